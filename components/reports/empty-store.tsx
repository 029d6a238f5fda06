import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

export function EmptyStore({ locale }: { locale: Locale }) {
  const { states } = messagesOf(locale)
  return (
    <Notice title={states.emptyTitle} heading="h1">
      <p>{states.empty}</p>
      <pre className="overflow-x-auto bg-sunken p-3 text-ink text-sm">
        <code>{`npx danvan import data/dataset.ndjson\nnpx danvan import ${states.folder}/`}</code>
      </pre>
    </Notice>
  )
}
