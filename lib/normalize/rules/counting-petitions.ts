/** What counts petitions, and of which kind. */
import type { Scene } from '../figures/context'
import type { Claim } from '../figures/figure-rule'
import type { Kinds } from '../figures/phrase'
import type { Indicator } from '../report'

/** The only kind that is named, null for none or several. */
export const onlyOne = (kinds: Kinds | null): 'complaint' | 'denunciation' | 'feedback' | null => {
  if (!kinds) return null
  const { complaint, denunciation, feedback } = kinds
  if (complaint && !denunciation && !feedback) return 'complaint'
  if (denunciation && !complaint && !feedback) return 'denunciation'
  return feedback && !complaint && !denunciation ? 'feedback' : null
}

/** The indicator of the petitions of one kind. */
export const BY_KIND: Record<'complaint' | 'denunciation' | 'feedback', Indicator> = {
  complaint: 'complaint_petitions',
  denunciation: 'denunciation_petitions',
  feedback: 'feedback_petitions',
}

/** A head that is told, or a bare number in a list under petitions. */
export function countsPetitions(scene: Scene): boolean {
  if (scene.quantity.head === 'don') return true
  if (scene.quantity.head !== null || scene.quantity.whole) return false
  // "Đơn tiếp nhận: 3.310; đủ điều kiện 2.104"
  if (scene.kinds === null)
    return (
      scene.leftStage === 'dudieukien' && scene.all.slice(0, scene.index).some(other => other.quantity.head === 'don')
    )
  // "nhận 90 đơn; khiếu nại 30, tố cáo 10"
  return (
    // "Loại đơn: KN 38; TC 5", "Chia theo loại: …"
    scene.all[0]?.quantity.left.some(({ text }) => text === 'loại' || text.endsWith('theo loại')) ||
    scene.parent?.quantity.head === 'don' ||
    scene.all.slice(0, scene.index).some(other => other.quantity.head === 'don') ||
    namedAtEndOfRow(scene)
  )
}

/** "KN 86, TC 133 và kiến nghị 2.202 đơn": the last of a row names the unit of all. */
function namedAtEndOfRow({ all, index }: Scene): boolean {
  for (let i = index + 1; all[i]?.before === all[i - 1] && all[i]?.kinds; i++) {
    if (all[i]?.quantity.head === 'don') return true
    if (all[i]?.quantity.head !== null) return false
  }
  return false
}

export const isReceived = ({ indicator }: Claim): boolean => indicator === 'petitions_received'

/** "năm 2014: 402 đơn", "đến năm 2017 chỉ còn 540 đơn": one of several years, right before its number. */
export const YEAR_OF_MANY =
  /(?:^|[,;:] )(?:(?:đến|sang|còn) )?(?:năm )?(?:19|20)\d\d(?: (?:là|có|chỉ|còn|chỉ còn))*(?: :)?$/
