/** Words that tell of an occasion, or of what only looks like one: what the cues of event.ts look for. */
import type { EventKind } from '../report'
import { PhrasePattern, Phrases } from '../word-index'

const HEAD_WORDS =
  '(?:cầu truyền hình (?:với|tới|đến) (?:các|\\d+) (?:tỉnh|địa phương|điểm)|nối (?:mạng|cầu) (?:với|tới|đến) (?:các|\\d+) (?:tỉnh|địa phương|điểm)|hội nghị|phiên họp|cuộc họp|(?:đoàn|tổ) (?:giám sát|kiểm tra|công tác|khảo sát)|buổi họp|buổi (?:làm việc|trao đổi)|hội thảo|tọa đàm|hội thi|liên hoan|buổi lễ|lễ (?:ký(?: kết)?(?! của| nhân| tên)|phát động|tuyên dương|tôn vinh|biểu dương|kỷ niệm|khai mạc|ra quân|công bố|trao|mít tinh|sơ kết|tổng kết|bế giảng|khai giảng|ra mắt|gặp mặt)|lớp (?:tập huấn|bồi dưỡng)|buổi (?:gặp gỡ|đối thoại|tiếp xúc|gặp mặt|tọa đàm|giao ban|kiểm tra|giám sát|tiếp (?:công )?dân)|(?:phiên|kỳ) tiếp công dân|phiên (?:chất vấn|giải trình|thảo luận)|diễn đàn|chương trình giao lưu|gặp mặt|họp mặt|giao ban|ký kết|tập huấn|đại hội|họp (?:ban chấp hành|ban thường vụ|trực tuyến|sơ kết|tổng kết|giao ban|bàn|đánh giá|rút kinh nghiệm|kiểm điểm|triển khai))'
export const HELD = new Phrases(
  'tổ chức|diễn ra|mở|khai mạc|tiến hành|họp|chủ trì|được nối|nối trực tuyến|ký kết|đã ký|vừa được|triệu tập|làm việc với|làm việc tại|có buổi làm việc|có cuộc|gặp mặt|phối hợp|tổng kết|sơ kết|nhìn lại|giao ban|triển khai|dự',
)
export const HEADS = new PhrasePattern(
  'cầu truyền hình|nối mạng|nối cầu|hội nghị|phiên họp|cuộc họp|đoàn|tổ|buổi|hội thảo|tọa đàm|hội thi|liên hoan|lễ|lớp|phiên|kỳ|diễn đàn|chương trình|gặp mặt|họp mặt|giao ban|ký kết|tập huấn|đại hội|họp',
  new RegExp(HEAD_WORDS),
)
export const AT_EVENT = new PhrasePattern(
  'phát biểu|tham dự|dự|có mặt tại|thảo luận|tham luận|báo cáo|kết luận|khai mạc|bế mạc|chỉ đạo|chủ trì|điều hành|kết thúc|quang cảnh|toàn cảnh|trình|diễn ra|mong|tại|nội dung|hội nghị|buổi làm việc|buổi họp|cuộc họp',
  /(?:(?:phát biểu|tham dự|dự|đến dự|tới dự|có mặt tại|thảo luận|tham luận|báo cáo|kết luận|khai mạc|bế mạc|chỉ đạo|chủ trì|điều hành|kết thúc|quang cảnh|toàn cảnh|trình|diễn ra|mong|tại|nội dung)(?: tại| của| ở)?(?: các)? (?:buổi |cuộc )?(?:hội nghị|làm việc|họp|hội thảo|tọa đàm|hội thi|lễ|đại hội))|(?:hội nghị|buổi làm việc|buổi họp|cuộc họp)(?: cũng)? (?:được|đã|do|nhận định|đánh giá|thống nhất|công bố|nghe|ghi nhận|bầu|họp|kết thúc|nối|mong|khẳng định|thảo luận|tuyên dương|trao)/,
  'hội nghị|làm việc|họp|hội thảo|tọa đàm|hội thi|lễ|đại hội',
)
// Who only mentions a meeting or a working session does not report of it; a conference that people speak at is one.
export const CONFERENCES = new Phrases('hội nghị|hội thảo|tọa đàm|hội thi|buổi lễ')
export const AT_CONFERENCE =
  /(?:phát biểu|tham dự|dự|đến dự|tới dự|có mặt tại|thảo luận|tham luận|báo cáo|kết luận|khai mạc|bế mạc|chỉ đạo|chủ trì|điều hành|kết thúc|quang cảnh|toàn cảnh|trình|tại)(?: tại| của| ở)?(?: các)? (?:hội nghị|hội thảo|tọa đàm|hội thi|buổi lễ)|hội nghị(?: cũng)? (?:được|đã|do|nhận định|đánh giá|thống nhất|công bố|nghe|ghi nhận|bầu|kết thúc|nối|mong|khẳng định|thảo luận|tuyên dương|trao)/
