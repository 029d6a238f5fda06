/** Whether a time is told as one to come: by the words before it in its clause, or by a promise behind it. */
import type { Range } from './document'
import { allMatches } from './scan'
import type { WrittenPeriod } from './vietnamese/written-period'

/** Whether the words around a time set it ahead. */
export function isAhead(lower: string, time: Range): boolean {
  return isPromised(lower, time) || leadsAhead(clauseBefore(lower, time), false)
}

/** "Sang năm 2025, các cấp tiếp 7.316 lượt công dân": a count is told right behind. */
export const isCounted = (lower: string, { end }: Range): boolean => COUNTED_BEHIND.test(lower.slice(end, end + 100))
const COUNTED_BEHIND =
  /^,? [^.;:\n\d]{0,60}(?:tiếp|nhận|giải quyết|có|mở|xây dựng|công nhận|tổ chức)(?: được)? (?:trên |hơn |gần |khoảng )?\d[\d.]* (?:lượt|đơn|vụ|cuộc|mô hình|đoàn|người)/

/** Whether a time that is over was only led to: "năm 2012 là 5.595 lượt, sang năm 2013 còn 5.459 lượt". */
export function hasCome(lower: string, time: Range & { written: WrittenPeriod }): boolean {
  if (SINCE_BEGUN.test(lower.slice(Math.max(0, time.start - 40), time.start))) return true
  const { kind, year } = time.written
  const years = kind === 'year' || kind === 'range' || kind === 'term'
  // "đến cuối quý I, các phường, xã đã đăng ký 405 mô hình"
  const told = years ? year !== null : DONE_BEHIND.test(lower.slice(time.end, time.end + 100))
  // "trong ba năm 2017 - 2019 huyện phải tổ chức 57 cuộc đối thoại": what had to be done then.
  const had =
    COUNTED_BEHIND.test(lower.slice(time.end, time.end + 100)) && !WILL.test(lower.slice(time.end, time.end + 40))
  return told && (had || !isPromised(lower, time)) && !leadsAhead(clauseBefore(lower, time), true)
}

const isPromised = (lower: string, { end }: Range): boolean => PROMISED.test(lower.slice(end, end + 40))
const WILL = /^[^.,;:\n]{0,30} (?:sẽ|cần)(?![a-zà-ỹ])/

function clauseBefore(lower: string, { start }: Range): string {
  const before = lower.slice(Math.max(0, start - 60), start)
  return before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n')) + 1)
}

const CUES =
  /tổng kết|sơ kết|kết quả|đánh giá|nhìn lại|kiểm điểm|trong|qua|suốt|riêng|tính|thành tích|báo cáo|tình hình|so với|trước đó|nhân dịp|(?<ahead>nhiệm vụ|phương hướng|giao việc|nhận việc|(?:thống nhất|phân|chia) việc|phát động (?:cuộc thi|hội thi)|giao kế hoạch|bàn (?:việc|nhiệm vụ|phương hướng|kế hoạch)|kế hoạch|mục tiêu|phấn đấu|bước sang|định (?:việc|ra việc)|dồn sức|từ (?:nay|giờ|đây)|chương trình (?:công tác|hành động)|trọng tâm|đề ra|dự kiến|(?<!(?:người|lượt|dân|con|đã|từng) )tới đây|thời gian tới|sang|đến(?: hết| cuối)?|tới|(?<!năm |kỳ |tháng |quý |tuần |lần |liền |báo cáo )trước)/g

const DONE_BEHIND = /^,[^.;:\n]{0,60} đã (?:đăng ký|xây dựng|có|tiếp|nhận|giải quyết|tổ chức|mở|công nhận)(?![a-zà-ỹ])/
/** "sang quý II còn 5 đơn", "Sang năm 2017, mới hết bốn tháng đầu năm" */
const SINCE_BEGUN = /sang (?:năm (?:19|20)\d\d, [^.;,\d]{0,20})?$/

/** "năm 2020 ngành sẽ …", "quý III phải …". */
const PROMISED =
  /^[^.,;:\n]{0,30} (?:sẽ|cần(?! thơ| giờ| đước| giuộc| giộc)|phải(?! [^.,;:\n]{0,50}\d[\d.]* (?:lượt|vụ|đơn|đoàn)))(?![a-zà-ỹ])|^,?[^.,;:\n]{0,30} đặt mục tiêu(?![a-zà-ỹ])/
const ASKED =
  /(?:đề nghị|yêu cầu|lưu ý|phấn đấu|dự kiến|sẽ|thời gian tới|(?<!(?:người|lượt|dân|con|đã|từng) )tới đây)(?![a-zà-ỹ])/
const BEHIND_IN_TRUTH = /(?:tổng kết|sơ kết|kết quả|đánh giá|nhìn lại|kiểm điểm|so với)(?![a-zà-ỹ])/

const TOWARDS = /^(?:đến|tới|trước|sang)/
/** "sang năm 2013 còn 5.459 lượt", "Đến năm 2022 chỉ còn 611 lượt" */
const LEADING_TO = /^(?:bước sang|sang|đến|tới)/
/** The last cue of a clause decides: "kết quả năm 2019, phương hướng năm 2020"; to a time that is over, nothing leads. */
function leadsAhead(before: string, passed: boolean): boolean {
  const asked = ASKED.exec(before)
  if (asked && !BEHIND_IN_TRUTH.test(before.slice(asked.index))) return true
  let ahead = false
  for (const cue of allMatches(before, CUES)) {
    if (passed && LEADING_TO.test(cue[0])) continue
    // "tìm tới các điểm tiếp dân": only right before a time do these words point to it.
    const between = before.slice(cue.index + cue[0].length)
    const points = !TOWARDS.test(cue[0]) || (between.length <= 5 && !between.includes(';'))
    if (points) ahead = cue.groups?.ahead !== undefined
  }
  return ahead
}
