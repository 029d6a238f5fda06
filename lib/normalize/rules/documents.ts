/** Legal and party documents that a report cites by number: "Nghị quyết số 25-NQ/TW ngày 03/6/2013 của …". */
import type { Document, Range } from '../document'
import { runRules, type TraceEntry } from '../engine'
import type { NormalizedReport } from '../report'
import { type Match, type Refusal, type Rule, refuse } from '../rule'
import { findDates, isoDate } from '../vietnamese/dates'
import { PhrasePattern } from '../word-index'

export type CitedDocument = NormalizedReport['documents'][number]

/** Kinds of documents in their usual spelling; the longer before the shorter that it begins with. */
const KINDS = [
  'Nghị quyết liên tịch',
  'Thông tư liên tịch',
  'Nghị quyết',
  'Nghị định',
  'Quyết định',
  'Chỉ thị',
  'Kết luận',
  'Kế hoạch',
  'Thông báo',
  'Thông tư',
  'Thông tri',
  'Hướng dẫn',
  'Pháp lệnh',
  'Báo cáo',
  'Tờ trình',
  'Công văn',
  'Công điện',
  'Văn bản',
  'Đề án',
  'Chương trình hành động',
  'Chương trình',
  'Quy định',
  'Quy chế',
  'Hiến pháp',
  'Bộ luật',
  'Luật',
  'Lệnh',
  'Sắc lệnh',
  'Giấy mời',
  'Thư ngỏ',
  'Công ước',
] as const

// "25-NQ/TW", "363/KH-TTCP", "04/2015/NĐ-CP", "15/CTr/PHTCD", "11-QĐi/TW", "107/TTCP-BTCTW", "06-KH/BDVTW"
const SUFFIX = "[a-zà-ỹ](?:[a-zà-ỹ.&'-]{0,22}[a-zà-ỹ])?\\d{0,2}"
const NUMBER = `\\d{1,5}[a-z]?(?: ?[/-] ?(?:19|20)\\d\\d)?(?: ?[/-] ?${SUFFIX}){0,4}`

const KINDS_IN_TEXT = KINDS.map(kind => kind.toLowerCase()).join('|')
const KIND_OF = new Map(KINDS.map(kind => [kind.toLowerCase(), kind]))

interface Citation {
  kind: string
  number: string
  numberAt: Range
}