export const ONLINE_WORDS = new Phrases(
  'trực tuyến|điểm cầu|đầu cầu|cầu truyền hình|truyền tới|truyền về|truyền đến|truyền xuống|hình ảnh|nối|truyền hình trực tiếp|qua màn hình|bật màn hình|truyền hình hội nghị|màn hình nối|zoom|google meet|microsoft teams|webex',
)
export const ONLINE =
  /(?<!thủ tục |dịch vụ công |mô hình |hồ sơ |thanh toán |kinh doanh |bán hàng |mua sắm |giao dịch |tiếp (?:công )?dân |tiếp |khiếu nại |đơn |đơn thư )trực tuyến(?! (?:mức|toàn trình|một phần|phòng tiếp|cơ sở dữ liệu|hệ thống))|điểm cầu|đầu cầu|cầu truyền hình|được truyền (?:tới|về|đến|xuống)|nối hình (?:tới|đến|với)|(?<!(?:phần mềm|hệ thống|cơ sở dữ liệu)[^.;,]{0,40})nối (?:mạng |trực tuyến )?(?:tới|đến|xuống|với) (?:mọi|các|\d)|truyền hình (?:trực tiếp|hội nghị)|bật màn hình|màn hình nối|hình ảnh (?:được )?truyền (?:đến|tới|về|xuống)|(?<!tiếp (?:(?:công )?dân )?)qua (?:màn hình|(?:(?:nền tảng|ứng dụng|phần mềm) )?(?:zoom|google meet|microsoft teams|webex)(?![a-z]))/
export const NOT_OCCASION =
  /(?:nhiều lần|trong một|tại một|ở một|duy trì|chế độ|ra|mở được|tổ chức được|(?<![\d/.-])\d+|các|những|nhiều|hàng|mỗi|từng|sau|trước|một số|dự kiến|sẽ|chuẩn bị|đều mở|trong đó có|hướng tới|tiến tới|mừng|phục vụ|gửi tới|gửi đến|gửi|hội đồng nhân dân|trung tâm|đại hội|nghị quyết|văn kiện|hội trường|tại các|qua các|trong các|từ các|\d+ (?:hội nghị|lớp|cuộc|buổi|đợt)) $/
export const JUST_HELD = new PhrasePattern(
  'vừa|đã',
  /(?:vừa|đã) phát động (?:phong trào|thi đua|chiến dịch|đợt)|(?:vừa|đã) (?:tuyên dương|biểu dương|tôn vinh|vinh danh) (?:trên |hơn |gần )?(?:các|những|\d)|(?:vừa|đã) (?:tiến hành |họp |ngồi lại )?(?:tổng kết|sơ kết|giao ban|gặp mặt|họp|triển khai|quán triệt)(?:(?:,| và) (?:biểu dương|tuyên dương|tôn vinh|khen thưởng|triển khai|đánh giá))?(?= (?:công tác|việc|tình hình|kết quả|nhiệm vụ|\d|năm|đợt|hoạt động|phong trào|kế hoạch|đánh giá))|vừa nghe [^.;\n]{0,40}báo cáo/,
)
/** "21/21 huyện, thành, thị ủy đã họp …" */
export const MANY_MEET =
  /^(?:[^\p{L}\d]*(?:cả )?|[^,.;]{0,40}, )(?:\d+\/\d+|100 ?%|nhiều|hầu hết) (?:số )?(?:huyện|xã|phường|tỉnh|địa phương|đơn vị|cấp ủy|chi bộ|cơ quan|thành)/u
