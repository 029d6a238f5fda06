/** Sections of a paper that plan, not report: "III. PHƯƠNG HƯỚNG", "NHIỆM VỤ 6 THÁNG CUỐI NĂM". */
import type { Document, Range } from '../document'

/** Marks of sections, the wider before the narrower: "Phần thứ hai", "III.", "3.", "c)". */
const MARKS = [/^phần /, /^[ivx]{1,5}[.)/-]/, /^\d{1,2}[.)/-](?!\d)/, /^[a-zđ][.)]/] as const
/** A heading in capitals without a mark stands for a section as wide as a roman one's. */
const UNMARKED = 1
/** How far a mark may reach into a line. */
const MARK_REACH = 12
const LONGEST_HEADING = 90

const MARKED_PLANS =
  /^(?:phần (?:thứ )?\p{L}+[.:]?\s|(?:[ivx]{1,5}|\d{1,2}|[a-zđ])[.)/-] ?)(?:phương hướng|(?:một số )?nhiệm vụ|kế hoạch|dự kiến|chương trình công tác|(?:các |nội dung,? (?:và )?)?chỉ tiêu(?! thực hiện| đạt)|mục tiêu)(?!.*(?:kết quả|đã |\d (?:lượt|đơn|vụ)))/u
const PLANS_IN_LINE =
  /^(?:[ivx]{1,5}|\d{1,2}|[a-zđ])[.)/-] ?(?:phương hướng|(?:một số )?nhiệm vụ|kế hoạch|dự kiến|chương trình công tác)(?: (?:trọng tâm|công tác))?(?: (?:trong )?(?:quý|tháng|năm|\d|thời gian tới|kỳ tới)[^:.;\n]{0,30})?: ?\p{L}/u
const UNMARKED_PLANS = /^(?:PHƯƠNG HƯỚNG|NHIỆM VỤ|KẾ HOẠCH CÔNG TÁC|MỤC TIÊU)(?!.*KẾT QUẢ)/
/** "Nơi nhận", "Biểu kèm theo", or the notes below a rule: "[1] Cùng kỳ năm 2015 tiếp 3.497 lượt" may stand to any line above. */
const ENDS_PAPER = /^(?:nơi nhận|phụ lục|biểu (?:số|kèm|tổng)|[-_*]{5,}|\[\d{1,3}\] ?\p{L})/u

/** The sections of plans of a document, in text order: from behind the heading to the next section as wide. */
export function planSections({ paragraphs, text, lower }: Document): readonly Range[] {
  const sections: Range[] = []
  let open: { start: number; width: number } | null = null
  for (const { start, end } of paragraphs) {
    const opening = lower.slice(start, Math.min(end, start + MARK_REACH))
    const width = widthOf(opening)
    if (open && ((width !== null && width <= open.width) || ENDS_PAPER.test(opening))) {
      sections.push({ start: open.start, end: start })
      open = null
    }
    // "5. Nhiệm vụ quý II: hướng dẫn …; tổ chức 01 cuộc đối thoại": the section is the line.
    if (!open && width !== null && PLANS_IN_LINE.test(lower.slice(start, end))) sections.push({ start, end })
    if (!open && end - start <= LONGEST_HEADING && !/[.!?]/.test(lower[end - 1] ?? '')) {
      const opened = opensPlans(text.slice(start, end), lower.slice(start, end))
      if (opened !== null) open = { start: end, width: opened }
    }
  }
  if (open) sections.push({ start: open.start, end: text.length })
  return sections
}

/** How wide a section is, as a place in the list of marks; null for words without a mark. */
function widthOf(words: string): number | null {
  const width = MARKS.findIndex(mark => mark.test(words))
  return width < 0 ? null : width
}

/** The width of the section of plans that a heading opens; null where it opens none. */
function opensPlans(text: string, lower: string): number | null {
  if (MARKED_PLANS.test(lower)) return widthOf(lower.slice(0, MARK_REACH))
  return UNMARKED_PLANS.test(text) && text === text.toUpperCase() ? UNMARKED : null
}
