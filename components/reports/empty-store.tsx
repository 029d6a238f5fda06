import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

/** What to do with a store of no reports. @param heading its rank on the page */
export function EmptyStore({ locale, heading = 'h1' }: { locale: Locale; heading?: 'h1' | 'h2' }) {
  const { states } = messagesOf(locale)
  return (
    <Notice title={states.emptyTitle} heading={heading}>
      <p>{states.empty}</p>
      <pre className="overflow-x-auto bg-sunken p-3 text-ink text-sm">
        <code>{`npx danvan import data/dataset.ndjson\nnpx danvan import ${states.folder}/`}</code>
      </pre>
    </Notice>
  )
}