/** "Trong thời gian tới Bộ sẽ tổ chức hội nghị toàn quốc" */
export const TO_COME = /(?:thời gian|tháng|quý|kỳ|năm) tới[^.]{0,60} sẽ (?:tổ chức|mở|họp|tiến hành)/
/** Years of work, no single day of it. */
export const SINCE_A_YEAR = new Phrases('từ YEAR đến nay|từ năm YEAR đến nay')
export const OVER_YEARS =
  /^(?:những năm (?:qua|gần đây)|(?:trong )?thời gian qua|nhiều năm|h[aằ]ng năm|mỗi năm|từ (?:đó|khi [^,.;]{3,60}) đến nay|trong (?:suốt |hơn )?(?:\d{1,2}|hai|ba|bốn|năm|mười) năm(?: qua)?(?=,| \()|(?:qua|sau) (?:hơn |gần )?(?:một|hai|ba|bốn|năm|mười|\d{1,2}) (?:năm|tháng)(?: thực hiện| triển khai)?,)(?![a-zà-ỹ])/
/** Somebody called on somebody, or sat down to work with them: the lead tells of it as what happened. */
export const VISITS = new PhrasePattern(
  'đến|đi|tới|về|đã|cùng|sang|thăm|làm việc với|chủ trì|dự',
  /(?<=vừa |đã |tỉnh [^.;\n]{3,30} )sang [^.;\n]{2,60}(?<=[ ,])(?:thăm|học (?:hỏi|tập)|trao đổi kinh nghiệm)|(?:đến|đi|tới|về|đã|cùng) (?:chúc mừng|dâng hương|thăm)(?! (?:khám|quan|dò))|(?:đến|tới) [^;\n]{3,160}(?<=[ ,])(?:chúc mừng|chúc tết|tặng quà|thăm)(?! \d)|thăm,? (?:hỏi,? )?(?:và )?(?:chúc mừng|chúc tết|tặng quà|biếu quà|động viên)(?! \d)|(?<=^(?:[^\n]{2,24}? ?- ?|\([^)\n]{2,30}\) ?-? ?)?(?:tại buổi )?)làm việc với|(?:chủ trì|dự) (?:buổi|cuộc|hội nghị) (?:tiếp xúc, )?đối thoại/,
)
/** Acts of a body that a report of them tells with their day. */
export const ACTS = new PhrasePattern(
  'nghe|quán triệt|triển khai|đánh giá|bàn giao|trao|ra quân|gặp nhau|tiếp|biểu dương|tuyên dương|tôn vinh|vinh danh|phát động|cho ý kiến|dự|tiếp xúc cử tri|công bố|tiếp công dân|tiếp dân|khánh thành|khởi công|tập huấn|kiểm tra|giám sát|khảo sát',
  /nghe [^.;\n]{0,60}(?:báo cáo (?:kết quả|tình hình|việc)|bản kiểm điểm|triển khai|quán triệt)|(?:quán triệt|triển khai)(?:(?:,| và) (?:quán triệt|triển khai))? (?:luật|nghị quyết|chỉ thị|kết luận|nghị định|quy định) [^.;\n]{3,160} (?:cho|tới|đến) |đánh giá (?:kết quả|tình hình|việc (?:thực hiện|triển khai)|(?:một|hai|ba|bốn|năm|mười|\d{1,2}) năm)|bàn giao (?:\d|nhà|căn|công trình)|trao (?:tặng|nhà|quà|\d)|ra quân|(?:biểu dương|tuyên dương|tôn vinh|vinh danh) (?:trên |hơn |gần )?(?:các |những |gương |điển hình |tập thể |\d)|phát động (?:phong trào|thi đua|chiến dịch|đợt)|cho ý kiến|dự (?:sinh hoạt|ngày hội)|tiếp xúc cử tri|công bố (?:quyết định|kết luận)|tiếp (?:công )?dân (?:định kỳ|đột xuất|thường kỳ)|khánh thành|khởi công|tập huấn|(?:kiểm tra|giám sát|khảo sát) (?:việc|công tác|tình hình|tại)|(?<=đến |đi )(?:kiểm tra|giám sát|khảo sát)|gặp nhau|tiếp (?:đại diện )?(?:\d+ )?đoàn công dân/,
)
export const DIALOGUE =
  /(?:gặp gỡ|tiếp xúc|đối thoại)(?: trực tiếp)?(?:,? (?:gặp gỡ|tiếp xúc|đối thoại)(?: trực tiếp)?)?(?: giữa [^.,;:\n]{2,50})? với|(?:cà phê|trò chuyện|chuyện trò|ngồi lại|ngồi) (?:[^.,;:\n]{2,30} )?(?:với|cùng) (?:bà con|người dân|nhân dân|dân|công nhân|tiểu thương|nông dân)/
