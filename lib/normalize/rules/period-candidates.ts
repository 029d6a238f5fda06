/** Whether a time that a report names can be the one it looks back on, by itself and by the words before it in its sentence. */
import type { Document, Range } from '../document'
import type { Page } from '../page'
import type { Section } from '../sections'
import { LAST_DAYS, type TimeMention } from '../timeline'
import { isEndOnly } from '../up-to'
import { addDays, daysBetween } from '../vietnamese/dates'
import type { Occasion } from './event'

export interface PeriodInput {
  document: Document
  page: Page
  body: readonly Range[]
  times: readonly TimeMention[]
  sections: readonly Section[]
  occasion: Occasion | null
  /** The day of the report or of its occasion, as far as known. */
  day: string | null
}

const LOOKING_BACK =
  /(?:tổng kết|sơ kết|đánh giá|kết quả|nhìn lại|kiểm điểm|báo cáo|khép lại|biểu dương|tuyên dương|tôn vinh|gặp mặt|giao ban|trình bày|tình hình|gói lại|đoàn giám sát|nghe|(?:thực hiện|thi hành|chấp hành) (?:pháp luật|chính sách)|xem xét việc|(?:giám sát|kiểm tra) (?:việc|tình hình|kết quả)|làm việc với [^.\n]{3,80} về (?:việc|công tác|kết quả|tình hình) (?:giải quyết|tiếp|thực hiện|chấp hành|thi hành))[^.\n]{0,140}$/
const REPORTING =
  /(?:kết quả|báo cáo|tình hình|số liệu|thống kê)(?:[^.,;\n]|, ?(?=xử lý|giải quyết|tố cáo|phản ánh)){0,100}$/
/** "Quyết tâm khép lại 528 vụ trong tháng 10" */
const AIMED_AT = /(?:quyết tâm|phấn đấu)[^,;.\n]{0,90}$/
const LOOKING_AHEAD =
  /(?:nhiệm vụ|phương hướng|triển khai|(?<!địa )bàn|giao việc|giao nhiệm vụ|giao(?! (?:thông|lưu|ban|đất|dịch|tiếp|nhận|nộp))|kế hoạch|dự kiến|mục tiêu|đề ra|trọng tâm|chương trình(?! phối hợp)|việc của|phần việc|lên lịch)[^.\n;]{0,70}$/
// A sentence that tells a count of the work reported.
export const TELLING =
  /\d (?:nghìn |ngàn |triệu )?(?:lượt|đơn|vụ|mô hình|cuộc|đoàn|buổi)|(?:tiếp|nhận|giải quyết|xây dựng|đăng ký)[^.\n\d]{0,40}(?<!năm |tháng |ngày )\d/
const COUNTED =
  /(?:tính chung|tính đến|trong|tổng cộng|(?:\d{1,2}|sáu|chín) tháng (?:qua|đầu năm)|năm (?:19|20)\d\d,? (?:toàn|cả) (?:tỉnh|huyện|thành phố|quận|ngành)|từ (?:đầu|tháng|năm|ngày)|(?:^|\. )(?:nhìn lại )?(?:hai|ba|bốn|năm|\d{1,2}) năm (?:19|20)\d\d(?:,| và| ?[-–]))(?:[^.\n]|\.\d){0,120}\d (?:nghìn )?(?:lượt|đơn|vụ việc|mô hình|cuộc|đoàn đông)/
const MEMORY =
  /(?:còn nhớ|hồi|vào|trận lũ|trận bão|đợt lũ|cơn bão|trước đây|ra đời|thành lập|từ|kể từ|cháy|bị|xây|đến|tới|so với)[ ]?(?:năm )?$/

/** What the reasons for a period look at. */
export interface Search extends PeriodInput {
  /** The times that are over, or nearly. */
  usable: readonly TimeMention[]
  /** Gatherings that plan look ahead. */
  plans: boolean
}

/** Whether a time can be the report's, by itself and by the words before it in its sentence. */
export type Test = (time: TimeMention, before: string, search: Search) => boolean

// Without an occasion only a report's own words look back: "báo cáo kết quả 9 tháng".
export const looksBack: Test = (t, before, { occasion, document, day }) =>
  !t.comparison &&
  !isUpTo(t, document) &&
  !(day !== null && t.written.kind === 'year' && longBefore(t, day)) &&
  isOfWork(t, before) &&
  ((occasion ? LOOKING_BACK : REPORTING).test(before) ||
    (occasion !== null && SUMMED_UP_BEHIND.test(document.lower.slice(t.end, t.end + 90)))) &&
  !aheadLast(before)
