/** How a text names the motto or focus of a year: "Năm dân vận chính quyền 2018", "chủ đề năm 2024 là …". */
import type { Document } from '../document'
import { type Rule, refuse } from '../rule'
import { PhrasePattern } from '../word-index'
import { type NamedTheme, readNamed, YEAR } from './theme-name'

const QUOTED =
  '(?:“ ?(?<q1>[^”\\n]{4,260}?) ?”|" ?(?<q2>[^"“”\\n]{4,260}?) ?["”]|[\'‘] ?(?<q3>[^\'’\\n]{4,160}?) ?[\'’]|« ?(?<q4>[^»\\n]{4,260}?) ?»)'
/** Not the year of the next motto: "“Gần dân”, năm 2023 là “Sát việc”". */
const YEAR_BEHIND = `(?!, (?:năm )?${YEAR}(?: (?:là|thì|lấy|chọn)(?![a-zà-ỹ])|:))(?:(?:,| -)? ?\\(?(?:năm )?(?<behind>${YEAR})(?: ?[-–] ?(?<through>${YEAR}))?(?!\\d))?`

const MOVEMENT_BEFORE = /(?:phong trào|hội thi|liên hoan|cuộc thi|chiến dịch|tháng cao điểm)[^.;\n]{0,50}$/

/** "Năm nay hội nghị mang chủ đề “…”" */
const OF_A_GATHERING =
  /(?:hội nghị|hội thảo|hội thi|diễn đàn|tọa đàm|buổi đối thoại|ngày hội|đại hội)(?:(?!tỉnh|huyện|thành phố|xã|thống nhất|chọn)[^.;“”"\n]){0,30} chủ đề/
/** How far before "năm nay" the gathering may be named. */
const GATHERING_REACH = 24

/** "thực hiện chủ đề năm 2020 và đăng ký mô hình “Dân vận khéo”" */
const OF_A_MODEL = /(?:mô hình|phong trào|hội thi|cuộc thi|cuộc vận động)[^“"'‘«]{0,24}[“"'‘«]/i
const LISTS_TOPICS = /chủ đề/
/** The sentence that a place stands in, up to it; of a line of a list, the paragraph that opens the list. */
function sentenceUpTo({ lower }: Document, at: number): string {
  const before = lower.slice(Math.max(0, at - LONGEST_LIST), at)
  const opener = before.replace(LIST_LINES, '')
  if (opener !== before) return opener.slice(opener.lastIndexOf('\n') + 1)
  return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1)
}
const LIST_LINES = /(?:\n+[-+*•–] ?[^\n]*)+$/
const LONGEST_LIST = 600

export const THEME_RULES: readonly Rule<NamedTheme>[] = [
  {
    id: 'themes/quoted-year-name',
    because: 'A year\'s motto is quoted with its "Năm": "Năm dân vận khéo" 2020.',
    pattern: new PhrasePattern(
      `"|“|'|‘|«`,
      new RegExp(
        `["“'‘«] ?(?<name>năm (?!${YEAR})[^"”'’»\\n]{5,200}?)(?:,? (?:năm )?(?<inside>${YEAR}))? ?["”'’»]${YEAR_BEHIND}`,
        'u',
      ),
    ),
    read: readNamed,
    examples: [
      ['thực hiện “Năm trật tự đô thị 2016”', { years: [2016] }],
      ['hưởng ứng “Năm cải cách hành chính” 2017 của tỉnh', { years: [2017] }],
    ],
    refusals: [
      'trong “Năm Du lịch quốc gia 2019”',
      'đón “Năm Chủ tịch ASEAN 2020”',
      'bài hát “Năm anh em trên một chiếc xe tăng”',
    ],
  },
  {
    id: 'themes/year-and-quoted-name',
    because: 'năm “…” names the year by its motto.',
    pattern: new PhrasePattern(
      `năm “|năm "|năm '|năm ‘|năm «|năm của`,
      new RegExp(
        `(?<!\\d |một |hai |ba |bốn |năm |sáu |bảy |tám |chín |mười |lăm |nhiều |mỗi )năm (?:của )?${QUOTED}${YEAR_BEHIND}`,
        'u',
      ),
    ),
    read: readNamed,
    examples: [['thực hiện hiệu quả năm “Siết chặt kỷ luật, kỷ cương” 2016', { years: [2016] }]],
    refusals: ['5 năm “Tết trồng cây”', 'nhìn lại năm năm “Đơn vị dân vận tốt”', 'trong năm, “Dân vận khéo” lan rộng'],
  },
  {
    id: 'themes/year-that-carries-it',
    because: 'A year said to be one of carrying out a motto, the first or last of them, is a year of it.',
    pattern: new PhrasePattern(
      'năm YEAR là năm|năm YEAR tiếp tục|năm YEAR cũng|YEAR là năm|YEAR tiếp tục|YEAR cũng',
      new RegExp(
        `(?:năm )?(?<![\\d/-])(?<between>${YEAR}) (?:là|tiếp tục là|cũng là) năm(?: (?:đầu(?: tiên)?|tiếp theo|cuối))?(?= )[^.“”"\\n;]{0,80}?(?:thực hiện|triển khai|hưởng ứng) (?=["“'‘«] ?năm )${QUOTED}`,
        'u',
      ),
    ),
    read: readNamed,
    examples: [
      ['2016 là năm đầu các cấp thực hiện “Năm trật tự đô thị”', { years: [2016] }],
      ['2018 là năm các cấp vừa triển khai “Năm kỷ cương”, vừa chống lụt', { years: [2018] }],
      ['Năm 2017 là năm cuối thành phố triển khai "Năm cải cách hành chính"', { years: [2017] }],
    ],
    refusals: ['2016 là năm đầu thực hiện “Quy chế dân chủ”'],
  },
  {
    id: 'themes/topic-of-the-year-quoted',
    because: 'chủ đề (công tác) năm … “…”: the motto follows in quotes.',
    pattern: new PhrasePattern(
      'chủ đề',
      new RegExp(
        `chủ đề(?: công tác| hành động| chung| chính| hoạt động| trọng tâm)?(?: của)?[^.“”"\\n;]{0,50}?(?<![\\d] ?)(?:năm|cả năm)(?: (?:nay|công tác|này))?(?: (?<between>${YEAR})(?:(?:,| và| -| –) ?(?:năm )?(?<until>${YEAR}))?)?(?![\\d-])[^.“”"\\n;]{0,60}?[ :]{1,2}${QUOTED}${YEAR_BEHIND}`,
        'u',
      ),
    ),
    read: (match, document) =>
      OF_A_MODEL.test(match.text) ? refuse("a movement's name, not the year's motto") : readNamed(match, document),
    examples: [
      ['lấy chủ đề năm 2016 là “Siết chặt kỷ cương - Phục vụ người dân”', { years: [2016] }],
      ['chủ đề công tác năm 2017 của Thành ủy: “Chỉnh trang đô thị”', { years: [2017] }],
      ['chủ đề năm 2018, 2019 đều là “Đẩy mạnh thu hút đầu tư”', { years: [2018, 2019] }],
    ],
    refusals: ['chủ đề của hội thi là “Dân tin, Đảng cử”', 'tháng cao điểm với chủ đề “Vì môi trường”'],
  },
  {
    id: 'themes/year-of-the-topic-quoted',
    because: 'Năm …, với chủ đề “…”: the year stands before, the motto follows.',
    pattern: new PhrasePattern(
      'trong năm YEAR|suốt năm YEAR|của năm YEAR|năm YEAR|bước sang YEAR|nhiệm vụ YEAR|công tác YEAR|cả năm|năm qua|năm nay|năm tới|năm sau|sang năm|năm mới',
      new RegExp(
        `(?:(?:trong |suốt |của |bước sang |nhiệm vụ |công tác )?(?:năm |(?<=bước sang )|(?<=nhiệm vụ |công tác ))(?<between>${YEAR}),?|(?<vague>năm qua|năm nay|(?<=của )cả năm|năm tới|năm sau|sang năm|năm mới),?)(?:(?!${YEAR})[^.“”"\\n;]){0,60}?(?:(?:với|theo|bám(?: sát)?|thực hiện|chọn|lấy|đặt|có|là|triển khai|tiếp tục thực hiện)(?: hiệu quả| tốt)?| -)? chủ đề(?: công tác(?: dân vận| năm)?| hành động| chung| riêng| năm| hoạt động| của năm)?(?: của [^.“”"\\n;]{2,30}?)?(?: được(?: [^.“”"\\n;]{2,30}?)? (?:xác định|chọn|lựa chọn|đề ra))?(?: là|:|, [^.“”"\\n;:\\d]{2,50}:)? ${QUOTED}`,
        'u',
      ),
      'chủ đề',
    ),
    read: (match, document) =>
      MOVEMENT_BEFORE.test(document.lower.slice(Math.max(0, match.start - 80), match.start))
        ? refuse("a movement's slogan, not the year's motto")
        : OF_A_GATHERING.test(document.lower.slice(Math.max(0, match.start - GATHERING_REACH), match.end))
          ? refuse("a gathering's topic, not the year's motto")
          : readNamed(match, document),
    examples: [
      ['Bước sang 2023, tỉnh chọn chủ đề “Siết chặt kỷ cương”', { years: [2023] }],
      ['tổng kết năm 2016, triển khai nhiệm vụ năm 2017 với chủ đề “Gần dân, sát dân”', { years: [2017] }],
      ['tổng kết năm 2016, giao nhiệm vụ 2017 với chủ đề “Gần dân, sát dân”', { years: [2017] }],
      ['Năm 2022 chủ đề “Gần dân, sát dân” được giữ', { years: [2022] }],
      ['Năm 2026, chủ đề được Tỉnh ủy xác định là “Văn minh đô thị”', { years: [2026] }],
      ['năm 2016, thành phố chọn chủ đề “Văn minh đô thị”', { years: [2016] }],
      ['Năm 2017, toàn tỉnh lấy chủ đề công tác dân vận là “Hướng về cơ sở, gần dân”', { years: [2017] }],
    ],
    refusals: [
      'năm 2016 hội nghị mang chủ đề “Lắng nghe để phục vụ”',
      'Hội nghị năm nay có chủ đề “Lắng nghe để phục vụ”',
      'năm 2016, hội thi mang tên “Tiếng hát đồng quê”',
      'phát động phong trào thi đua năm 2016 với chủ đề “Chung tay vì làng quê”',
    ],
  },
  {
    id: 'themes/year-then-topic-plain',
    because: 'Năm …, chủ đề của Hội là …; Năm … là chủ đề …: without quotes, to the end of the clause.',
    pattern: new PhrasePattern(
      'năm YEAR',
      new RegExp(
        `năm (?<between>${YEAR})(?:,? chủ đề(?: công tác| năm)?(?: của [^.,“”"\\n;:]{2,30}?)?(?: được [^.,“”"\\n;:]{0,30}?(?:xác định|chọn|đề ra))? là| là chủ đề) (?<name>(?!["“'‘«])[^.“”"\\n;:]{12,160}?)(?=[.;\\n]|, (?:đồng thời|trong đó|coi|xem|nhằm)(?![a-zà-ỹ])|$)`,
        'u',
      ),
      'chủ đề',
    ),
    read: (match, document) =>
      /là chủ đề|là \p{Lu}/u.test(match.text)
        ? readNamed(match, document)
        : refuse('what a topic is about, not its name'),
    examples: [
      ['Năm 2016, chủ đề của Hội là Hướng về cơ sở, vì lợi ích của hội viên; sang năm sau', { years: [2016] }],
      ['Năm 2016 là chủ đề nâng cao hiệu lực quản lý nhà nước.', { years: [2016] }],
    ],
    refusals: ['Năm 2016, chủ đề của hội thi là những chuyện ở khu phố.'],
  },
  {
    id: 'themes/topic-of-the-year-about',
    because: 'chủ đề năm … về …, without quotes: it runs to who carries it out.',
    pattern: new PhrasePattern(
      'chủ đề',
      new RegExp(
        `chủ đề(?: công tác)?(?: dân vận)?(?: của)? năm (?<between>${YEAR}) về (?<name>(?!["“])[^.,;:“”"\\n]{12,120}?)(?=[.;\\n]|, (?:các|toàn|cả|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|ban|ủy ban|ubnd|chính quyền|mặt trận|hội)(?![a-zà-ỹ])|$)`,
        'u',
      ),
    ),
    read: readNamed,
    examples: [['Thực hiện chủ đề năm 2016 về giữ nghiêm kỷ cương hành chính, các xã mở hội nghị', { years: [2016] }]],
    refusals: ['chủ đề năm 2016 về đâu?'],
  },
  {
    id: 'themes/named-year-with-its-topic',
    because: 'Năm An toàn giao thông 2019 với chủ đề “…”: a named year has a topic too.',
    pattern: new PhrasePattern(
      'năm',
      new RegExp(`năm [^.,“”"\\n;\\d]{6,50} (?<between>${YEAR}),? (?:với|có|mang|lấy) chủ đề(?: là|:)? ${QUOTED}`, 'u'),
      'chủ đề',
    ),
    read: readNamed,
    examples: [['hưởng ứng Năm An toàn giao thông 2019 với chủ đề “Đi chậm, về sớm”', { years: [2019] }]],
    refusals: ['năm hội thi lần thứ 3 có chủ đề “Dân tin, Đảng cử”'],
  },
  {
    id: 'themes/year-that-chose',
    because: '… là năm … chọn chủ đề “…”: a bare year opens the sentence.',
    pattern: new PhrasePattern(
      'YEAR là năm',
      new RegExp(
        `(?<between>${YEAR}) là năm [^.“”"\\n;]{0,50}?(?:chọn|lấy) chủ đề(?: công tác)?(?: là|:)? ${QUOTED}`,
        'u',
      ),
      'chủ đề',
    ),
    read: readNamed,
    examples: [['2016 là năm cả tỉnh chọn chủ đề “Văn minh đô thị”', { years: [2016] }]],
    refusals: ['2016 là năm hội thi mang tên “Tiếng hát đồng quê”'],
  },
  {
    id: 'themes/year-opens-then-topic',
    because:
      'Năm …, which is also a year of plans and terms, tỉnh lấy chủ đề “…”: the year that opens the sentence is the one.',
    pattern: new PhrasePattern(
      'năm YEAR',
      new RegExp(
        `(?<=(?:^|\\n|[.;:] )(?:sang |bước sang |bước vào |trong )?)năm (?<between>${YEAR}), [^.“”"\\n;]{0,220}?, [^.,“”"\\n;\\d]{2,30} (?:lấy|chọn|xác định|đề ra) chủ đề(?: công tác)?(?: năm)?(?: là|:)? ${QUOTED}`,
        'u',
      ),
      'chủ đề',
    ),
    read: readNamed,
    examples: [
      ['Sang năm 2020, năm cuối của kế hoạch 2016 - 2020, tỉnh lấy chủ đề “Văn minh đô thị”', { years: [2020] }],
    ],
    refusals: ['Năm 2020, năm cuối của kế hoạch 2016 - 2020, hội thi lấy tên “Tiếng hát đồng quê”'],
  },
  {
    id: 'themes/year-that-chose-beside-a-topic',
    because: 'năm … tỉnh chọn “…” thì năm … chủ đề là “…”: what one year chose beside the topic of the next.',
    pattern: new PhrasePattern(
      'năm YEAR',
      new RegExp(
        `năm (?<between>${YEAR}),? [^.,“”"\\n;\\d]{2,30} (?:chọn|lấy) ${QUOTED}(?=[,;]? (?:thì|còn|sang|và|đến) [^.\\n]{0,40}chủ đề)`,
        'u',
      ),
    ),
    read: readNamed,
    examples: [
      ['Nếu năm 2019 tỉnh chọn “Gần dân, sát dân” thì năm 2020 chủ đề là “Văn minh đô thị”', { years: [2019] }],
    ],
    refusals: ['năm 2019 huyện chọn “Tiếng hát đồng quê” thì ai cũng vui'],
  },
  {
    id: 'themes/topic-of-the-year-plain',
    because: 'chủ đề năm … là …, chủ đề năm …: … without quotes runs to the end of the sentence.',
    pattern: new PhrasePattern(
      'chủ đề',
      new RegExp(
        `chủ đề(?: công tác| hành động| chung)?(?: của)? năm(?: công tác)? (?<between>${YEAR})(?: của [^.:“”"\\n;]{2,40}?)? ?(?::|(?:được (?:xác định|chọn) )?là) (?<name>(?!["“])[^.“”"\\n]{12,220}?)(?=[.\\n]|, (?:đồng thời|trong đó|coi|xem|nhằm|với|gắn|lấy|làm|ban (?:dân vận|chấp hành|thường vụ|chỉ đạo)|ubnd|ủy ban nhân dân|(?:tỉnh|huyện|thành|quận|thị|đảng) ủy)(?![a-zà-ỹ])|$)`,
        'u',
      ),
    ),
    read: readNamed,
    examples: [
      ['chủ đề năm 2016 là giữ nghiêm kỷ cương, phục vụ nhân dân.', { years: [2016] }],
      ['chủ đề công tác năm 2017 của Đảng bộ xã: Gần dân - Sát việc, coi đó là gốc của mọi việc.', { years: [2017] }],
    ],
    refusals: ['chủ đề năm 2016 của tỉnh sẽ là gì?'],
  },
  {
    id: 'themes/unquoted-year-name',
    because: 'A capital inside a sentence ("hưởng ứng Năm Dân vận khéo") makes a name of the year.',
    pattern: new PhrasePattern(
      'năm dân vận|năm kỷ cương|năm văn minh|năm văn hóa|năm trật tự|năm an toàn|năm doanh nghiệp|năm cải cách|năm chuyển đổi|năm thu hút|năm an sinh',
      new RegExp(
        `(?<name>năm (?:dân vận (?:chính quyền|khéo)|kỷ cương hành chính|kỷ cương công vụ|kỷ cương, trách nhiệm|văn minh đô thị|an sinh xã hội|văn hóa,? văn minh đô thị|trật tự(?:,| và)? văn minh đô thị|an toàn giao thông|doanh nghiệp|cải cách hành chính|chuyển đổi số|thu hút đầu tư)(?: (?:và|-) (?!đã|được|là|có|với|tại|ở|để|trong|do)[^,.;:()"“”\\n]{3,60}?)?)${YEAR_BEHIND}(?![a-zà-ỹ"”])`,
        'u',
      ),
    ),
    read: (match, document) =>
      /[\p{Lu}]/u.test(document.text[match.start] ?? '') || match.groups.behind
        ? readNamed(match, document)
        : refuse('"năm" written small counts years'),
    examples: [
      ['tiếp tục hưởng ứng Năm Dân vận khéo 2020', { years: [2020] }],
      ['triển khai Năm kỷ cương công vụ 2019 của thị xã', { years: [2019] }],
    ],
    refusals: ['5 năm dân vận khéo nở rộ'],
  },
  {
    id: 'themes/quoted-then-topic',
    because: '“…” là chủ đề của … năm …: the motto opens, what it is follows.',
    pattern: new PhrasePattern(
      '“|"|‘|«',
      new RegExp(
        `${QUOTED} (?:(?:tiếp tục |vẫn )?là|được (?:chọn|lấy) làm|[-–,(]) ?chủ đề(?: [^.“”"\\n\\d]{0,40}?)? năm (?<between>${YEAR})(?!\\d)`,
        'u',
      ),
      'chủ đề',
    ),
    read: readNamed,
    examples: [
      ['“Chỉnh trang đô thị, phục vụ người dân” là chủ đề của thành phố năm 2016', { years: [2016] }],
      ['“Chỉnh trang đô thị” - chủ đề năm 2016 do thành phố phát động -', { years: [2016] }],
    ],
    refusals: ['“Dân tin, Đảng cử” là chủ đề hội thi'],
  },
  {
    id: 'themes/year-then-motto-then-topic',
    because: 'Năm …, (tỉnh lấy) “…” là chủ đề …: year, motto, then what it is; of two years, of both.',
    pattern: new PhrasePattern(
      'năm YEAR|hai năm|các năm',
      new RegExp(
        `(?:hai |các )?năm (?<between>${YEAR})(?: ?(?:-|–|và) ?(?:năm )?(?<through>${YEAR}))?, (?:[^.“”"\\n;\\d]{0,40} (?:lấy|chọn|xác định) )?${QUOTED} (?:(?:tiếp tục |vẫn |đều )?(?:là|làm)|được (?:chọn|lấy) làm) chủ đề(?! (?:hội thi|cuộc thi|liên hoan))`,
        'u',
      ),
      'chủ đề',
    ),
    read: readNamed,
    examples: [
      ['Năm 2016, “Hướng mạnh về cơ sở” là chủ đề Thành ủy đặt ra', { years: [2016] }],
      ['Hai năm 2016 - 2017, tỉnh đều lấy “Siết chặt kỷ cương” làm chủ đề', { years: [2016, 2017] }],
    ],
    refusals: ['Năm 2016, “Dân tin, Đảng cử” là chủ đề hội thi'],
  },
  {
    id: 'themes/topic-chosen-for-year',
    because: 'Chủ đề “…” mà … chọn cho năm …: the motto stands before the year it was chosen for.',
    pattern: new PhrasePattern(
      'chủ đề',
      new RegExp(`chủ đề ${QUOTED}[^.“”"\\n]{0,60}? (?:cho|của|trong) năm (?<between>${YEAR})(?!\\d)`, 'u'),
      'chọn|đề ra|phát động|xác định',
    ),
    read: readNamed,
    examples: [['chủ đề “Hướng mạnh về cơ sở” mà Thành ủy chọn cho năm 2016', { years: [2016] }]],
    refusals: ['chủ đề “Dân tin, Đảng cử” của hội thi năm 2016'],
  },
  {
    id: 'themes/year-made-a-motto',
    because: 'The centre chose 2018 to be năm dân vận chính quyền: a name without quotes.',
    pattern: new PhrasePattern(
      'chọn|lấy|xác định',
      new RegExp(
        `(?:chọn|lấy|xác định) (?:năm )?(?<between>${YEAR}) (?:là|làm) năm (?<name>dân vận [^.,;:()“”"\\n]{4,40}?|kỷ cương[^.;:()“”"\\n]{4,60}?)(?=[.,;\\n]|$)`,
        'u',
      ),
    ),
    read: readNamed,
    examples: [['Ban Dân vận chọn 2017 là năm dân vận khéo.', { years: [2017] }]],
    refusals: ['tỉnh lấy 2017 làm năm gốc.'],
  },
  {
    id: 'themes/year-made-a-name',
    because: 'Cà Mau chọn năm 2020 là Năm hướng về cơ sở: a capital makes a name of the year.',
    pattern: new PhrasePattern(
      'chọn|lấy|xác định',
      new RegExp(
        `(?:chọn|lấy|xác định) (?:năm )?(?<between>${YEAR}) (?:là|làm) (?<name>năm [^.;:()“”"\\n]{8,80}?)(?=[.;\\n]|, (?:với|nhằm|gắn|để|trong đó|mỗi)(?![a-zà-ỹ])|$)`,
        'u',
      ),
    ),
    read: (match, document) =>
      document.text.slice(match.start, match.end).includes(' Năm ')
        ? readNamed(match, document)
        : refuse('"năm" written small is no name'),
    examples: [['Tỉnh chọn năm 2020 là Năm hướng mạnh về khóm, ấp; mỗi cán bộ một việc', { years: [2020] }]],
    refusals: ['Tỉnh chọn năm 2020 là năm khởi đầu của nhiều việc lớn.'],
  },
  {
    id: 'themes/year-taken-for-a-motto',
    because: 'Nếu 2019 được tỉnh lấy làm “Năm …”: a bare year, then the motto that it was taken for.',
    pattern: new PhrasePattern(
      'YEAR được|YEAR đã được',
      new RegExp(
        `(?<between>${YEAR}) (?:đã )?được (?:[^.,“”"\\n;\\d]{2,30} )?(?:lấy|chọn|xác định) (?:làm|là) ${QUOTED}`,
        'u',
      ),
    ),
    read: readNamed,
    examples: [['Nếu 2019 được thành phố lấy làm “Năm Kỷ cương đô thị” thì năm nay', { years: [2019] }]],
    refusals: ['2019 được chọn là thời điểm'],
  },
  {
    id: 'themes/listed-under-a-topic',
    because: 'chọn một chủ đề: năm 2022 là “…”, năm 2023 là “…”: each year of a list with its motto.',
    pattern: new PhrasePattern(
      'năm YEAR',
      new RegExp(`năm (?<between>${YEAR})(?: thì)?(?: là| lấy| chọn| với| mang tên|:| –| -) ?${QUOTED}`, 'u'),
    ),
    read: (match, document) =>
      LISTS_TOPICS.test(sentenceUpTo(document, match.start))
        ? readNamed(match, document)
        : refuse('no topic of a year is told'),
    examples: [['Mỗi năm một chủ đề: năm 2022 là “Thích ứng an toàn”', { years: [2022] }]],
    refusals: ['Giải thưởng năm 2022 là “Bông lúa vàng”'],
  },
  {
    id: 'themes/topic-with-its-year',
    because: 'làm theo chủ đề “… 2021”: the year ends the motto.',
    pattern: new PhrasePattern('chủ đề', new RegExp(`chủ đề [“"](?<name>[^”"\\n]{8,200} ${YEAR})[”"]`, 'u')),
    read: readNamed,
    examples: [['một năm làm theo chủ đề “Hướng mạnh về cơ sở 2016”', { years: [2016] }]],
    refusals: ['hội thi với chủ đề “Dân tin, Đảng cử”'],
  },
  {
    id: 'themes/topic-then-year',
    because: 'Với chủ đề “…”, bước vào năm …: the motto stands before its year.',
    pattern: new PhrasePattern(
      'chủ đề',
      new RegExp(`chủ đề ${QUOTED}[^.“”"\\n]{0,60}? bước vào năm (?<between>${YEAR})(?!\\d)`, 'u'),
    ),
    read: readNamed,
    examples: [['với chủ đề “Nếp sống văn minh đô thị”, thành phố bước vào năm 2016', { years: [2016] }]],
    refusals: ['hội thi với chủ đề “Dân tin, Đảng cử” mở trong năm 2016'],
  },
  {
    id: 'themes/quoted-then-topic',
    because: '“…” là chủ đề … năm 2022: the motto stands before what it is.',
    pattern: new PhrasePattern(
      `"|“`,
      new RegExp(
        `["“](?<name>[^”"\\n]{8,120})["”] (?:là|được chọn làm) chủ đề [^.;“”"\\n]{0,80}?năm (?<between>${YEAR})(?!\\d)`,
        'u',
      ),
    ),
    read: readNamed,
    examples: [['“Gần dân, sát việc” là chủ đề mà Tỉnh ủy chọn cho công tác dân vận năm 2016', { years: [2016] }]],
    refusals: ['“Đi từng ngõ” là chủ đề cuộc thi ảnh'],
  },
  {
    id: 'themes/focus-quoted',
    because: 'The focus declared for the year ("trọng tâm năm 2021 là “…”").',
    pattern: new PhrasePattern(
      'trọng tâm',
      new RegExp(
        `trọng tâm(?: công tác| của công tác dân vận| công tác dân vận)? (?:năm|của năm)(?: (?<between>${YEAR}))?(?: được xác định)?(?: là|:) ${QUOTED}`,
        'u',
      ),
    ),
    read: readNamed,
    examples: [['trọng tâm năm 2016 là “Hướng mạnh về cơ sở”', { years: [2016] }]],
    refusals: ['nhiệm vụ trọng tâm là “đi từng ngõ”'],
  },
]
