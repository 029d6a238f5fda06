/** Ways of writing a time by two days or months: "từ 14 - 20/11/2019", "tháng 12/2018 và tháng 1/2019", "kể từ 1-7". */
import { BETWEEN_TWO_ENDS } from './two-ends'
import { months, type PeriodRule, shape, YEAR } from './written-period'

/** In the order in which they are tried at one place: the longer, more telling phrase first. */
export const SPAN_RULES: readonly PeriodRule[] = [
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
      `(?:từ (?:ngày )?)?(?<d1>\\d{1,2})[-/.](?<m1>\\d{1,2})(?:[-/.](?<y1>${YEAR})|(?<=(?:từ |từ ngày |\\()[\\d/.-]{3,5}))(?: ?- ?| – )(?:ngày )?(?<d2>\\d{1,2})[-/.](?<m2>\\d{1,2})[-/.](?<y2>${YEAR})`,
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
  BETWEEN_TWO_ENDS,
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
    id: 'period/since-a-day',
    opens: 'kể+từ',
    pattern: new RegExp(
      `(?<!(?:nửa|(?:6|sáu) tháng)(?: năm)? cuối(?: của)?(?: năm)? ${YEAR}, )kể từ (?:ngày )?(?<d1>\\d{1,2})(?:[-/.]| tháng )(?<m1>\\d{1,2})(?:(?:[-/.]| năm )(?<year>${YEAR}))?(?=, (?!có hiệu lực|áp dụng))`,
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
      `(?<=ngày (?<d1>\\d{1,2})[-/.](?<m1>\\d{1,2})[-/.](?<year>${YEAR})[^\\n]{0,400})từ (?:ngày )?(?:đó|ấy|đấy) (?:đến|tới)(?: hết)? tháng (?<m2>\\d{1,2}) ?[-/.] ?(?<y2>${YEAR})(?!\\d)`,
    ),
    read: g =>
      Number(g.m1) <= 12 && Number(g.m2) <= 12
        ? shape('range', g, [Number(g.m1), Number(g.d1)], [Number(g.m2), 0], { lastYear: Number(g.y2) })
        : null,
    examples: [['tách ra ngày 1-1-2004. từ đó đến hết tháng 5-2012, tỉnh tiếp', '2004-01-01..2012-05-31']],
  },
]