export const CITATION_RULES: readonly Rule<Citation>[] = [
  {
    id: 'documents/kind-and-number',
    because:
      'A document is cited by its kind and number; without a number ("Luật Khiếu nại", "nghị quyết đại hội") nothing tells which one.',
    pattern: new PhrasePattern(
      KINDS_IN_TEXT,
      new RegExp(
        `(?<kind>${KINDS_IN_TEXT})(?: (?:thanh tra|chuyên đề|phối hợp|hành động|liên tịch|kết luận|công tác|thực hiện|hướng dẫn|quy phạm pháp luật|chung))?(?<between>[ ,]{1,2}(?:\\(?số|số:|luật số)[ :]{0,2}| )(?<number>${NUMBER})(?![a-zà-ỹ])`,
        'u',
      ),
    ),
    read: readCitation,
    examples: [
      ['thực hiện Nghị quyết số 12-NQ/TU của Tỉnh ủy', { kind: 'Nghị quyết', number: '12-NQ/TU' }],
      ['theo Nghị định 55/2017/NĐ-CP ngày 01/5/2017', { kind: 'Nghị định', number: '55/2017/NĐ-CP' }],
      ['Kế hoạch số 45 của UBND huyện', { kind: 'Kế hoạch', number: '45' }],
      ['bám sát Đề án 12', { kind: 'Đề án', number: '12' }],
      [
        'Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN',
        { kind: 'Nghị quyết liên tịch', number: '403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN' },
      ],
    ],
    refusals: [
      'Luật Khiếu nại, Luật Tố cáo',
      'tiếp 3 kết luận thanh tra',
      'quyết định 25 vụ việc',
      'Hướng dẫn 14/14 xã, thị trấn kiện toàn',
      'Nghị quyết năm 2019',
      'báo cáo 10 năm thực hiện',
      'Chương trình 135',
    ],
  },
  {
    id: 'documents/law-by-name-and-number',
    because: 'A law is cited by its name with its number behind: "Luật Tiếp công dân số 42/2013/QH13".',
    pattern: new PhrasePattern(
      'luật|pháp lệnh',
      /(?<kind>luật|pháp lệnh) [^,.;:()"“”\n\d]{3,60}?,? ?\(?(?:luật )?(?<between>số )(?<number>\d{1,3}\/(?:19|20)\d\d\/(?:qh|pl)[a-z\d-]{1,14})/u,
    ),
    read: readCitation,
    examples: [
      ['Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15', { kind: 'Luật', number: '10/2022/QH15' }],
      ['theo Luật Khiếu nại (số 02/2011/QH13)', { kind: 'Luật', number: '02/2011/QH13' }],
    ],
    refusals: ['thi hành Luật Khiếu nại, số đơn 12/2013'],
  },
]

// After a bare number these make it a count, not a name.
const COUNTED =
  /^ ?(?:vụ|lượt|người|đơn|cuộc|năm|tháng|ngày|trang|điều|tỷ|tỉ|triệu|nghìn|ngàn|đồng|tập thể|cá nhân|mô hình|tổ chức|đảng|huyện|xã|tỉnh|thành|ý kiến|nội dung|nhiệm vụ|chỉ tiêu|văn bản|hồ sơ|trường hợp|hộ|đối tượng|đồng chí|công trình|dự án|%|,\d|\.\d)/

function readCitation(match: Match, document: Document): Citation | Refusal {
  const kind = KIND_OF.get(match.groups.kind ?? '')
  const written = match.groups.number ?? ''
  if (!kind) return refuse('no kind of document')
  const end = match.end
  const start = end - written.length
  const number = document.text
    .slice(start, end)
    .replace(/\s+/g, '')
    .replace(/[‐‑‒–—]/g, '-')
  const numbered = (match.groups.between ?? '').includes('số')
  const suffixed = /[/-]/.test(number)
  if (!numbered && !suffixed) {
    // "đề án 01 về …": no count begins with a nought.
    const named = /^0\d/.test(number) && /^ (?:về|của)(?![a-zà-ỹ])/.test(document.lower.slice(end, end + 5))
    if (!named && document.text[match.start] === match.groups.kind?.[0])
      return refuse('written small and without "số": a count')
    // "Hướng dẫn 14/14 xã kiện toàn": all of them.
    if (/^\/\d{1,3}(?![\d/])/.test(document.lower.slice(end, end + 6))) return refuse('a fraction')
    if (COUNTED.test(document.lower.slice(end, end + 24))) return refuse('the number counts what follows')
    if (/^(?:Chương trình|Báo cáo|Thông báo|Luật|Công văn|Văn bản)$/.test(kind))
      return refuse(`"${kind}" before a bare number is a nickname or a count`)
    if (/^(?:19|20)\d\d$/.test(number)) return refuse('a year')
  }
  if (/^\d{1,2}[/-](?:19|20)\d\d$/.test(number) && !numbered) return refuse('a month')
  // "chương trình 2021 - 2025"
  if (/^(?:19|20)\d\d[/-](?:19|20)\d\d$/.test(number)) return refuse('years')
  return { kind, number, numberAt: { start, end } }
}

const ISSUER =
  /^[ ,]{0,2}(?:\([^()]{1,40}\)[ ,]{0,2})?của (?<issuer>(?:ban chấp hành|ban bí thư|bộ chính trị|ban thường vụ|thường trực|chính phủ|thủ tướng|quốc hội|ủy ban|ubnd|hđnd|hội đồng|tỉnh ủy|thành ủy|huyện ủy|bộ |thanh tra|ban |đảng ủy|trung ương|chủ tịch)[^,.;:()"“”\n]{0,60}?)(?= (?:về|khóa|ngày|và|để|nhằm|trong|là|được|do|với|thực hiện|ban hành|quy định|triển khai|các cấp|đã|họp|tổ chức|vừa|chủ trì|sơ kết|tổng kết)(?![a-zà-ỹ])|[,.;:()"“”\n]|$)/u

const NEXT_NUMBER = new RegExp(
  `^(?:,? ?ngày [\\d/.-]{6,10})?(?: ?[,;] ?(?:và )?| và )(?:số )?(?<number>\\d{1,5}(?:/(?:19|20)\\d\\d)?(?: ?[/-] ?${SUFFIX}){1,3})(?![a-zà-ỹ\\d])`,
)
/** "Quyết định 217, 218 của Bộ Chính trị" */
const NEXT_BARE_NUMBER =
  /^(?:,| và|, và) (?:số )?(?<number>\d{1,4})(?= (?:và \d{1,4} )?của (?:bộ chính trị|ban bí thư|trung ương|chính phủ|thủ tướng|tỉnh ủy|thành ủy|huyện ủy|ubnd))/

/** "các Quyết định 12-QĐ/TU, 13-QĐ/TU": numbers that go on under one kind. */
function restOfList(document: Document, first: { reading: Citation; start: number; end: number }) {
  const rest: { reading: Citation; start: number; end: number }[] = []
  let at = first.end
  for (let i = 0; i < 8; i++) {
    const words = document.lower.slice(at, at + 60)
    const match = NEXT_NUMBER.exec(words) ?? NEXT_BARE_NUMBER.exec(words)
    const written = match?.groups?.number
    if (!match || !written) break
    const end = at + match[0].length
    const start = end - written.length
    const number = document.text
      .slice(start, end)
      .replace(/\s+/g, '')
      .replace(/[‐‑‒–—]/g, '-')
    rest.push({ reading: { ...first.reading, number, numberAt: { start, end } }, start, end })
    at = end
  }
  return rest
}

/** Each cited document once, where it is told most fully; with the day and issuer that stand beside it. */
export function readDocuments(
  document: Document,
  trace: TraceEntry[],
): { documents: CitedDocument[]; ranges: Range[] } {
  const found = runRules(document, CITATION_RULES, trace)
  const ranges: Range[] = []
  const byName = new Map<string, CitedDocument>()
  for (const { reading, start, end } of found.flatMap(citation => [citation, ...restOfList(document, citation)])) {
    const after = document.lower.slice(end, end + 60)
    const dateAt = /^[ ,(]{0,3}(?:được )?(?:ban hành |ký )?ngày /.exec(after)
    const date = dateAt ? findDates(after)[0] : undefined
    const dated = date && date.start <= (dateAt?.[0].length ?? 0) ? date : undefined
    const dateEnd = dated ? end + dated.end : end
    const issuer = ISSUER.exec(document.lower.slice(dateEnd, dateEnd + 130))
    const issuerEnd = issuer ? dateEnd + issuer[0].length : dateEnd
    ranges.push({ start, end: issuerEnd })
    const cited: CitedDocument = {
      kind: reading.kind,
      number: reading.number,
      issuer: issuer?.groups?.issuer
        ? document.text.slice(issuerEnd - issuer.groups.issuer.length, issuerEnd).trim()
        : null,
      date: dated?.year ? isoDate(dated.year, dated.month, dated.day) : null,
      evidence: { start, end: dateEnd, text: document.text.slice(start, dateEnd) },
    }
    const key = sameDocument(byName, cited)
    const known = byName.get(key)
    if (!known) byName.set(key, cited)
    else if (fullness(cited) > fullness(known)) {
      byName.delete(key)
      byName.set(key, {
        ...cited,
        number: longer(known.number, cited.number),
        date: cited.date ?? known.date,
        issuer: cited.issuer ?? known.issuer,
      })
    }
  }
  return { documents: [...byName.values()].sort((a, b) => (a.evidence.start ?? 0) - (b.evidence.start ?? 0)), ranges }
}

/** "Nghị quyết 25" after "Nghị quyết số 25-NQ/TW" is the same; two issuers' "01" of two days are not. */
function sameDocument(known: ReadonlyMap<string, CitedDocument>, cited: CitedDocument): string {
  const digits = (number: string | null) => String(Number(/^\d+/.exec(number ?? '')?.[0] ?? '0'))
  for (const [key, other] of known) {
    if (other.kind !== cited.kind || digits(other.number) !== digits(cited.number)) continue
    const [a, b] = [other.number ?? '', cited.number ?? '']
    if (a === b ? other.date === cited.date || !other.date || !cited.date : /^\d+$/.test(a) || /^\d+$/.test(b))
      return key
  }
  return `${cited.kind} ${cited.number} ${cited.evidence.start}`
}

const fullness = (cited: CitedDocument) => (cited.number?.length ?? 0) + (cited.date ? 10 : 0) + (cited.issuer ? 5 : 0)
const longer = (a: string | null, b: string | null) => ((a?.length ?? 0) > (b?.length ?? 0) ? a : b)
