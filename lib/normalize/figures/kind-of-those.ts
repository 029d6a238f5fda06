/** "Trong tổng số ấy, …": the kind of petitions that a paragraph goes on with from the one before. */
import type { Document } from '../document'
import type { Indicator } from '../report'
import type { Claim } from './figure-rule'
import { addKind, type Kinds } from './phrase'
import type { Tag } from './vocabulary'

/** "… nhận 1.142 đơn tố cáo. [other paragraph] Trong tổng số ấy, …": the one kind told last. */
export function kindOfThose({ lower }: Document, start: number, last: Claim | undefined): Kinds | null {
  const kind = last && OF_ONE_KIND[last.indicator]
  return kind && THOSE.test(lower.slice(start, start + 40)) ? addKind(null, kind) : null
}
const OF_ONE_KIND: Partial<Record<Indicator, Tag>> = {
  complaint_petitions: 'khieunai',
  denunciation_petitions: 'tocao',
}
const THOSE = /^trong (?:tổng )?số (?:đơn )?(?:này|ấy|đó|(?:đã )?(?:tiếp )?nhận(?: được)?)(?![a-zà-ỹ])/
