/** Whose: the unit that opens a paragraph, or is set at the head of a sentence in it. */
import { startingIn } from '../by-place'
import type { Document } from '../document'
import type { Metadata } from '../metadata'
import type { Jurisdiction } from '../report'
import { bracketed, type Place } from './clauses'
import { narrower, OTHERS, same } from './same-unit'

/** "Riêng ở Đồng Tháp, …": a unit set at the head of a sentence governs what follows in the paragraph. */
export function unitOfParagraph({ lower }: Document, metadata: Metadata, place: Place): Jurisdiction | null {
  const main = metadata.jurisdiction
  const before = { start: place.paragraph.start, end: place.at.start }
  const sentence = lower.slice(place.sentence.start, place.sentence.start + 30)
  for (const mention of [...startingIn(metadata.placeMentions, before)].reverse()) {
    const { level } = mention.jurisdiction
    if (level === 'national' || same(mention.jurisdiction, main)) continue
    // "Ở Nghi Lộc, bà con hiến đất. …: hiện nay toàn tỉnh có trên 6.300 mô hình"
    if (
      (main?.level === 'province' || (main === null && level === 'district')) &&
      ALL_OF_IT.test(lower.slice(mention.end, place.at.start))
    )
      continue
    // "Riêng tại Bộ Tài nguyên và Môi trường. …": a heading of a national report.
    if (level === 'ministry') {
      const headed =
        (IN_IT.test(lower.slice(place.paragraph.start, mention.start)) && lower[mention.end] === ',') ||
        HEADS_PARAGRAPH.test(lower.slice(place.paragraph.start, mention.start)) ||
        (MARKED_AT.test(lower.slice(place.paragraph.start, mention.start)) &&
          ENDS_HEADING.test(lower.slice(mention.end, mention.end + 60)))
      // "Ban Tiếp công dân Trung ương tiếp 4.266 lượt. Ban đã nhận 7.918 đơn."
      const goesOn = SAME_BODY.test(lower.slice(place.sentence.start, place.sentence.start + 16))
      // "Trụ sở … tiếp 8.912 lượt. Cùng kỳ năm 2017, số này là 8.034 lượt": of the same body.
      const compares = main?.level === 'ministry' && SAME_NUMBER.test(lower.slice(place.sentence.start, place.at.start))
      if ((main?.level === 'national' && (headed || goesOn)) || compares) return mention.jurisdiction
      continue
    }
    if (level === 'district' && !narrower(mention.jurisdiction, main)) continue
    if (level === 'province' && main !== null && main.level !== 'national') continue
    const head = lower.slice(Math.max(place.paragraph.start, mention.start - 40), mention.start)
    // "Tại điểm cầu Tuyên Quang có …": who sat there; the sentences behind go on with the conference's own.
    if (AT_BRIDGE.test(head) && place.sentence.start > mention.start) continue
    // "toàn tỉnh xây dựng 9.371 mô hình; riêng huyện Thăng Bình 812 mô hình. …": of its own sentence alone.
    if (/; (?:riêng|trong đó)[^.;,]{0,30}$/.test(head) && place.sentence.start > mention.start) continue
    // "Riêng huyện Quỳnh Phụ tiếp 702 lượt, nhiều nhất trong 8 huyện. Tổng số đơn tiếp nhận là 5.436 đơn"
    const toldAlone =
      ALONE_AT_MOST.test(head) &&
      place.sentence.start > mention.start &&
      MOST_OF_THEM.test(lower.slice(mention.end, lower.indexOf('. ', mention.end)))
    if (toldAlone) continue
    const speaks = /^ (?:cho biết|báo cáo|thông tin|chia sẻ|nêu)/.test(lower.slice(mention.end, mention.end + 12))
    // "Hà Tĩnh góp vào hội nghị câu chuyện … Đã có 1.205 mô hình": a paragraph of a national report that tells of one province.
    const alone = () =>
      main?.level === 'national' &&
      level === 'province' &&
      !DATELINE.test(lower.slice(mention.end, mention.end + 24)) &&
      startingIn(metadata.placeMentions, before).every(
        ({ jurisdiction }) => jurisdiction.level !== 'province' || same(jurisdiction, mention.jurisdiction),
      )
    const opens = OPENS_PARAGRAPH.test(head) && (main?.level === 'district' || alone())
    // "Ở Thủ đô, … các cơ quan hành chính của Hà Nội tiếp 21.735 lượt. Số vụ việc thuộc thẩm quyền là 2.415 vụ": the first that counts.
    const countsFirst =
      COUNTS_NEXT.test(lower.slice(mention.end, mention.end + 40)) &&
      !COUNTED.test(lower.slice(place.paragraph.start, mention.start)) &&
      alone()
    // "Huyện Phong Điền được nhắc tới … UBND các xã, thị trấn tiếp 805 lượt": its communes.
    const communes = level === 'district' && OPENS_PARAGRAPH.test(head) && OF_COMMUNES.test(sentence)
    // "phong trào ở Thái Mỹ được gắn với việc của xã. Trong năm 2025, các ấp đăng ký 42 mô hình": its hamlets.
    const hamlets = level === 'district' && HAMLETS.test(lower.slice(mention.end, place.at.start))
    const acts =
      main === null &&
      !(place.sentence.start > mention.start && ALL_OF_THEM.test(sentence)) &&
      !ONLY_WHERE.test(head) &&
      !DATELINE.test(lower.slice(mention.end, mention.end + 24)) &&
      !bracketed(mention, place, lower)
    if (!OTHERS.test(head) && (acts || SETS_SCENE.test(head) || speaks || opens || countsFirst || communes || hamlets))
      return mention.jurisdiction
  }
  return null
}

