/** Ways of writing a time by its two ends: "từ 01/8/2021 đến 31/7/2022", "từ tháng 8/2018 đến tháng 7/2019", "từ đầu năm đến nay". */
import {
  COUNT,
  count,
  firstMonths,
  type Groups,
  months,
  OF_YEAR,
  type PeriodRule,
  ROMAN,
  type Shape,
  shape,
  TO_NOW,
  YEAR,
} from './written-period'

/** From a day of one month to a day of another (0: its last); the year is written once or twice. */
function betweenMonths(g: Groups, firstDay: number, lastDay: number): Shape | null {
  const [m1, m2] = [Number(g.m1), Number(g.m2)]
  if (!(m1 >= 1 && m1 <= 12 && m2 >= 1 && m2 <= 12)) return null
  const year = g.y1 ? Number(g.y1) : g.y2 ? Number(g.y2) - (m1 > m2 ? 1 : 0) : null
  return shape('range', {}, [m1, firstDay], [m2, lastDay], { year, lastYear: g.y2 ? Number(g.y2) : null })
}

/** In the order in which they are tried at one place: the longer, more telling phrase first. */
export const SPAN_RULES: readonly PeriodRule[] = [
  {
    id: 'period/from-day-to-day',
    opens: 'tính+từ từ+ngày từ+#',
    pattern: new RegExp(
      `(?:tính )?từ (?:ngày )?(?:(?:hợp nhất|sáp nhập|thành lập) (?:ngày )?)?(?<d1>\\d{1,2})(?: ?[-/.] ?| tháng )(?<m1>\\d{1,2})(?:(?: ?[-/.] ?| năm )(?<y1>${YEAR}))? (?:đến|tới) (?:hết )?(?:ngày )?(?<d2>\\d{1,2})(?: ?[-/.] ?| tháng )(?<m2>\\d{1,2})(?:(?: ?[-/.] ?| năm )(?<y2>${YEAR}))?`,
    ),
    read: g =>
      shape('range', {}, [Number(g.m1), Number(g.d1)], [Number(g.m2), Number(g.d2)], {
        year: g.y1 ? Number(g.y1) : g.y2 ? Number(g.y2) - (Number(g.m1) > Number(g.m2) ? 1 : 0) : null,
        lastYear: g.y2 ? Number(g.y2) : null,
      }),
    examples: [
      ['từ ngày 16/12/2018 đến 15/12/2019', '2018-12-16..2019-12-15'],
      ['tính từ 01/01 đến ngày 15/6/2020', '2020-01-01..2020-06-15'],
      ['từ 1 - 10 - 2018 đến 31 - 3 - 2019', '2018-10-01..2019-03-31'],
    ],
  },
  {
    id: 'period/from-day-to-month',
    opens: 'tính+từ từ+ngày từ+#',
    pattern: new RegExp(
      `(?:tính )?từ (?:ngày )?(?<d1>\\d{1,2})(?:[-/.]| tháng )(?<m1>\\d{1,2})(?:(?:[-/.]| năm )(?<y1>${YEAR}))? (?:đến|tới) (?:hết |cuối )?tháng (?<m2>\\d{1,2})(?: ?(?:,? ?năm|[-/.]) ?(?<y2>${YEAR}))?`,
    ),
    read: g => betweenMonths(g, Number(g.d1), 0),
    examples: [
      ['từ ngày 01/7 đến hết tháng 10/2019', '2019-07-01..2019-10-31'],
      ['từ 15/11/2018 đến tháng 3/2019', '2018-11-15..2019-03-31'],
    ],
  },
  {
    id: 'period/from-month-to-day',
    opens: 'tính+từ từ+tháng từ+đầu',
    pattern: new RegExp(
      `(?:tính )?từ (?:đầu )?tháng (?<m1>\\d{1,2})(?: ?(?:,? ?năm|[-/.]) ?(?<y1>${YEAR}))? (?:đến|tới) (?:hết )?(?:ngày )?(?<d2>\\d{1,2})(?:[-/.]| tháng )(?<m2>\\d{1,2})(?:(?:[-/.]| năm )(?<y2>${YEAR}))?`,
    ),
    read: g => betweenMonths(g, 1, Number(g.d2)),
    examples: [
      ['tính từ tháng 1/2018 đến ngày 20/3/2019', '2018-01-01..2019-03-20'],
      ['từ tháng 11 đến 15/3/2019', '2018-11-01..2019-03-15'],
    ],
  },
  {
    id: 'period/since-january-to-a-day',
    opens: 'tính+đến tính+tới',
    pattern: new RegExp(
      `tính (?:đến|tới) (?:hết )?ngày (?<d2>\\d{1,2})[/.-](?<m2>\\d{1,2})(?:[/.-](?<year>${YEAR}))?, từ đầu năm`,
    ),
    read: g => shape('range', g, [1, 1], [Number(g.m2), Number(g.d2)]),
    examples: [['tính đến ngày 20/10/2019, từ đầu năm các cấp tiếp', '2019-01-01..2019-10-20']],
  },
  {
    id: 'period/year-up-to-a-month',
    opens: 'năm+#',
    pattern: new RegExp(
      `năm (?<year>${YEAR})(?:,| \\()? ?(?:tính |tổng hợp |cộng dồn )?(?:đến|tới) (?:hết |cuối )tháng (?<month>1[0-2]|0?[1-9])(?!\\d|[/.-]\\d)`,
    ),
    read: g => months(g, 1, Number(g.month)),
    examples: [['của năm 2019, tính đến hết tháng 6, huyện tiếp dân đều', '2019-01-01..2019-06-30']],
  },
  {
    id: 'period/days-of-one-month',
    opens: 'từ+ngày từ+# ngày+#',
    counts: '-',
    pattern: new RegExp(
      `(?:(?<=\\()|từ (?:ngày )?|(?<=(?:những|các) )ngày )(?<d1>\\d{1,2}) ?[-–] ?(?<d2>\\d{1,2})/(?<m1>\\d{1,2})(?:/(?<y1>${YEAR})(?!\\d)|(?<=tuần[^.,;()\\n\\d]{0,16}\\([^()]{0,16})(?!\\d|/\\d))`,
    ),
    // Fewer are a visit's or a session's.
    read: g =>
      Number(g.d2) - Number(g.d1) >= 5 && Number(g.m1) <= 12
        ? shape('range', {}, [Number(g.m1), Number(g.d1)], [Number(g.m1), Number(g.d2)], {
            year: g.y1 ? Number(g.y1) : null,
            lastYear: g.y1 ? Number(g.y1) : null,
          })
        : null,
    examples: [
      ['tuần này (từ 14 - 20/11/2019)', '2019-11-14..2019-11-20'],
      ['tuần trước (7 - 13/11/2019)', '2019-11-07..2019-11-13'],
      ['tuần liền trước (7 - 13/6)', '2020-06-07..2020-06-13'],
      ['những ngày 19 - 25/12/2019, trụ sở vẫn đông', '2019-12-19..2019-12-25'],
      ['họp từ 14 - 16/11/2019', null],
    ],
  },
  {
    id: 'period/day-dash-day',
    opens: 'từ+ngày từ+#',
    counts: '/ - .',
    pattern: new RegExp(
      `(?:từ (?:ngày )?)?(?<d1>\\d{1,2})[-/.](?<m1>\\d{1,2})(?:[-/.](?<y1>${YEAR})|(?<=(?:từ|từ ngày) [\\d/.-]{3,5}))(?: ?- ?| – )(?:ngày )?(?<d2>\\d{1,2})[-/.](?<m2>\\d{1,2})[-/.](?<y2>${YEAR})`,
    ),
    // Longer is an anniversary: "15/10/1930 - 15/10/2020".
    read: g =>
      Number(g.y2) - Number(g.y1 ?? g.y2) <= 2
        ? shape('range', {}, [Number(g.m1), Number(g.d1)], [Number(g.m2), Number(g.d2)], {
            year: Number(g.y1 ?? g.y2) - (!g.y1 && Number(g.m1) > Number(g.m2) ? 1 : 0),
            lastYear: Number(g.y2),
          })
        : null,
    examples: [
      ['từ 16/12/2018 - 15/12/2019', '2018-12-16..2019-12-15'],
      ['từ 16/10 - 22/10/2019', '2019-10-16..2019-10-22'],
      ['từ ngày 16/12 – 15/3/2019', '2018-12-16..2019-03-15'],
      ['15/10/1930 - 15/10/2019', null],
    ],
  },
  {
    id: 'period/between-days-of-a-month',
    opens: 'tính+từ từ+ngày từ+#',
    pattern: new RegExp(
      `(?:tính )?từ (?:ngày )?(?<d1>\\d{1,2})(?: (?:đến|tới) (?:hết )?(?:ngày )?| ?[-–] ?)(?<d2>\\d{1,2})(?:[-/.]| tháng )(?<month>\\d{1,2})(?!\\d)(?:(?:[-/.]| năm )(?<year>${YEAR}))?`,
    ),
    read: g =>
      Number(g.month) <= 12 && Number(g.d1) < Number(g.d2) && Number(g.d2) <= 31
        ? shape('range', g, [Number(g.month), Number(g.d1)], [Number(g.month), Number(g.d2)])
        : null,
    examples: [
      ['từ ngày 5 đến ngày 20/6/2019', '2019-06-05..2019-06-20'],
      ['từ ngày 19–25/12/2019', '2019-12-19..2019-12-25'],
    ],
  },
  {
    id: 'period/from-january-to-day',
    opens: 'từ+đầu từ+năm',
    pattern: new RegExp(
      `từ (?:đầu năm|năm(?= ${YEAR}))(?: (?<y0>${YEAR}))? (?:đến|tới)(?: hết)? (?:ngày )?(?<d2>\\d{1,2})(?:[-/.]| tháng )(?<m2>\\d{1,2})(?:(?:[-/.]| năm )(?<y2>${YEAR}))?`,
    ),
    read: g =>
      shape('range', {}, [1, 1], [Number(g.m2), Number(g.d2)], {
        year: g.y0 || g.y2 ? Number(g.y0 ?? g.y2) : null,
        lastYear: g.y2 ? Number(g.y2) : null,
      }),
    examples: [
      ['từ đầu năm đến ngày 15/11/2019', '2019-01-01..2019-11-15'],
      ['từ năm 2017 đến hết ngày 30/6/2019', '2017-01-01..2019-06-30'],
    ],
  },
  {
    id: 'period/from-year-to-part',
    opens: 'từ+đầu từ+năm từ+# giai+đoạn',
    pattern: new RegExp(
      `(?:từ|giai đoạn) (?:đầu )?(?:năm )?(?<year>${YEAR})(?: (?:đến|tới) (?:hết )?| ?[-–] ?)(?:(?:(?<count>${COUNT}) tháng(?: đầu)?|quý (?<quarter>${ROMAN})|nửa đầu) (?:của )?năm |(?:tháng )?(?<month>\\d{1,2})/|quý (?<of>${ROMAN}) ?[/-] ?)(?<last>${YEAR})`,
    ),
    read: g => {
      const last = g.of
        ? 3 * count(g.of)
        : g.count
          ? count(g.count)
          : g.quarter
            ? 3 * count(g.quarter)
            : Number(g.month ?? 6)
      return last >= 1 && last <= 12 && Number(g.year) < Number(g.last)
        ? shape('range', g, [1, 1], [last, 0], { lastYear: Number(g.last) })
        : null
    },
    examples: [
      ['từ năm 2016 đến hết 6 tháng đầu năm 2019', '2016-01-01..2019-06-30'],
      ['từ năm 2017 đến quý III năm 2019', '2017-01-01..2019-09-30'],
      ['từ năm 2017 đến quý III/2019', '2017-01-01..2019-09-30'],
      ['giai đoạn 2016 - 6/2019', '2016-01-01..2019-06-30'],
    ],
  },
  {
    id: 'period/from-month-to-quarter',
    opens: 'từ+tháng từ+đầu',
    pattern: new RegExp(
      `từ (?:đầu )?tháng (?<m1>\\d{1,2}) ?[/.-] ?(?<year>${YEAR}) (?:đến|tới)(?: hết| nay là)? (?:quý (?<quarter>${ROMAN})|(?<count>${COUNT}) tháng đầu)(?: ?[/-] ?| (?:của )?(?:năm )?)(?<last>${YEAR})(?!\\d)`,
    ),
    read: g => {
      const last = g.quarter ? 3 * count(g.quarter) : count(g.count ?? '')
      return last >= 1 && last <= 12 && Number(g.year) < Number(g.last)
        ? shape('range', g, [Number(g.m1), 1], [last, 0], { lastYear: Number(g.last) })
        : null
    },
    examples: [
      ['từ tháng 11/2017 đến hết quý I/2019', '2017-11-01..2019-03-31'],
      ['từ tháng 7/2016 đến 6 tháng đầu năm 2019', '2016-07-01..2019-06-30'],
    ],
  },
  {
    id: 'period/from-january-to-month',
    opens: 'từ+đầu từ+tháng từ+năm',
    pattern: new RegExp(
      `từ (?:đầu năm|(?:đầu )?tháng 0?1(?!\\d)|năm(?= ${YEAR}))(?: ?(?:năm|[-/.])? ?(?<y0>${YEAR}))? (?:tính )?(?:đến|tới)(?: nay| (?:hết|cuối))? tháng (?<month>\\d{1,2})(?: ?(?:,? ?năm|[-/.]) ?(?<year>${YEAR}))?`,
    ),
    read: g => {
      const last = Number(g.month)
      if (!(last >= 1 && last <= 12)) return null
      const [first, end] = [g.y0 ?? g.year, g.year ?? g.y0]
      return first === end
        ? months({ year: first }, 1, last)
        : shape('range', { year: first }, [1, 1], [last, 0], { lastYear: Number(end) })
    },
    examples: [
      ['từ đầu năm đến hết tháng 6 năm 2019', '2019-01-01..2019-06-30'],
      ['từ tháng 1 đến tháng 9/2019', '2019-01-01..2019-09-30'],
      ['từ đầu tháng 1 đến hết tháng 11 năm 2019', '2019-01-01..2019-11-30'],
      ['từ đầu năm 2018 đến tháng 4/2019', '2018-01-01..2019-04-30'],
      ['từ năm 2016 đến hết tháng 3-2019', '2016-01-01..2019-03-31'],
      ['từ tháng 1.2014 đến tháng 12.2016', '2014-01-01..2016-12-31'],
    ],
  },
  {
    id: 'period/from-month-to-month',
    opens: 'từ+tháng từ+đầu',
    pattern: new RegExp(
      `từ (?:đầu )?tháng (?<m1>\\d{1,2})(?: ?(?:,? ?năm|[-/.]) ?(?<y1>${YEAR}))? (?:đến|tới)(?: hết| cuối)? tháng (?<m2>\\d{1,2})(?: ?(?:,? ?năm|[-/.]) ?(?<y2>${YEAR}))?`,
    ),
    read: g => {
      const [m1, m2] = [Number(g.m1), Number(g.m2)]
      if (!(m1 >= 1 && m1 <= 12 && m2 >= 1 && m2 <= 12)) return null
      const year = g.y1 ? Number(g.y1) : g.y2 ? Number(g.y2) - (m1 > m2 ? 1 : 0) : null
      return shape('range', {}, [m1, 1], [m2, 0], { year, lastYear: g.y2 ? Number(g.y2) : null })
    },
    examples: [['từ tháng 8/2018 đến tháng 7/2019', '2018-08-01..2019-07-31']],
  },
  {
    id: 'period/from-january-to-part',
    opens: 'từ+đầu',
    pattern: new RegExp(`từ đầu năm (?:đến|tới) (?:hết )?(?<count>${COUNT}) tháng(?: đầu)? năm${OF_YEAR}`),
    read: firstMonths,
    examples: [['từ đầu năm đến hết 9 tháng đầu năm 2019', '2019-01-01..2019-09-30']],
  },
  {
    id: 'period/from-january-to-quarter',
    opens: 'từ+đầu',
    pattern: new RegExp(`từ đầu năm (?:đến|tới) (?:hết |cuối )?quý (?<quarter>${ROMAN})${OF_YEAR}`),
    read: g => months(g, 1, 3 * count(g.quarter)),
    examples: [['từ đầu năm đến hết quý III/2019', '2019-01-01..2019-09-30']],
  },
  {
    id: 'period/term-to-now',
    opens: 'từ+đầu từ+nhiệm',
    pattern: new RegExp(`từ (?:đầu )?nhiệm kỳ (?<year>${YEAR}) ?- ?${YEAR} ${TO_NOW}`),
    read: g => shape('range', g, [1, 1], 'now'),
    examples: [['từ đầu nhiệm kỳ 2015-2020 đến nay', '2015-01-01..2020-07-20']],
  },
  {
    id: 'period/since-a-term-began',
    opens: 'từ+đầu từ+nhiệm',
    pattern: new RegExp(
      `từ (?:đầu )?nhiệm kỳ(?: khóa [ivx]{1,5})? \\((?:tháng |từ tháng )?(?<month>1[0-2]|0?[1-9])[/-](?<year>${YEAR})\\) ${TO_NOW}`,
    ),
    read: g => shape('range', g, [Number(g.month), 1], 'now'),
    examples: [['cộng từ đầu nhiệm kỳ khóa XIII (tháng 5/2016) đến nay', '2016-05-01..2020-07-20']],
  },
  {
    id: 'period/two-months-of-two-years',
    opens: 'tháng+#',
    pattern: new RegExp(
      `tháng (?<m1>1[0-2]|0?[1-9])[/-](?<y1>${YEAR}) và tháng (?<m2>1[0-2]|0?[1-9])[/-](?<y2>${YEAR})`,
    ),
    read: g =>
      Number(g.m1) - Number(g.m2) === 11 && Number(g.y2) - Number(g.y1) === 1
        ? shape('range', {}, [Number(g.m1), 1], [Number(g.m2), 0], { year: Number(g.y1), lastYear: Number(g.y2) })
        : null,
    examples: [['trong tháng 12/2018 và tháng 1/2019', '2018-12-01..2019-01-31']],
  },
  {
    id: 'period/year-to-now',
    opens: 'từ+đầu từ+cuối từ+năm từ+#',
    pattern: new RegExp(`từ (?:đầu |cuối )?(?:năm )?(?<year>${YEAR}) ${TO_NOW}`),
    read: g => shape('range', g, [1, 1], 'now'),
    examples: [['từ năm 2016 đến nay', '2016-01-01..2020-07-20']],
  },
  {
    id: 'period/month-to-now',
    opens: 'từ+đầu từ+tháng',
    pattern: new RegExp(`từ (?:đầu )?tháng (?<month>\\d{1,2})(?:(?: năm |[-/])(?<year>${YEAR}))? ${TO_NOW}`),
    read: g => (Number(g.month) >= 1 && Number(g.month) <= 12 ? shape('range', g, [Number(g.month), 1], 'now') : null),
    examples: [['từ tháng 3/2019 đến nay', '2019-03-01..2020-07-20']],
  },
  {
    id: 'period/day-to-now',
    opens: 'từ+ngày từ+#',
    pattern: new RegExp(
      `từ (?:ngày )?(?<d1>\\d{1,2})(?:[-/.]| tháng )(?<m1>\\d{1,2})(?:[-/.]| năm )(?<year>${YEAR})(?: (?:là|khi) [^.,;:()\\n\\d]{3,60}?| \\([^()\\n]{3,60}\\))? ${TO_NOW}`,
    ),
    read: g => (Number(g.m1) <= 12 ? shape('range', g, [Number(g.m1), Number(g.d1)], 'now') : null),
    examples: [
      ['từ 15/3/2019 đến nay', '2019-03-15..2020-07-20'],
      ['từ ngày 01/7/2019 là ngày xã mới hoạt động đến nay', '2019-07-01..2020-07-20'],
    ],
  },
  {
    id: 'period/since-a-day',
    opens: 'kể+từ',
    pattern: new RegExp(
      `kể từ (?:ngày )?(?<d1>\\d{1,2})(?:[-/.]| tháng )(?<m1>\\d{1,2})(?:(?:[-/.]| năm )(?<year>${YEAR}))?(?=, (?!có hiệu lực|áp dụng))`,
    ),
    read: g =>
      Number(g.m1) >= 1 && Number(g.m1) <= 12 && Number(g.d1) >= 1 && Number(g.d1) <= 31
        ? shape('range', g, [Number(g.m1), Number(g.d1)], 'now')
        : null,
    examples: [['kể từ 1-7, phường tiếp dân đều', '2020-07-01..2020-07-20']],
  },
  {
    id: 'period/since-that-day',
    opens: 'từ+đó từ+ngày từ+ấy',
    pattern: new RegExp(
      `(?<=ngày (?<d1>\\d{1,2})[-/.](?<m1>\\d{1,2})[-/.](?<year>${YEAR})[^\\n]{0,80})từ (?:ngày )?(?:đó|ấy|đấy) (?:đến|tới)(?: hết)? tháng (?<m2>\\d{1,2}) ?[-/.] ?(?<y2>${YEAR})(?!\\d)`,
    ),
    read: g =>
      Number(g.m1) <= 12 && Number(g.m2) <= 12
        ? shape('range', g, [Number(g.m1), Number(g.d1)], [Number(g.m2), 0], { lastYear: Number(g.y2) })
        : null,
    examples: [['tách ra ngày 1-1-2004. từ đó đến hết tháng 5-2012, tỉnh tiếp', '2004-01-01..2012-05-31']],
  },
  {
    id: 'period/from-a-term-to-a-day',
    opens: 'từ+đầu',
    pattern: new RegExp(
      `từ đầu nhiệm kỳ \\((?:ngày )?(?<d1>\\d{1,2})[-/.](?<m1>\\d{1,2})[-/.](?<year>${YEAR})\\) (?:đến|tới)(?: hết)? (?:ngày )?(?<d2>\\d{1,2})[-/.](?<m2>\\d{1,2})[-/.](?<y2>${YEAR})(?!\\d)`,
    ),
    read: g =>
      Number(g.m1) <= 12 && Number(g.m2) <= 12
        ? shape('range', g, [Number(g.m1), Number(g.d1)], [Number(g.m2), Number(g.d2)], { lastYear: Number(g.y2) })
        : null,
    examples: [['cộng từ đầu nhiệm kỳ (01/7/2016) đến ngày 31/12/2019', '2016-07-01..2019-12-31']],
  },
  {
    id: 'period/from-a-day-told-with-its-event',
    opens: 'từ+khi kể+từ',
    pattern: new RegExp(
      `(?:kể )?từ (?:khi|lúc) (?:[^.;:()\\n\\d]|(?<=số )\\d{1,3}(?= )){3,70} \\((?:ngày )?(?<d1>\\d{1,2})[-/.](?<m1>\\d{1,2})[-/.](?<y1>${YEAR})\\) (?:cho )?(?:đến|tới) (?:hết |cuối )?(?:(?:ngày )?(?<d2>\\d{1,2})[-/.]|tháng )(?<m2>\\d{1,2})(?: ?(?:,? ?năm|[-/.]) ?(?<y2>${YEAR}))`,
    ),
    read: g => betweenMonths(g, Number(g.d1), Number(g.d2 ?? 0)),
    examples: [
      ['từ khi luật có hiệu lực (01/7/2018) đến hết tháng 11/2019', '2018-07-01..2019-11-30'],
      ['từ khi có quy định số 11 (18/2/2019) đến hết tháng 3/2020', '2019-02-18..2020-03-31'],
      ['kể từ khi hai luật có hiệu lực (ngày 1/7/2018) cho tới 15/6/2019', '2018-07-01..2019-06-15'],
    ],
  },
  {
    id: 'period/since-told-with-its-day',
    opens: 'từ+khi kể+từ',
    pattern: new RegExp(
      `(?:kể )?từ (?:khi|lúc) [^.,;:()\\n\\d]{3,60} \\((?:ngày )?(?<d1>\\d{1,2})[-/.](?<m1>\\d{1,2})[-/.](?<year>${YEAR})\\) ${TO_NOW}`,
    ),
    read: g => (Number(g.m1) <= 12 ? shape('range', g, [Number(g.m1), Number(g.d1)], 'now') : null),
    examples: [['từ khi xã thành lập (1/7/2019) đến nay', '2019-07-01..2020-07-20']],
  },
  {
    id: 'period/day-of-no-year-to-now',
    opens: 'từ+ngày từ+#',
    pattern: new RegExp(`từ (?:ngày )?(?<d1>\\d{1,2})(?:[-/.]| tháng )(?<m1>\\d{1,2}) ${TO_NOW}`),
    read: g =>
      Number(g.m1) >= 1 && Number(g.m1) <= 12 && Number(g.d1) <= 31
        ? shape('range', {}, [Number(g.m1), Number(g.d1)], 'now')
        : null,
    examples: [['từ ngày 1/7 đến nay', '2020-07-01..2020-07-20']],
  },
  {
    id: 'period/january-to-now',
    opens: 'từ+đầu',
    pattern: new RegExp(`từ đầu năm(?: nay)?(?: (?<year>${YEAR}))? ${TO_NOW}`),
    read: g => shape('range', g, [1, 1], 'now'),
    examples: [['từ đầu năm đến nay', '2020-01-01..2020-07-20']],
  },
]