/** "Chủ tịch UBND tỉnh tiếp công dân kỳ tháng 5" */
export const TITLE_RECEIVES =
  /(?:chủ tịch|bí thư|bộ trưởng|thứ trưởng|lãnh đạo|thường trực)[^.,;:]{0,50} tiếp (?:công )?dân (?:kỳ|định kỳ|đột xuất|thường kỳ)/
/** "Vụ 12 … sơ kết công tác 6 tháng": a body sums up its work. */
export const TITLE_SUMS_UP =
  /(?:sơ kết|tổng kết|giao ban) (?:công tác|việc|nhiệm vụ|hoạt động|phong trào|\d|năm)|bàn (?:việc|nhiệm vụ|phương hướng|kế hoạch)/
export const WRITTEN = new Phrases(
  [
    ...['có', 'ban hành', 'gửi', 'ký'].flatMap(verb =>
      ['báo cáo', 'công văn', 'thông báo', 'văn bản'].map(paper => `${verb} ${paper}`),
    ),
    ...['đề án', 'kế hoạch', 'nghị quyết', 'chỉ thị', 'quyết định'].map(paper => `ban hành ${paper}`),
  ].join('|'),
)
/** "Ngày 24/11/2021, Ban Thường vụ Tỉnh ủy ban hành Đề án số 07 “Đổi mới … tiếp xúc, đối thoại”" */
export const ISSUED =
  /^[^\p{L}]*ngày \d[\d/.-]{2,9},? [^.,;\n]{3,60} (?:đã )?ban hành (?:đề án|nghị quyết|chỉ thị|kế hoạch|quyết định|quy định|quy chế|hướng dẫn|kết luận)(?![a-zà-ỹ])/u
/** "Để chuẩn bị cho Đại hội, ngày 13/9 Bộ trưởng ban hành văn bản …" */
export const AHEAD_OF =
  /(?:chuẩn bị|phục vụ|bảo vệ|chào mừng|hướng tới|trước thềm)(?: tốt)?(?: cho)? (?:các )?(?:đại hội|hội nghị|kỳ họp|cuộc bầu cử|báo cáo)/
export const BRIDGE = new Phrases('điểm cầu|đầu cầu')
export const NOW_OR_PAST = new Phrases('nay|qua')
export const PURPOSES_NAMED = new Phrases(
  'tổng kết|sơ kết|giao ban|đánh giá|triển khai|quán triệt|nhìn lại|biểu dương|tuyên dương|tôn vinh',
)
export const PURPOSE =
  /^[^.]{0,90}?(?:tổng kết|sơ kết|giao ban|đánh giá|triển khai|quán triệt|nhìn lại|biểu dương|tuyên dương|tôn vinh)/
/** The headline tells of a working session. */
export const TITLE_WORKS = /làm việc (?:với|tại)/
export const TITLE_EVENT =
  /hội nghị|thăm |chúc mừng|chúc tết|tổng kết|sơ kết|giao ban|triển khai|quán triệt|ký kết|bắt tay|làm việc|tập huấn|hội thi|gặp mặt|họp mặt|tôn vinh|biểu dương|tuyên dương|vinh danh|tọa đàm|hội thảo|phát động|đối thoại với|kiểm tra|giám sát|khảo sát|phiên họp|nghe .{0,40} báo cáo|dự hội/
/** A headline that is the occasion's name: "Hưng Yên: Hội nghị triển khai …". */
export const TITLE_IS_EVENT =
  /^(?:[^:]{2,40}: ?)?(?:hội nghị|lễ (?:ký|phát động|tuyên dương|kỷ niệm)|hội thảo|tọa đàm|hội thi|khai mạc (?:hội|lớp)|(?:khai|bế) giảng (?:lớp|khóa))(?![a-zà-ỹ])/
