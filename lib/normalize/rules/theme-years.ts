/** Mottos that a year bears as its name: "Năm dân vận chính quyền" 2018, năm “Siết chặt kỷ cương” 2016. */
import { type Rule, refuse } from '../rule'
import { PhrasePattern } from '../word-index'
import { type NamedTheme, readNamed, YEAR } from './theme-name'
import { QUOTED, YEAR_BEHIND } from './theme-words'

export const NAMED_YEAR_RULES: readonly Rule<NamedTheme>[] = [
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
]
