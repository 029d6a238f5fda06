/** Mottos that are called a year's topic: "chủ đề năm 2024 là …", "Năm 2017, với chủ đề “…”". */
import { type Rule, refuse } from '../rule'
import { PhrasePattern } from '../word-index'
import { type NamedTheme, readNamed, YEAR } from './theme-name'
import {
  GATHERING_REACH,
  MOVEMENT_BEFORE,
  OF_A_GATHERING,
  OF_A_MODEL,
  QUOTED,
  sentenceUpTo,
  YEAR_BEHIND,
} from './theme-words'

export const TOPIC_RULES: readonly Rule<NamedTheme>[] = [
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
    id: 'themes/quoted-then-topic',
    because: '“…” là chủ đề của … năm …: the motto opens, what it is follows.',
    pattern: new PhrasePattern(
      '“|"|‘|«',
      new RegExp(
        `${QUOTED} (?:(?:tiếp tục |vẫn )?là|được (?:chọn|lấy) làm|[-–,(]) ?chủ đề(?: [^.;“”"\\n]{0,80}?)? năm (?<between>${YEAR})(?!\\d)`,
        'u',
      ),
      'chủ đề',
    ),
    read: readNamed,
    examples: [
      ['“Chỉnh trang đô thị, phục vụ người dân” là chủ đề của thành phố năm 2016', { years: [2016] }],
      ['“Chỉnh trang đô thị” - chủ đề năm 2016 do thành phố phát động -', { years: [2016] }],
      ['“Gần dân, sát việc” là chủ đề mà Tỉnh ủy chọn cho công tác dân vận năm 2016', { years: [2016] }],
    ],
    refusals: ['“Dân tin, Đảng cử” là chủ đề hội thi', '“Đi từng ngõ” là chủ đề cuộc thi ảnh'],
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
    id: 'themes/listed-under-a-topic',
    because: 'chọn một chủ đề: năm 2022 là “…”, năm 2023 là “…”: each year of a list with its motto.',
    pattern: new PhrasePattern(
      'năm YEAR',
      new RegExp(`năm (?<between>${YEAR})(?: thì)?(?: là| lấy| chọn| với| mang tên|:| –| -) ?${QUOTED}`, 'u'),
    ),
    read: (match, document) =>
      sentenceUpTo(document, match.start).includes('chủ đề')
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
