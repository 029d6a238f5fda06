/** Lines and brackets of a page that say when it was published: "Cập nhật: 05/01/2022 06:25", "… (22:09 31/03/2021)". */
import type { Range } from './document'
import { findDates, isoDate, type WrittenDate } from './vietnamese/dates'

export interface WrittenDateLine {
  date: WrittenDate
  /** "06:25"; null where no hour stands beside the day. */
  time: string | null
  /** It says so itself: "Cập nhật", "Ngày đăng", "Xuất bản". */
  labelled: boolean
}

const LABEL =
  /(?:cập nhật|ngày đăng|đăng (?:lúc|ngày)|xuất bản|ngày xuất bản|thời gian đăng|ngày ?:|ngày viết|người đăng|post(?:ed)?)/
const YEAR = /(?:19|20)\d\d/
const TIME = /(?<![\d:.])([01]?\d|2[0-3])(?::| ?h ?|g)([0-5]\d)(?::[0-5]\d)?(?!\d|[.,]\d)/
const TIME_OF_LINE = new RegExp(TIME.source, 'g')
const NOT_NEWS_OF_A_DATE_LINE =
  /(?:người đăng(?: tin)?|đơn vị|tác giả|phòng) ?:[^\d|]{0,60}|chuyên mục ?:[^|]{2,60}|cập nhật|thời gian|ngày|đăng|lúc|xuất bản|publish(?:ed)?|date|views?|count|cms|print|gốc|gmt|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|am|pm|lượt xem|xem|[^a-zà-ỹ]+/g

/** "Báo và Phát thanh, truyền hình Gia Lai | 18:27 06/10/2025": who published it, before its day. */
const PUBLISHER =
  /^\((?:báo|đài|cổng|trang|tạp chí)[^()]{2,70}\) ?|[-–|] (?:báo(?! cáo)|đài|tạp chí|cổng) [^|:;!?\d]{3,60}$|^(?:báo(?! cáo)|đài|tạp chí|cổng (?:thông tin|ttđt)|trang (?:thông tin|tin))[^|:;!?\d]{3,70}(?:\||[-–](?= ?\d))/

/** "Số: 168/BC-UBND      Thành phố Hồ Chí Minh, ngày 24 tháng 10 năm 2019": two columns of a letterhead. */
const NUMBER_OF_PAPER = /^số ?:? ?\d+[/-][\p{L}\d/-]+\s/u

/** A longer line is a paragraph, whatever day it tells. */
const LONGEST = 200

/** Reads a line that tells a day and no news. */
export function readDateLine(lower: string, line: Range): WrittenDateLine | null {
  if (line.end - line.start > LONGEST) return null
  const words = lower.slice(line.start, line.end)
  if (!YEAR.test(words)) return null
  const found = [...findDates(words), ...isoDates(words)]
  const date = found.find(one => one.year !== null)
  // Two days are a span of figures, not a day of publication.
  if (
    !date ||
    found.length > 1 ||
    /(?:báo cáo|công văn|thông báo|quyết định|kế hoạch) số|số liệu|tính (?:đến|tới)|từ ngày|đến ngày|(?:^|[^a-zà-ỹ])từ \d{1,2}[/.-]\d{1,2} (?:đến|tới) |thời gian ?:|địa điểm|kèm theo|liên hệ/.test(
      words,
    )
  )
    return null
  // "từ 4 - 7/6/2012": the last day of some.
  if (date.lastDay !== null || /từ (?:ngày )?[\d/ .-]*$/.test(words.slice(0, date.start))) return null
  // The page's own clock: "Hôm nay: Thứ Hai, 14/03/2022 | Đang trực tuyến: 1.204".
  if (
    /^(?:hôm nay|bây giờ|hiện tại)(?! \d)|đang (?:trực tuyến|truy cập|online)|lượt truy cập|rss|giỏ hàng|đường dây nóng|hotline/.test(
      words,
    )
  )
    return null
  const rest = (words.slice(0, date.start) + words.slice(date.end))
    .replace(PUBLISHER, '')
    .replace(NUMBER_OF_PAPER, '')
    .replace(TIME_OF_LINE, ' ')
    .replace(NOT_NEWS_OF_A_DATE_LINE, '')
  const labelled = LABEL.test(words)
  // A link to other news ends with its day in brackets.
  if (!labelled && rest.length > 10 && /\)$/.test(words) && words[date.start - 1] === '(') return null
  if (rest.length > (labelled ? 30 : 24)) return null
  const time = timeIn(words.slice(0, date.start)) ?? timeIn(words.slice(date.end))
  return { date: { ...date, start: line.start + date.start, end: line.start + date.end }, time, labelled }
}

const DATE_BEHIND_TITLE =
  /\s*\((?:\d{1,2}[:h]\d\d[ ,-]{1,3})?(?:ngày )?\d{1,2}[/-]\d{1,2}[/-](?:19|20)\d\d(?:[ ,-]{1,3}\d{1,2}[:h]\d\d)?\)$|\s+(?:[-–|] ?)?\d{1,2}[/-]\d{1,2}[/-](?:19|20)\d\d[ ,-]{1,3}\d{1,2}[:h]\d\d$/

/** "… Quy chế dân chủ (22:09 31/03/2021)", "… vụ việc phức tạp 13/11/2025 09:58": a site that prints the date line on the headline. */
export function dateBehindTitle(lower: string, title: Range): (WrittenDateLine & Range) | null {
  const words = lower.slice(title.start, title.end)
  const match = DATE_BEHIND_TITLE.exec(words)
  const date = match && findDates(match[0]).find(one => one.year !== null)
  if (!match || !date) return null
  const start = title.start + match.index
  return {
    start,
    end: title.end,
    date: { ...date, start: start + date.start, end: start + date.end },
    time: timeIn(match[0]),
    labelled: false,
  }
}

/** "2018-09-28 09:22", as content systems print it. */
function isoDates(words: string): WrittenDate[] {
  const match = /(?<!\d)(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?!\d)/.exec(words)
  if (!match?.groups) return []
  const { year, month, day } = match.groups
  if (!isoDate(Number(year), Number(month), Number(day))) return []
  return [
    {
      start: match.index,
      end: match.index + match[0].length,
      day: Number(day),
      month: Number(month),
      year: Number(year),
      lastDay: null,
      dayPart: false,
      relative: null,
      bracketed: false,
    },
  ]
}

function timeIn(words: string): string | null {
  const [, hour, minutes] = TIME.exec(words) ?? []
  return hour && minutes ? `${hour.padStart(2, '0')}:${minutes}` : null
}