/** Whom somebody proposes to honour, nobody honoured yet. */
export const PROPOSES = /(?:đề nghị|trình [^.;\n]{0,60}|xét) (?:biểu dương|tuyên dương|tôn vinh|khen thưởng)/
export const HONOURS = new Phrases('biểu dương|tuyên dương|tôn vinh|khen thưởng')
/** A headline of a contest, told with its prizes. */
export const TITLE_CONTEST = /hội thi|liên hoan/
export const PRIZES = new Phrases('giải nhất|giải nhì|giải ba|giải khuyến khích|tranh tài|đội thi')
/** "Quang cảnh buổi làm việc." under a picture. */
export const PICTURED = new PhrasePattern(
  'quang cảnh|toàn cảnh',
  /(?:quang|toàn) cảnh (?:hội nghị|buổi|cuộc|phiên|lễ|hội thảo|tọa đàm|hội thi|đại hội|diễn đàn)/,
)
export const SIGNED = new PhrasePattern(
  'kế hoạch|chương trình|quy chế|thỏa thuận|nội dung|lễ ký kết|ký kết|ký|vừa ký|đã ký|cùng ký|ký tiếp',
  /(?:kế hoạch|chương trình|quy chế|thỏa thuận|nội dung)(?: liên tịch)? phối hợp[^.]{0,200}(?:được|vừa|đã|cùng|hai bên|lễ|các bên|đặt bút)[^.]{0,30} ?ký|(?:lễ )?ký kết[^.]{0,40}(?:chương trình|kế hoạch|quy chế|thỏa thuận|giao ước)|(?:(?:vừa|đã|cùng) )?ký (?:kết )?(?:chương trình|kế hoạch|quy chế|thỏa thuận)[^.]{0,10}phối hợp|ký (?:kết )?(?:kế hoạch|chương trình|quy chế) liên tịch|ký tiếp (?:chương trình|kế hoạch|quy chế|thỏa thuận)|(?:thỏa thuận|quy chế|chương trình|kế hoạch)[^.]{0,140} được (?:hai bên )?(?:đặt bút|ký)(?![a-zà-ỹ])/,
)
export const ORGANISED = new PhrasePattern(
  'ban dân vận|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|ban chỉ đạo|ban tuyên giáo|ubnd|hđnd|tòa án|tand|viện kiểm sát|vksnd|thi hành án|thads|thanh tra|bảo hiểm xã hội|bhxh|liên đoàn lao động|hội nông dân|hội liên hiệp phụ nữ|hội lhpn|bộ|mặt trận|mttq|hội đồng|khối|tổng thanh tra|sư đoàn|trung đoàn|lữ đoàn|quân khu|quân đoàn|binh đoàn|bộ chỉ huy|do|được',
  /(?:ban dân vận|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|ban chỉ đạo|ban tuyên giáo|ubnd|hđnd|tòa án|tand|viện kiểm sát|vksnd|thi hành án|thads|thanh tra|bảo hiểm xã hội|bhxh|liên đoàn lao động|hội nông dân|hội liên hiệp phụ nữ|hội lhpn|bộ [a-zà-ỹ]+|mặt trận|mttq|hội đồng|khối|tổng thanh tra|(?:sư|trung|lữ|quân|binh) đoàn|quân khu|bộ chỉ huy)[^.]{0,160}(?:tổ chức|mở|họp|tổng kết|sơ kết|diễn ra|tiến hành|nhìn lại|ký|làm việc|tuyên dương|biểu dương|tôn vinh)|do (?:ban|tỉnh|thành|huyện|hội|bộ|đồng chí|bí thư)[^.]{0,80}(?:tổ chức|chủ trì)|được [^.]{0,80}(?:tổ chức|tổng kết|sơ kết)/,
)
export const COURSE = /tập huấn|bồi dưỡng/
export const SUMMED_UP =
  /tổng kết|sơ kết|giao ban|đánh giá|kiểm điểm|triển khai|quán triệt|phát động|tuyên dương|biểu dương|tôn vinh/