const ALL_OF_IT = /(?:toàn|cả) (?:tỉnh|thành phố)(?! ủy)(?![a-zà-ỹ])[^.;]*$/
/** "… ít nhất là huyện Tây Giang với 38 lượt. Các huyện nhận 1.052 đơn" */
const ALL_OF_THEM = /^(?:tất cả )?(?:các|cả|toàn) (?:huyện|quận|tỉnh|địa phương|đơn vị|cụm|khối)(?! (?:này|ấy))/
const AT_BRIDGE = /(?:điểm|đầu) cầu (?:của )?(?:tỉnh |thành phố |tp\.? ?)?$/
/** "Thị xã Mường Lay trong thời gian đó có 32 lượt.": the paragraph is about it. */
const OPENS_PARAGRAPH = /^(?:[-+*•] )?(?:(?:thị xã|huyện|thành phố|tp\.?|quận|xã|phường) ?)?$/
const COUNTED = /\d (?:lượt|đơn|vụ|đoàn|người)/
const COUNTS_NEXT = /^ (?:đã )?(?:tiếp|nhận|tiếp nhận|giải quyết|thụ lý)(?: được)? (?:trên |hơn |gần )?\d/
const OF_COMMUNES = /^(?:ubnd |(?:ở|tại) )?(?:các )?xã,(?: phường,)? (?:thị trấn|phường)(?![a-zà-ỹ])|^ubnd các xã/
/** "tại TP Hồ Chí Minh, Quân khu 7 sơ kết …", "TP Hồ Chí Minh (TTXVN 16/11)": where it was told, not whose it is. */
const ONLY_WHERE = /(?<![a-zà-ỹ])(?:tại|ở) (?:tỉnh |thành phố |tp\.? ?)?$/
const DATELINE = /^ ?(?:\([^()\n]{2,20}\)|[-–] (?:ngày|sáng|chiều|tối) )/
/** "Tại Bộ Tài nguyên và Môi trường, từ năm 2004 …" */
const IN_IT = /^(?:tại|ở) $/
const HEADS_PARAGRAPH = /^(?:[-+*•] |[a-zđ\d]{1,2}[.)] )?riêng (?:tại|ở|đối với)? ?$/
/** "2. Tại Trụ sở Tiếp công dân Trung ương (Hà Nội và TP. Hồ Chí Minh). Tiếp 1.184 lượt" */
const MARKED_AT = /^(?:[a-zđ\d]{1,2}|[ivx]{1,4})[.)] ?(?:kết quả )?(?:tại|ở|của) ?$/
const ENDS_HEADING = /^(?: ?\([^()\n]{0,50}\))?[.:]/
const HAMLETS =
  /(?:^|[.,;] )(?:các|\d+) (?:ấp|thôn|buôn|khóm|tổ dân phố|khu phố)(?:, [^.;\d]{2,30})? (?:đã |cũng |mới )?(?:đăng ký|xây dựng|có|tổ chức|duy trì)[^.;,\d]{0,16}$/
const SAME_BODY =
  /^(?:ban|bộ|trụ sở|cơ quan) (?:này |cũng |đã |còn |mới )*(?:tiếp|nhận|tiếp nhận|giải quyết|thụ lý)(?![a-zà-ỹ])/
const SAME_NUMBER =
  /^(?:cùng kỳ|còn|năm|quý|\d{1,2} tháng)[^.;]{0,30}, (?:các )?(?:con )?số (?:này|ấy|đó|tương ứng) là /
const ALONE_AT_MOST = /(?:^|[.;] )riêng [^.;,]{0,30}$/
const MOST_OF_THEM = /(?:nhiều|đông|ít|cao|thấp) nhất (?:trong|toàn|cả|tỉnh|so với)/
const SETS_SCENE =
  /(?:^|[.;!?…]["”)]? )(?:[-+*•] )?(?:riêng|còn|với|đối với|tại|ở|về phía|phía|trên địa bàn|trong đó)[^.;,]{0,30}$/
