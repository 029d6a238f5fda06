import { Notice } from '@/components/ui/notice'
import type { UnitLink } from '@/lib/summarize/province-types'
import { UnitLinks } from './unit-links'

interface Props {
  profile: { mergedFrom: UnitLink[]; mergedInto: { unit: UnitLink } | null }
  words: { nothingTitle: string; nothing: string; nothingOfParts: string; nothingOfMerged: string }
}

/** Of a unit that no report states anything of: where to look instead, the provinces before or after the merger. */
export function UnitWithoutData({ profile: { mergedFrom, mergedInto }, words }: Props) {
  return (
    <Notice title={words.nothingTitle}>
      <p>{words.nothing}</p>
      {mergedFrom.length > 0 && (
        <p>
          {words.nothingOfParts} <UnitLinks units={mergedFrom} />
        </p>
      )}
      {mergedInto && (
        <p>
          {words.nothingOfMerged} <UnitLinks units={[mergedInto.unit]} />
        </p>
      )}
    </Notice>
  )
}