export const PURPOSES: readonly (readonly [EventKind, RegExp])[] = [
  ['other', /(?:tổng kết|bế mạc|khai mạc)(?:,| và)? ?(?:chấm |trao giải )?(?:hội thi|cuộc thi|liên hoan)/],
  ['briefing', /giao ban/],
  [
    'summary',
    /tổng kết|kiểm điểm (?:công tác |việc )?(?:của )?năm (?:19|20)\d\d|rút kinh nghiệm (?:công tác|việc)[^.;]{0,40} năm (?:19|20)\d\d|nhìn lại (?:(?!tháng|quý|nửa)[^.;]){0,120}năm (?:19|20)\d\d|nhìn lại (?:công tác |một )?năm|khép lại năm/,
  ],
  [
    'midterm-review',
    /sơ kết|sơ, tổng kết giữa|kiểm điểm (?:công tác|kết quả)[^.,;]{0,40} (?:(?:\d{1,2}|sáu|chín) tháng|nửa năm|quý)|nhìn lại (?:[^.,;]{0,50} )?(?:(?:\d{1,2}|sáu|chín) tháng|nửa|quý)|nhìn lại [^.;]{0,220}(?:\d|sáu|chín) tháng đầu/,
  ],
  ['conference', /biểu dương|tuyên dương|tôn vinh|vinh danh/],
  [
    'assessment',
    /đánh giá (?:kết quả|công tác|tình hình|việc|giữa|hoạt động|\d|(?:một|hai|ba|bốn|năm|mười) năm)|kiểm điểm (?:công tác|kết quả)/,
  ],
  [
    'other',
    /ký kết|bắt tay|đặt bút|ký tiếp|buổi (?:làm việc|trao đổi)|làm việc (?:với|tại)|(?:lớp|hội nghị|khai mạc|mở)[^.]{0,20}(?:tập huấn|bồi dưỡng)|hội thi|ra quân|ngồi lại với|(?:đến|đi|về|tới) thăm|sang [^.;\n]{2,60}[ ,](?:thăm|học (?:hỏi|tập)|trao đổi)|(?:tới|đến|về|ra|vào) [^.;\n]{2,40} (?:học tập|học hỏi|tìm hiểu|trao đổi) kinh nghiệm|(?:đến|tới) [^;\n]{3,160}(?:chúc mừng|chúc tết|thăm )|thăm,? (?:hỏi|tặng quà|chúc mừng|động viên)|(?:đoàn|đi|buổi) (?:kiểm tra|giám sát|khảo sát)|(?:kiểm tra|giám sát|khảo sát) (?:việc|công tác|tình hình|kết quả) |(?<!cơ quan |đơn vị |đã )ký (?:chương trình|kế hoạch|quy chế)|lễ phát động|(?:hội nghị|buổi) (?:tiếp xúc|đối thoại)|đối thoại (?:trực tiếp )?với|(?:gặp|họp) mặt|gặp nhau|(?:buổi|phiên|kỳ) tiếp (?:công )?dân|tiếp (?:công )?dân (?:kỳ|định kỳ|đột xuất|thường kỳ)|buổi sinh hoạt|kỷ niệm \d|(?:cà phê|trò chuyện|chuyện trò|ngồi lại) (?:[^.,;:\n]{2,30} )?(?:với|cùng) (?:bà con|người dân|nhân dân|dân|công nhân|tiểu thương|nông dân)/,
  ],
  [
    'deployment',
    /triển khai|quán triệt|giao kế hoạch|phát động|học tập (?:nghị quyết|kết luận|chỉ thị|luật)|bàn (?:việc|nhiệm vụ|phương hướng)/,
  ],
  ['conference', /tọa đàm|hội thảo|hội nghị/],
]

/** "Đà Lạt, chiều 26/12/2025.", "Baotintuc.vn - Phường Yên Bái, ngày 15/10/2025.": a sentence of nothing but where and when; the next tells what. */
export const DATELINE =
  /^(?:\([^)\n]{2,20}\) ?-? ?|[a-zđ\d.]{2,20} ?[-–] ?)?(?:(?:sáng|chiều|tối)(?: ngày)? [\d/.-]{3,10},? )?hội trường [^.]{2,120}|^(?:[a-z\d.]{3,20} ?[-–] ?)?[^\d.,]{2,24}, (?:(?:sáng|chiều|tối|trưa)(?: ngày)?|ngày)? ?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\.?$/

/** A session of an assembly is no conference of the work told: "tại phiên họp sáng nay của Ủy ban Thường vụ Quốc hội". */
export const SESSION =
  /(?:tại|ở|trong) (?:phiên họp|kỳ họp|phiên thảo luận|phiên chất vấn)[^.;\n]{0,50}(?:quốc hội|ubtvqh|hđnd|hội đồng nhân dân)|(?:quốc hội|ubtvqh)(?: \([a-z]{2,6}\))? (?:thảo luận|nghe|xem xét|chất vấn|cho ý kiến)|(?:thảo luận|chất vấn|giải trình) (?:tại|trước) (?:hội trường )?quốc hội|quốc hội làm việc tại hội trường|(?:quốc hội|ubtvqh) (?:họp|tiến hành|bước vào|khai mạc) phiên/
