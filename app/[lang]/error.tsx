'use client'

import { useParams } from 'next/navigation'
import { Notice } from '@/components/ui/notice'

// Written here, not in lib/i18n: an error page must not depend on a chunk of messages that failed to load.
const WORDS = {
  vi: {
    title: 'Không đọc được dữ liệu',
    text: 'Máy chủ không đọc được kho dữ liệu. Thử lại; nếu vẫn lỗi, chạy “npx danvan doctor” trên máy chủ để biết nguyên nhân.',
    retry: 'Thử lại',
    code: 'Mã lỗi',
  },
  en: {
    title: 'The data could not be read',
    text: 'The server could not read its store. Try again; if it still fails, run “npx danvan doctor” on the server to learn why.',
    retry: 'Try again',
    code: 'Error code',
  },
}

export default function ErrorPage({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  const words = WORDS[useParams().lang === 'en' ? 'en' : 'vi']
  return (
    <Notice title={words.title} heading="h1">
      <p>{words.text}</p>
      {error.digest && (
        <p className="text-sm">
          {words.code}: <code>{error.digest}</code>
        </p>
      )}
      <button type="button" className="button text-ink" onClick={retry}>
        {words.retry}
      </button>
    </Notice>
  )
}