/** "hội nghị đối thoại với thanh niên năm 2024", "lịch tiếp công dân năm 2019": when it is held, no time of work. */
const NAMES_EVENT =
  /(?:hội nghị|buổi|chương trình|diễn đàn)(?: trực tuyến)?(?: toàn quốc)? (?:(?:tiếp xúc, )?đối thoại|báo cáo viên)[^.,;\n]{0,60}$|(?:cuộc thi|hội thi|lịch tiếp (?:công )?dân)(?! hằng| hàng)[^.,;\n]{0,50}$/
/** "Phong trào thi đua năm 2022 của quận được tổng kết sáng 26/10". */
const SUMMED_UP_BEHIND =
  /^[^.;\n]{0,60} được [^.,;\n]{0,24}?(?:tổng kết|sơ kết|đánh giá|kiểm điểm|nhìn lại)(?![a-zà-ỹ])/
/** "Riêng ba tháng cuối kỳ báo cáo (01/7 - 30/9/2018)" */
const PART_OF_IT = /tháng (?:đầu|cuối)(?: của)? kỳ báo cáo ?\($/
/** Days that a congress or a visit lasts: "họp từ 18 đến 20/9/2019". */
const MOST_DAYS = 6
/** "yêu cầu bộ, ngành, địa phương gửi báo cáo quý IV", "Để có số liệu làm báo cáo … quý IV": a report that others owe. */
const ASKED_FOR =
  /(?:yêu cầu|đề nghị)[^.;\n]{0,60} (?:gửi|nộp) báo cáo[^.;\n]{0,100}$|số liệu (?:để )?(?:làm|lập|xây dựng|phục vụ) báo cáo[^.;\n]{0,140}$/
const isOfWork = ({ written, period }: TimeMention, before: string): boolean =>
  !NAMES_EVENT.test(before) &&
  !PART_OF_IT.test(before) &&
  !ASKED_FOR.test(before) &&
  !(
    written.kind === 'range' &&
    period !== null &&
    daysBetween(period.start, period.end) < MOST_DAYS &&
    !/tuần[^.,;()\n]{0,16}\(?$/.test(before)
  )
export const named: Test = (t, before) => !t.comparison && !t.tenure && isOfWork(t, before) && !aheadLast(before)
export const plain: Test = (t, before, { document, day, usable, occasion }) =>
  t.reported &&
  // "Tính đến hết tháng 11, tỉnh tiếp 2.120 lượt. Cả năm 2021 tiếp 2.500 lượt": neither is what the report is about.
  !isUpTo(t, document) &&
  !usable.some(other => other.start < t.start && isUpTo(other, document) && isAfter(other, t)) &&
  // "Đề án … về đối thoại với Nhân dân giai đoạn 2021 - 2025 (gọi tắt là Đề án 07)": a plan's name.
  !(
    t.written.kind === 'term' &&
    /^ ?\((?:gọi|viết) tắt|^ ?\((?:sau đây|dưới đây) gọi/.test(document.lower.slice(t.end, t.end + 16))
  ) &&
  // "Đề án số 07-ĐA/TU … về nâng cao hiệu quả đối thoại giai đoạn 2021 - 2025 ra đời từ …": the years of a paper's name.
  !(occasion === null && t.written.kind === 'term' && IN_A_PAPERS_NAME.test(before)) &&
  // "Ông nói: “Lần trước hứa quý III năm 2019 làm”"
  !IN_A_QUOTATION.test(before.slice(-LONGEST_QUOTATION)) &&
  !IN_A_MOTTO.test(before) &&
  // "Năm 2011, khi Tỉnh ủy ban hành Nghị quyết …": history.
  !(t.written.kind === 'year' && /^, (?:sau )?khi /.test(document.lower.slice(t.end, t.end + 10))) &&
  // "Trước đó, năm 2021, huyện có 97 mô hình"
  !(t.written.kind === 'year' && /(?:^|[.;] )trước đó,? $/.test(before)) &&
  !(day !== null && t.written.kind === 'year' && longBefore(t, day)) &&
  // "Nửa đầu năm ngoái, 2.914 lượt …": told before this year's.
  !(t.written.kind !== 'year' && /(?:ngoái|trước)$/.test(document.lower.slice(t.start, t.end))) &&
  // "bằng nửa năm trước (năm 2020: 141 lượt người)": another year's number.
  !(before.endsWith('(') && /^: ?\d/.test(document.lower.slice(t.end, t.end + 3))) &&
  // "Tuần liền trước (7 - 13/11/2025)"
  !/(?:liền|kỳ|tuần) trước ?\($/.test(before) &&
  !t.tenure &&
  isOfWork(t, before) &&
  !t.comparison &&
  !t.ahead &&
  !aheadLast(before) &&
  (!MEMORY.test(before.slice(-20)) || COMES_TO.test(document.lower.slice(t.end, t.end + 16)))
/** "Năm 2024 chủ đề là “…”", "năm 2023 tỉnh chọn “…”": a year that is named for its motto, before what is told of any. */
export const apartFromMottos: Test = (t, before, search) => plain(t, before, search) && !choseMotto(t, search.document)
export const choseMotto = ({ end }: TimeMention, { lower }: Document): boolean =>
  CHOSE_MOTTO.test(lower.slice(end, end + LONGEST_CHOICE))
const CHOSE_MOTTO =
  /^,? (?:(?:[^.;“”"\n\d]{0,40}|năm (?:cuối|đầu|thứ|bản lề)[^.;“”"\n]{0,200}) )?(?:chọn|lấy|chủ đề)(?: [^.;“”"\n\d]{1,30})? [“"]|^,? (?:là )?chủ đề(?![a-zà-ỹ])/
const LONGEST_CHOICE = 280
/** "đến năm 2017 chỉ còn 1.540 lượt": a level of that year. */
const COMES_TO = /^,? (?:chỉ )?(?:còn|là|có|đạt) (?:hơn |trên |gần )?\d/
const isUpTo = ({ start, period }: TimeMention, { lower }: Document): boolean =>
  period !== null && isEndOnly({ start, period }, lower)
const isAfter = ({ period: one }: TimeMention, { period: other }: TimeMention): boolean =>
  one !== null && other !== null && one.start > other.end
const IN_A_PAPERS_NAME = /(?:đề án|dự án|kế hoạch|chương trình|nghị quyết) số [^.;\n]{2,120} (?:về|“)[^.;\n]{10,300}$/
const IN_A_QUOTATION = /“[^”]*$/
const LONGEST_QUOTATION = 300
/** "“Năm Doanh nghiệp 2014”": the year that a motto's name bears. */
const IN_A_MOTTO = /[“"]năm (?!\d)[^”"\d]{3,60}$/

/** "Năm 1999, … một bí thư xã bảo tôi", in a paper of 2024: a memory. */
const longBefore = ({ period }: TimeMention, day: string): boolean =>
  period !== null && Number(day.slice(0, 4)) - Number(period.end.slice(0, 4)) > MOST_YEARS_BACK
/** No office reports of one year so long after. */
const MOST_YEARS_BACK = 4

// A gathering that plans tells of the past only what is over.
export const over: Test = (t, before, search) =>
  plain(t, before, search) &&
  t.written.kind !== 'term' &&
  t.period !== null &&
  (search.day === null ? /^(?:trong |suốt )?$/.test(before) : t.period.end <= addDays(search.day, LAST_DAYS))

/** "Kỳ số liệu của Bộ tính từ 16/12/2018 đến 15/9/2019." */
export const daysReported: Test = (t, before) =>
  t.written.kind === 'range' &&
  !t.comparison &&
  !/trước ?\($/.test(before) &&
  !PART_OF_IT.test(before) &&
  /(?:số liệu|thống kê|kỳ báo cáo)[^.,;\n]{0,50}$/.test(before)

// Figures of the work told beside a dialogue or a signing: "Tính chung trong năm 2018, … tổ chức 126 cuộc đối thoại".
export const tellsCount = ({ lower }: Document, range: Range): boolean =>
  COUNTED.test(lower.slice(range.start, range.end))

/** Whether the last clause of some words looks ahead. */
function aheadLast(before: string): boolean {
  const clause = before.slice(lastStop(before) + 1)
  return AIMED_AT.test(clause) || (LOOKING_AHEAD.test(clause) && !LOOKING_BACK.test(clause))
}

const lastStop = (words: string): number =>
  Math.max(words.lastIndexOf(','), words.lastIndexOf(';'), words.lastIndexOf('.'))
