/**
 * Ways of writing a time that a report tells of: "năm 2020", "6 tháng đầu năm", "quý I/2019", "tháng 7-2022", "giai đoạn
 * 2016 - 2020", "từ 01/8/2021 đến 31/7/2022", "từ đầu năm đến nay", "cùng kỳ". Patterns read `Document.lower`.
 */
import { SPAN_RULES } from './span-rules'
import { COUNT, count, firstMonths, months, OF_YEAR, type PeriodRule, ROMAN, shape, YEAR } from './written-period'

/** In the order in which they are tried at one place: the longer, more telling phrase first. */
export const PERIOD_RULES: readonly PeriodRule[] = [
  ...SPAN_RULES,
  {
    id: 'period/same-period',
    opens: 'cùng+kỳ cùng+kì cùng+thời năm+ngoái năm+trước',
    pattern: new RegExp(
      `cùng (?:kỳ|thời điểm|kì)(?: (?:của )?(?:năm )?(?:(?<year>${YEAR})|trước|ngoái|liền trước))?|cùng thời gian(?: này| đó)? (?:của )?năm (?:(?<year2>${YEAR})|trước|ngoái)|năm (?:ngoái|trước),? cùng (?:kỳ|thời gian|thời điểm)(?: này)?`,
    ),
    read: g => shape('year', { year: g.year ?? g.year2 }, [1, 1], [12, 31], { relation: 'previous', samePeriod: true }),
    examples: [],
  },
  {
    id: 'period/those-months',
    opens: 'quãng+thời khoảng+thời thời+gian kỳ+ấy kỳ+này kỳ+đó',
    pattern: /(?:quãng |khoảng )?(?:thời gian|kỳ) (?:ấy|này|đó) (?:của )?năm (?:nay|này)/,
    read: g => shape('year', g, [1, 1], [12, 31], { samePeriod: true }),
    examples: [],
  },
  {
    id: 'period/half',
    opens: 'nửa',
    counts: 'tháng t',
    pattern: new RegExp(
      `(?:(?:0?6|sáu) ?(?:tháng|t)|nửa)(?: năm)? (?<part>đầu|cuối)(?: của)? năm${OF_YEAR}|nửa năm (?<part2>đầu|cuối)${OF_YEAR.replace(/<(\w+)>/g, '<$12>')}|nửa năm (?<year3>${YEAR})(?!\\d)`,
    ),
    read: g => {
      const last = (g.part ?? g.part2) === 'cuối'
      const groups = { year: g.year ?? g.year2 ?? g.year3, lastYear: g.lastYear ?? g.lastYear2 }
      return months(groups, last ? 7 : 1, last ? 12 : 6)
    },
    examples: [
      ['06 tháng đầu năm 2019', '2019-01-01..2019-06-30'],
      ['nửa cuối năm 2019', '2019-07-01..2019-12-31'],
      ['sáu tháng đầu năm nay', '2020-01-01..2020-06-30'],
      ['6T đầu năm 2019', '2019-01-01..2019-06-30'],
    ],
  },
  {
    id: 'period/last-months',
    counts: 'tháng t',
    pattern: new RegExp(`(?<count>${COUNT}) ?(?:tháng|t) cuối năm(?! cũ)${OF_YEAR}`),
    read: g => {
      const length = count(g.count)
      return length >= 1 && length < 12 ? months(g, 13 - length, 12) : null
    },
    examples: [['3 tháng cuối năm 2019', '2019-10-01..2019-12-31']],
  },
  {
    id: 'period/first-months',
    counts: 'tháng t',
    pattern: new RegExp(`(?<count>${COUNT}) ?(?:tháng|t)(?: đầu| của)? năm${OF_YEAR}`),
    read: firstMonths,
    examples: [
      ['11 tháng của năm 2019', '2019-01-01..2019-11-30'],
      ['9 tháng đầu năm 2019', '2019-01-01..2019-09-30'],
      ['mười tháng năm 2019', '2019-01-01..2019-10-31'],
      ['ba tháng đầu năm', '2020-01-01..2020-03-31'],
    ],
  },
  {
    id: 'period/months-of-year',
    counts: 'tháng t',
    pattern: new RegExp(`(?<count>${COUNT}) ?(?:tháng|t)(?: đầu)? ?(?:[/-] ?)?(?<year>${YEAR})(?!\\d)`),
    read: firstMonths,
    examples: [
      ['6 tháng/2019', '2019-01-01..2019-06-30'],
      ['9 tháng 2019', '2019-01-01..2019-09-30'],
      ['9T/2019', '2019-01-01..2019-09-30'],
    ],
  },
  {
    id: 'period/quarter',
    opens: 'quý',
    pattern: new RegExp(`quý (?<quarter>${ROMAN})${OF_YEAR}|quý đầu năm${OF_YEAR.replace(/<(\w+)>/g, '<$12>')}`),
    read: g => {
      const quarter = g.quarter ? count(g.quarter) : 1
      const groups = { year: g.year ?? g.year2, lastYear: g.lastYear ?? g.lastYear2 }
      return months(groups, 3 * quarter - 2, 3 * quarter)
    },
    examples: [
      ['quý I/2019', '2019-01-01..2019-03-31'],
      ['quý 2 năm 2019', '2019-04-01..2019-06-30'],
      ['quý II', '2020-04-01..2020-06-30'],
    ],
  },
  {
    id: 'period/quarters-counted',
    counts: 'quý',
    pattern: new RegExp(`(?<count>hai|ba|[23]) quý (?<which>đầu|cuối) (?:của )?năm${OF_YEAR}`),
    read: g => {
      const length = 3 * count(g.count)
      return g.which === 'đầu' ? months(g, 1, length) : months(g, 13 - length, 12)
    },
    examples: [
      ['cộng cả hai quý đầu năm 2019', '2019-01-01..2019-06-30'],
      ['ba quý đầu năm', '2020-01-01..2020-09-30'],
    ],
  },
  {
    id: 'period/past-months',
    opens: 'nửa',
    counts: 'tháng',
    pattern: new RegExp(
      `(?<count>${COUNT}) tháng (?:vừa )?qua|nửa năm(?: (?:vừa )?(?:qua|rồi)|(?=,| (?:làm việc|hoạt động|triển khai|thực hiện)))`,
    ),
    read: g => {
      const length = g.count ? count(g.count) : 6
      return length >= 2 && length <= 11 ? { ...months(g, 1, length), vague: true } : null
    },
    examples: [['6 tháng qua', '2020-01-01..2020-06-30']],
  },
  {
    id: 'period/months-added-up',
    counts: 'tháng',
    pattern: new RegExp(
      `(?<=(?:l(?:ũy|uỹ|úy) kế|cộng dồn|cộng)(?: (?:cả|trong|được))? )(?<count>${COUNT}) tháng(?= \\d[\\d.]* (?:lượt|đơn|vụ|người|cuộc)| ?[:,;.)]| (?:là|được|có|đạt|tiếp|nhận|giải quyết|toàn|tổng))`,
    ),
    read: firstMonths,
    examples: [['lũy kế 9 tháng: 402 lượt', '2020-01-01..2020-09-30']],
  },
  {
    id: 'period/bare-months',
    counts: 'tháng',
    pattern:
      /(?<=(?:^|\n|(?:^|\n)[-–+*•] ?|[,.;:(] |\(|giải quyết |qua |xem |nhìn lại |điểm lại |khép (?:sổ|lại) |chốt (?:sổ|số) |giao ban |kiểm điểm |thống kê |số liệu |tiếp nhận |trong |kết quả |sơ kết |cộng |gom lại |cộng lại |tính chung |chung |công dân |tiếp dân |tố cáo |đơn thư |dân vận |công tác |về (?:huyện|tỉnh|xã|bộ|sở) ))(?<count>0?[4-9]|10|11|bốn|năm|sáu|bảy|tám|chín|mười) tháng(?=[,.;:)\n]|$| (?:với|thực hiện|triển khai|năm|và(?= thực hiện)|đã|chỉ|nhận|tiếp(?! tục| theo)|giải quyết|là|trên (?:toàn|cả|địa bàn)|ở (?:tỉnh|huyện|thành phố)|toàn (?:tỉnh|huyện|thành phố)))/,
    read: g => ({ ...months(g, 1, count(g.count)), vague: true }),
    examples: [['trong 6 tháng, xã tiếp dân đều', '2020-01-01..2020-06-30']],
  },
  {
    id: 'period/months-listed',
    opens: 'tháng+#',
    pattern: new RegExp(
      `(?:tháng (?<m1>\\d{1,2})(?:, \\d{1,2}){0,2} và (?:tháng )?|(?<=(?:hai|ba|bốn|[2-4]|các|trong) )tháng (?<m3>\\d{1,2})(?:, \\d{1,2}){0,2}, )(?<m2>\\d{1,2})(?!\\d|[.,]\\d| ?(?:đơn|lượt|vụ|người|cuộc|đoàn|mô hình|tháng))${OF_YEAR}`,
    ),
    read: g => {
      const [first, last] = [Number(g.m1 ?? g.m3), Number(g.m2)]
      return first < last && last - first <= 3 && last <= 12 ? months(g, first, last) : null
    },
    examples: [
      ['ba tháng 7, 8 và 9 năm 2019', '2019-07-01..2019-09-30'],
      ['ba tháng 7, 8, 9 có thêm đơn', '2020-07-01..2020-09-30'],
      ['tháng 5 và 6/2019', '2019-05-01..2019-06-30'],
      ['tháng 1 và tháng 2/2019', '2019-01-01..2019-02-28'],
      ['tháng 7 và 8 đơn tố cáo', '2020-07-01..2020-07-31'],
      ['tháng 3 và 10 tháng năm 2019', '2020-03-01..2020-03-31'],
    ],
  },
  {
    id: 'period/months-joined',
    opens: 'tháng+#',
    pattern: new RegExp(`(?<!\\d |ngày )tháng (?<m1>\\d{1,2}) ?[-–] ?(?<m2>\\d{1,2})/(?<year>${YEAR})(?!\\d)`),
    read: g => {
      const [first, last] = [Number(g.m1), Number(g.m2)]
      return first < last && last <= 12 ? months(g, first, last) : null
    },
    examples: [
      ['nhiệm vụ tháng 1-2/2019', '2019-01-01..2019-02-28'],
      ['tháng 11-2/2019', null],
    ],
  },
  {
    id: 'period/month',
    opens: 'tháng+#',
    pattern: new RegExp(
      `(?<!\\d |mỗi |cứ |hằng |hàng |ngày đầu |giữa |ngày cuối |tuần (?:thứ )?(?:nhất|hai|ba|tư|đầu|cuối) )(?<!\\d)tháng (?<month>1[0-2]|0?[1-9])(?![\\d]|[/.-]\\d{1,2}(?!\\d))${OF_YEAR}`,
    ),
    read: g => shape('months', g, [Number(g.month), 1], [Number(g.month), 0]),
    examples: [
      ['tháng 7-2019', '2019-07-01..2019-07-31'],
      ['tháng 01/2019', '2019-01-01..2019-01-31'],
      ['tháng 6', '2020-06-01..2020-06-30'],
    ],
  },
  {
    id: 'period/half-of-a-month',
    opens: 'nửa',
    pattern: new RegExp(
      `nửa (?<which>đầu|cuối|sau) (?:của )?tháng (?<month>1[0-2]|0?[1-9])(?![\\d]|[/.-]\\d{1,2}(?!\\d))${OF_YEAR}`,
    ),
    read: g => {
      const month = Number(g.month)
      return g.which === 'đầu' ? shape('range', g, [month, 1], [month, 15]) : shape('range', g, [month, 16], [month, 0])
    },
    examples: [
      ['nửa đầu tháng 6/2019', '2019-06-01..2019-06-15'],
      ['nửa cuối tháng 2 năm 2019', '2019-02-16..2019-02-28'],
    ],
  },
  {
    id: 'period/january-in-words',
    opens: 'tháng+giêng',
    pattern: /tháng giêng dương lịch/,
    read: g => shape('months', g, [1, 1], [1, 0]),
    examples: [['tháng giêng dương lịch 33 lượt', '2020-01-01..2020-01-31']],
  },
  {
    id: 'period/years-in-words',
    opens:
      'nhiệm+kỳ giai+đoạn thời+kỳ chặng+đường các+năm từ+, từ+( từ+từ từ+năm từ+# năm+, năm+( năm+từ năm+năm năm+#',
    counts: 'năm',
    pattern: new RegExp(
      `(?<!so với )(?:nhiệm kỳ(?: đại hội| khóa [ivx\\d]{1,5}| trước| này)?|giai đoạn|thời kỳ|chặng đường|(?:${COUNT}) năm(?: qua| gần đây| đầu(?: (?:của|thực hiện) [^.,;()\\n]{3,50}?(?= \\())?)?|(?:các |từ |(?<!\\d (?:lượt|người|đơn|vụ|vụ việc|cuộc|đoàn|mô hình) ))năm|từ)[ ,]{0,2}\\(?(?:từ )?(?:năm )?(?<year>${YEAR})(?:,(?: năm)? ${YEAR}(?= ?(?:,|và) ?(?:năm )?${YEAR}))* ?(?:-|đến|tới|và|,)(?: hết)?(?: năm)? ?(?<last>${YEAR})`,
    ),
    read: g => {
      const first = Number(g.year)
      const last = Number(g.last)
      if (last < first || last - first > 30) return null
      return shape(last - first >= 3 && last - first <= 5 ? 'term' : 'range', g, [1, 1], [12, 31], { lastYear: last })
    },
    examples: [
      ['giai đoạn 2015 - 2019', '2015-01-01..2019-12-31'],
      ['5 năm (2014-2018)', '2014-01-01..2018-12-31'],
      ['từ năm 2016 đến năm 2019', '2016-01-01..2019-12-31'],
      ['3 năm qua (2016 - 2018)', '2016-01-01..2018-12-31'],
      ['trong các năm 2016, 2017, 2018 và 2019', '2016-01-01..2019-12-31'],
      ['ba năm 2016, 2017, 2018', '2016-01-01..2018-12-31'],
    ],
  },
  {
    id: 'period/years-in-brackets',
    opensWithYear: true,
    pattern: new RegExp(`(?<=\\()(?<year>${YEAR}) ?[-–] ?(?<last>${YEAR})(?=\\))`),
    read: g => {
      const [first, last] = [Number(g.year), Number(g.last)]
      return last > first && last - first <= 20 ? shape('range', g, [1, 1], [12, 31], { lastYear: last }) : null
    },
    examples: [
      ['sơ kết chương trình phối hợp (2016 - 2019)', '2016-01-01..2019-12-31'],
      ['tổng kết 20 năm thực hiện Chỉ thị số 30 (1998 - 2018)', '1998-01-01..2018-12-31'],
      ['kỷ niệm ngày truyền thống (1930 - 2010)', null],
    ],
  },
  {
    id: 'period/years-that-end-a-line',
    opensWithYear: true,
    pattern: new RegExp(
      `(?<=[a-zà-ỹ] )(?<!(?:giai đoạn|nhiệm kỳ|thời kỳ|năm học|niên khóa|khóa|chương trình|kế hoạch) )(?<year>${YEAR}) ?[-–] ?(?<last>${YEAR})(?=\\n|$|:)`,
    ),
    read: g => {
      const [first, last] = [Number(g.year), Number(g.last)]
      return last > first && last - first <= 10 ? shape('range', g, [1, 1], [12, 31], { lastYear: last }) : null
    },
    examples: [['Số liệu tiếp dân Quảng Bình 2017 - 2019', '2017-01-01..2019-12-31']],
  },
  {
    id: 'period/since-january-of-a-year',
    opens: 'từ+đầu',
    pattern: new RegExp(`(?<!ngay )từ đầu năm (?<year>${YEAR})(?!\\d| ?[-/] ?\\d| (?:đến|tới|cho))`),
    read: g => shape('range', g, [1, 1], 'now'),
    examples: [['từ đầu năm 2020, huyện tiếp dân đều', '2020-01-01..2020-07-20']],
  },
  {
    id: 'period/year',
    opens: 'năm+#',
    pattern: new RegExp(
      `(?<!thành lập |sinh |những )(?<!mẫu )(?<!(?:những|các|mấy) tháng (?:đầu|cuối|giữa) )năm (?<year>${YEAR})(?!\\d| ?[-/] ?(?:\\d|${YEAR}))`,
    ),
    read: g => shape('year', g, [1, 1], [12, 31]),
    examples: [
      ['năm 2019', '2019-01-01..2019-12-31'],
      ['hồ sơ lập từ những năm 1990', null],
    ],
  },
  {
    id: 'period/year-label',
    opensWithYear: true,
    pattern: new RegExp(
      `(?<=(?:^|(?:^|\\n)(?:[-–+•*] ?)?|[.;:(,] |\\(|(?:^|[.;:(,] )(?:riêng|trong đó) ))(?<year>${YEAR})(?=: ?\\d| là năm (?:mà )?| (?:đạt|là) (?:trên |hơn |gần )?\\d[\\d,]* ?%| (?:là|có|tiếp) (?:trên |hơn |gần )?\\d[\\d.]* (?:lượt|đơn|vụ|người|cuộc|đoàn|mô hình))`,
    ),
    read: g => shape('year', g, [1, 1], [12, 31]),
    examples: [
      ['năm nào cũng tiếp dân. 2018: 1.044 lượt.', '2018-01-01..2018-12-31'],
      ['xây dựng 268 mô hình; riêng 2025 có 52 mô hình', '2025-01-01..2025-12-31'],
    ],
  },
  {
    id: 'period/year-behind-name',
    opens: 'năm',
    opensWithYear: true,
    pattern: new RegExp(
      `năm ["“][^"”\\n\\d]{3,80} (?<year4>${YEAR})["”]|năm [a-zà-ỹ][^"”'’\\n\\d.;]{3,60}["”'’] ?(?<year>${YEAR})|năm dân vận (?:chính quyền|khéo) (?:năm )?(?<year3>${YEAR})|(?<=(?:tổng kết|sơ kết|nhìn lại) )năm [a-zà-ỹ][^"”'’\\n\\d.,;]{5,60} (?<year5>${YEAR})(?! ?[-/–] ?\\d)|(?<=nhiệm vụ |công tác |dân vận |tổng kết |bước (?:sang|vào) |(?<!luật (?:khiếu nại(?:,| và) )?)(?:tiếp công dân|tiếp dân|đơn thư|khiếu nại|tố cáo) )(?<year2>${YEAR})(?! ?[-/] ?\\d)`,
    ),
    read: g => shape('year', { year: g.year ?? g.year2 ?? g.year3 ?? g.year4 ?? g.year5 }, [1, 1], [12, 31]),
    examples: [
      ['năm trật tự đô thị” 2019', '2019-01-01..2019-12-31'],
      ['giao nhiệm vụ 2019', '2019-01-01..2019-12-31'],
      ['tổng kết năm công tác dân vận của chính quyền 2019, bàn việc', '2019-01-01..2019-12-31'],
    ],
  },
  {
    id: 'period/past-year',
    opens: 'năm+vừa năm+qua năm+ngoái năm+trước năm+liền năm+cũ',
    counts: 'năm',
    pattern:
      /(?<!\d |hai |ba |bốn |năm |sáu |bảy |tám |chín |mười |mươi |mốt |lăm |chục |nhiều |mấy |những |các |cuối )(?:một )?năm (?:vừa qua|qua|ngoái|trước|liền trước|cũ)(?![a-zà-ỹ])|(?:một|1) năm (?:thực hiện|triển khai|nhìn lại|làm|tiếp|hoạt động)(?![a-zà-ỹ])/,
    read: g => shape('year', g, [1, 1], [12, 31], { relation: 'previous', vague: true }),
    examples: [['năm ngoái', '2019-01-01..2019-12-31']],
  },
  {
    id: 'period/next-year',
    opens: 'năm+tới năm+sau sang+năm',
    pattern: /(?:năm (?:tới|sau)|sang năm)(?![a-zà-ỹ]| (?:19|20)\d)/,
    read: g => shape('year', g, [1, 1], [12, 31], { relation: 'next', vague: true }),
    examples: [['năm tới', '2021-01-01..2021-12-31']],
  },
]
