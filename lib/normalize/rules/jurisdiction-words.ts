/** Words that tell whose work a report is about, or that somebody else's is named: what the reasons of jurisdiction.ts look for. */
import type { Range } from '../document'
import type { NamedPlace } from '../vietnamese/places'
import { Phrases } from '../word-index'

const CENTRAL =
  '(?:ban chỉ đạo (?:trung ương|t\\.?ư)(?: (?:thực hiện|về) [^.,;\\n]{4,40}?)?|ban dân vận (?:trung ương|t\\.?ư|trương ương)|ban (?:tuyên giáo và dân vận|tg&dv)(?: \\([^)]{2,8}\\))? trung ương|ban cán sự đảng chính phủ|hội đồng công tác quần chúng (?:trung ương|tư|t\\.ư)|ban bí thư|bộ nội vụ|thủ tướng chính phủ|chính phủ|bộ chính trị|mttq việt nam(?! (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|các cấp)|[^.;]{0,50}(?<!các )(?:tỉnh|thành phố|huyện|quận|thị xã|phường) [a-zà-ỹ]))'
/** Words of which each match of the patterns below has one. */
export const CENTRE_NAMED = new Phrases(
  'ban chỉ đạo|ban dân vận|ban tuyên giáo|ban tg|ban cán sự đảng chính phủ|hội đồng công tác quần chúng|ban bí thư|bộ nội vụ|chính phủ|bộ chính trị|mttq việt nam',
)
/** What a body that holds a gathering does, in each match of the first pattern below. */
export const HOLDING = new Phrases('tổ chức|mở|tiến hành|chủ trì|tổng kết|sơ kết|họp|diễn ra|quán triệt|khai mạc|nối')
export const NATION_NAMED = new Phrases(
  'toàn quốc|cả nước|63 tỉnh|64 tỉnh|34 tỉnh|63 điểm|64 điểm|34 điểm|63 đầu|34 đầu|trình bày tại hội nghị|báo cáo tại hội nghị|điểm cầu trung ương|đầu cầu trung ương',
)
export const CHAIRED = new Phrases('chủ trì')
export const WORKS = new Phrases(
  'sông|vịnh|đèo|dự án|cao tốc|quốc lộ|đường|tuyến|khu công nghiệp|kcn|cụm công nghiệp|thủy điện|nhà máy|khu đô thị|cảng|sân bay|hồ chứa',
)
export const HELD_BY_CENTRE = new RegExp(
  `(?<!trưởng |phó |trưởng ban |lãnh đạo |đạo của |của |bởi |ủy viên |chuyên viên |vụ trưởng )(?:${CENTRAL})(?: khóa [ivx]{1,5},?(?: nhiệm kỳ \\d{4} ?- ?\\d{4},?)?)?(?: ?\\([^)]{1,12}\\))?(?: (?:sáng|chiều|tối|ngày)(?: ngày)? [\\d/.-]{3,10},?)?(?: ?(?:,|và|cùng|phối hợp|phối hợp với|cùng với)[^.]{0,90}?)? (?:đã |vừa |sẽ |đồng )?(?:tổ chức|mở|tiến hành|chủ trì|tổng kết|sơ kết|họp|quán triệt|khai mạc|nối (?:trực tuyến|mạng|cầu))|(?:do|được|của|giữa|phối hợp của) (?:${CENTRAL})(?! (?:tặng|trao|khen|công nhận|biểu dương))(?:(?!(?:tỉnh|thành|huyện|quận|thị|đảng) ủy|ubnd)[^.]){0,120}(?:(?<!(?:các|những|và) )tổ chức(?! (?:chính trị|xã hội|đoàn thể))|tổng kết|sơ kết|diễn ra|nhằm tổng kết|chủ trì|triệu tập)|(?:đơn vị chủ trì|đứng ra tổ chức) là ${CENTRAL}`,
)
export const ISSUED_BY_CENTRE = new RegExp(
  `(?:${CENTRAL})(?: ?\\([^)]{1,12}\\))? (?:vừa |đã )?(?:có|ban hành|ra|gửi) (?:kế hoạch|hướng dẫn|công văn|chỉ thị|thông tri|kết luận)|^(?:kế hoạch|hướng dẫn|chỉ thị|kết luận) của (?:${CENTRAL})|^(?:kế hoạch|hướng dẫn|chỉ thị|kết luận)[^.;]{0,40} (?:vừa |đã )?được (?:${CENTRAL}) (?:ký|ban hành)`,
)
export const NATIONWIDE =
  /(?:hội nghị|trực tuyến|tổng kết|sơ kết|quán triệt)[^.\n]{0,60}(?<!đại hội (?:đảng |đại biểu )?(?:đảng )?)toàn quốc|hội nghị dân vận toàn quốc|toàn quốc (?:tổng kết|sơ kết|trực tuyến|triển khai)|ngành [^.\n]{0,40}cả nước (?:tổng kết|sơ kết|bàn|nhìn lại|triển khai)|cả nước (?:nhìn lại|sơ kết|tổng kết)|(?:từ|đến|tới) (?:điểm|đầu) cầu trung ương|(?<!\d)(?:6[34]|34) (?:điểm|đầu) cầu(?! (?:cấp |của )?(?:xã|huyện)| của (?!các tỉnh))|ban dân vận (?:trung ương|t\.?ư) (?:trình bày|báo cáo) tại hội nghị|(?:trực tuyến|cầu truyền hình|truyền hình) (?:với|tới|đến) (?:6[34]|34) tỉnh|giao ban[^.\n]{0,60} (?:với|tới|đến|cùng) (?:6[34]|34) tỉnh|nối (?:(?:mạng|cầu|trực tuyến) )?(?:(?:với|tới|đến) )?(?:6[34]|34) tỉnh|(?<!\d)(?:6[34]|34) tỉnh,? (?:thành|thành phố)[^.\n]{0,40}(?:hội nghị|tổng kết|sơ kết|quán triệt|trực thuộc trung ương|cùng)|(?:hội nghị|tổng kết|sơ kết|quán triệt)[^.\n]{0,80}(?<!\d)(?:6[34]|34) tỉnh,? thành/
export const CHAIRED_BY_CENTRE =
  /hội nghị[^.]{0,60}(?:do|dưới sự chủ trì của)[^.]{0,60}(?:trưởng ban (?:dân vận|tuyên giáo và dân vận) trung ương|thủ tướng|bí thư trung ương đảng)[^.]{0,80}chủ trì|thủ tướng(?: chính phủ)?(?: [^,.;\n]{2,30})? (?:đã )?chủ trì hội nghị/
export const NO_LEVEL =
  /(?:(?:bộ đội|lính|đồn|đồn công an) biên phòng|tổng cục(?! chính trị)|sư đoàn|quân khu|quân đoàn|trung đoàn|lữ đoàn|binh đoàn|hải quân|cảnh sát biển|bộ đội biên phòng (?:tỉnh|thành)|bđbp|tập đoàn|tổng công ty|học viện|cụm thi đua)(?![a-zà-ỹ])/
export const HELD_BY_PROVINCE =
  /^(?:[^.]{0,80})(?:ban dân vận tỉnh ủy|ban tuyên giáo và dân vận tỉnh ủy|tỉnh ủy|ubnd tỉnh)(?:[^.]{0,60}| phối hợp (?:với|cùng) [^.]{0,140})(?:tổ chức|mở|tổng kết|sơ kết|giao ban|chọn [^.]{2,30} làm nơi)|nghe tỉnh báo cáo|làm việc với (?:ubnd )?tỉnh(?! ủy)/
/** Its command or party committee holds the occasion, in whichever province: "Bộ Chỉ huy Bộ đội Biên phòng tỉnh …". */
export const HELD_BY_NO_LEVEL =
  /(?:^|[,.] )(?:trung đoàn|sư đoàn|lữ đoàn|quân đoàn|binh đoàn|tiểu đoàn|đoàn kinh tế - quốc phòng) [^.;,]{0,40}(?:tổ chức|mở|họp|tổng kết|sơ kết)(?![a-zà-ỹ])|cụm thi đua [^.;]{0,90}(?:tổ chức|mở|họp|tổng kết|sơ kết)(?![a-zà-ỹ])|(?:bộ chỉ huy|bộ tư lệnh|đảng ủy|cục chính trị) (?:bộ đội biên phòng|bđbp|biên phòng|quân khu|quân đoàn|vùng \d|sư đoàn|lữ đoàn|cảnh sát biển|hải quân)[^.;]{0,60}(?:tổ chức|mở|họp|tổng kết|sơ kết)(?![a-zà-ỹ])|giữa [^.;,]{0,24}(?:quân khu|quân đoàn|sư đoàn|bộ đội biên phòng)[^.;,]{0,16} (?:với|và) [^.;]{0,40}(?<![a-zà-ỹ\d])(?:\d{1,2}|các) tỉnh/
/** The army as a whole, by the organs of its ministry. */
export const HELD_BY_ARMY =
  /(?:tổng cục chính trị|(?<!phó |trưởng )cục dân vận|quân ủy trung ương|do bộ quốc phòng)[^.;]{0,60}(?:tổ chức|mở|họp|tổng kết|sơ kết|khai mạc)(?![a-zà-ỹ])/
/** "Phó Chủ tịch UBND tỉnh tiếp hơn 80 công dân ở Xuân Lộc" */
export const LED_BY_PROVINCE = /(?:chủ tịch|lãnh đạo) (?:ubnd |hđnd |ban [^,.;:\n]{3,30} )?tỉnh/
export const COMMITTEE = /ban dân vận|ban tuyên giáo|ban dân tộc|ubnd|mặt trận tổ quốc|ủy ban mttq/
export const MERGED = /hợp nhất|sáp nhập|nhập lại|về một|thành một/
/** "toàn tỉnh (gồm Hà Nam, Nam Định, Ninh Bình cũ)" */
export const MERGED_OF =
  /\((?:gồm|hợp nhất|sáp nhập|nhập)[^()\n]{0,80}\)|(?:hợp nhất|sáp nhập)(?: (?:hai|ba|2|3))? tỉnh/
export const TWO_PROVINCES =
  /(?<![a-zà-ỹ\d])(?:hai|ba|bốn|sáu|bảy|tám|chín|mười|[2-9]|1\d|các) tỉnh(?![a-zà-ỹ]| ủy)(?!,? thành)/
export const NATION =
  /(?:cả nước|(?<!đại hội (?:đảng |đại biểu )?(?:đảng )?)toàn quốc|các cơ quan trong nước|các cơ quan hành chính nhà nước|cơ quan hành chính(?: nhà nước)?,? (?:chính quyền )?các cấp|bộ, ngành, địa phương|các bộ, ngành|thừa uỷ quyền|thừa ủy quyền|cơ quan hành chính nhà nước|tổng thanh tra chính phủ|chính phủ vừa|(?:báo cáo|trình|trước|gửi) (?:phiên họp )?quốc hội|báo cáo (?:của|mà) chính phủ|(?:quốc hội|ubtvqh)(?: \((?:qh|ubtvqh)\))? (?:thảo luận|xem xét|nghe|chất vấn|thông qua|cho ý kiến)|(?:thảo luận|phát biểu|chất vấn|giải trình|báo cáo) (?:tại|ở|trước) (?:hội trường )?quốc hội|quốc hội [^.,;\n]{0,24}phiên (?:thảo luận|chất vấn|họp)|(?:toàn )?ngành thanh tra(?! (?:tỉnh|thành phố|huyện))(?= (?:đã|triển khai|sơ kết|tổng kết|tiếp|bám)))/
export const ALL_AGENCIES =
  /(?:cơ quan hành chính(?: nhà nước)?|chính quyền)(?:,? (?:chính quyền )?(?:các cấp)| đã| tiếp)|cơ quan hành chính nhà nước|(?:toàn )?ngành thanh tra (?:đã|triển khai|sơ kết|tổng kết|tiếp)|toàn ngành thanh tra|cả nước|toàn quốc|các bộ, ngành|báo cáo của chính phủ/
/** Whose work a ministry tells of that is not its own; "toàn quốc" alone may be where it works. */
export const AGENCIES_NAMED = /(?:các )?cơ quan hành chính|chính quyền các cấp|các bộ, ngành|báo cáo của chính phủ/
/** "cơ quan hành chính nhà nước trong tỉnh": all agencies of one province or district. */
export const OF_A_UNIT =
  /^[^,.;:\d]{0,24}(?:trong|toàn|của|thuộc|ở|trên địa bàn)(?: toàn)? (?:tỉnh|thành phố|huyện|quận|thị xã|địa phương)(?!,? (?:thành|thị|huyện|quận|tỉnh))(?![a-zà-ỹ])/
/** "dự án đường cao tốc Đồng Đăng - Trà Lĩnh": the name of a work, not of who works. */
export const NAMES_A_WORK =
  /(?:sông|vịnh|đèo) $|(?:dự án|cao tốc|quốc lộ|đường (?:tránh|ven biển|vành đai|nối|hồ chí minh)|tuyến|khu công nghiệp|kcn|cụm công nghiệp|thủy điện|nhà máy|khu đô thị|cảng|sân bay|hồ chứa)(?![a-zà-ỹ])(?:(?!địa bàn|tại|(?<![a-zà-ỹ])ở |của|thuộc)[^,.;:()\n]){0,40}$/
/** The body that gives the numbers out. */
export const INFORMS =
  /^(?: ?\([a-zà-ỹ.]{2,8}\))? (?:vừa |đã )?(?:thông tin|cho biết|thông báo|công bố|báo cáo)(?![a-zà-ỹ])/
export const OWN_PROVINCE =
  /(?:tỉnh ủy|toàn tỉnh|ubnd tỉnh|thanh tra tỉnh|ban tiếp công dân tỉnh|trụ sở tiếp công dân tỉnh|thành ủy|toàn thành phố|ubnd thành phố|hđnd tỉnh|của tỉnh|trong tỉnh|trên địa bàn tỉnh)/
/** A district, or less, that its own site need not name. */
export const UNNAMED_DISTRICT =
  /(?:trên địa bàn|toàn|ubnd|thanh tra|chủ tịch ubnd|[:;]) (?:thị xã|huyện|quận|thị trấn|phường|xã)(?=[.,;\n]|$| (?:tiếp|đã|có|nhận|yêu cầu|là|chủ trì))/
export const SITE_OF_A_DISTRICT =
  /^(?:cổng|trang) thông tin(?: điện tử)? (?:thị xã|huyện|quận|thành phố|thị trấn|phường|xã) /
/** Units of a province that its own site need not name. */
export const UNITS_OF_A_PROVINCE =
  /(?:các )?sở,(?: ban,)? ngành[^.;\n]{0,20} ubnd (?:các )?huyện|ubnd các huyện, (?:thành phố|thị xã|tp)/
export const SITE_OF_A_PROVINCE =
  /^(?:cổng|trang) thông tin(?: ?- ?giao tiếp)?(?: điện tử)?[^\n]{0,24} (?:tỉnh|thành phố) /
/** A line that names an office, or its province, alone. */
export const LETTERHEAD =
  /^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?: [\p{L}'’-]+){1,4}(?: ?[-–,] ?(?:tỉnh|thành phố)(?: [\p{L}'’-]+){1,4})?$|^(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|thanh tra|sở \p{L}+(?:,? \p{L}+){0,7}?|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng bộ|ban tiếp công dân|ban dân vận|ban chỉ đạo [^\n]{4,60}?|ban tuyên giáo(?: và dân vận)?|viện kiểm sát nhân dân|tòa án nhân dân|(?:cục )?thi hành án dân sự|bảo hiểm xã hội|đoàn (?:đại biểu quốc hội|đbqh)|văn phòng (?:ubnd|hđnd|tỉnh ủy|thành ủy|huyện ủy)|(?:ủy ban )?mttq việt nam|ub ?mttq(?: việt nam)?|ub ?mttqvn)(?: (?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn))?(?: [\p{L}'’-]+){1,4}(?: ?[-–] ?[\p{L} ]{3,40}| (?:thanh tra|ban|văn phòng|phòng|sở)(?: [\p{L} ]{2,40})?)?(?: \((?:tỉnh |thành phố |tp\.? ?)?[\p{L} ]{3,20}\))?$/u
export const UNNAMED_PROVINCE =
  /(?<![a-zà-ỹ])(?:(?:ở|trong|toàn|trên địa bàn) tỉnh(?![a-zà-ỹ]|,? (?:thành|và))|(?<!chánh )thanh tra tỉnh(?= (?:kiến nghị|đã|phát hiện|tiếp|tiến hành|cho biết|báo cáo)|[).]|$))/
export const AGENCIES_OF_STATE =
  /cả nước|toàn quốc|ubnd các tỉnh|(?:các|\d) (?:cơ quan (?:hành chính )?nhà nước|bộ, ngành)|bộ, ngành, (?:chủ tịch|địa phương)/
export const AGENCIES_COUNT =
  /(?<![a-zà-ỹ])các cơ quan hành chính (?:nhà nước|các cấp)(?: các cấp)?,? (?:đã |cũng )*(?:tiếp|nhận|tiếp nhận)(?: được)? (?:trên |hơn |gần )?\d/
export const OWN_DISTRICT = /(?:huyện ủy|quận ủy|thị ủy|ban dân vận huyện|toàn huyện|ubnd huyện|của huyện)/

/** "Tổng Thanh tra Chính phủ", "Bộ trưởng Bộ Công an": a person's office, not the body at work. */
export const isTitleOfPerson = (lower: string, place: NamedPlace): boolean =>
  /(?:tổng |trưởng |phó |bộ trưởng |thứ trưởng |chủ nhiệm |nguyên |cán bộ |trưởng ban |cùng |với |đoàn (?:công tác )?(?:của )?|của |do |trụ sở )$/.test(
    lower.slice(Math.max(0, place.start - 14), place.start),
  )

/** "kết quả 9 tháng của Bộ Tư pháp", "tình hình khiếu kiện ở Trụ sở …": the work told is the body's. */
export const isWorkOf = (lower: string, place: NamedPlace): boolean =>
  /(?:kết quả|công tác|tình hình|số liệu)[^.,;:\n]{0,40} (?:của|ở|tại) $|\d[^.;:\n]{0,60} (?:tới|đến|về) (?:thanh tra )?$/.test(
    lower.slice(Math.max(0, place.start - 90), place.start),
  )

/** "Trụ sở Tiếp công dân Trung ương tại TP Hồ Chí Minh vắng hơn": it opens the sentence, behind a dateline at most. */
export const opensSentence = (lower: string, place: NamedPlace): boolean =>
  /(?:^|\n|[.!?] )(?:\([^)\n]{2,30}\) ?-? ?)?(?:thanh tra |(?:toàn )?ngành |hệ thống )?$/.test(
    lower.slice(Math.max(0, place.start - 36), place.start),
  )

/** "tại Hà Nội", "ở Hà Nội và thành phố Hồ Chí Minh": where somebody sits; not "Thanh tra Hà Nội". */
export const isSeat = (lower: string, place: Range): boolean =>
  /(?<![a-zà-ỹ])(?:tại|từ|ở|về|ra|tới|đến|lên|và|lại|rời|(?:tại|ở) hà nội,) (?:thủ đô |thành phố |tp\.? ?)?$/.test(
    lower.slice(Math.max(0, place.start - 24), place.start),
  )

/** Where the central offices are, not whose work it is. */
export const behindAt = (lower: string, place: NamedPlace): boolean =>
  (place.name === 'Hà Nội' || place.name === 'Hồ Chí Minh') && isSeat(lower, place)

/** "(210 Võ Thị Sáu, quận 3)", "ở số 210 Võ Thị Sáu, quận 3": where a house stands. */
export const isAddress = (lower: string, place: Range): boolean =>
  /\((?:số )?\d+[a-z]? [^()\n]{0,60}$|(?:ở|tại|và) \d{1,4}[a-z]? $|số \d+[a-z]?,? (?:(?:phố|đường) )?(?:[^,.;:()\d\n]{3,30}, (?:phường [^,.;:()\n]{1,20}, )?(?:quận |phường )?)?$/.test(
    lower.slice(Math.max(0, place.start - 70), place.start),
  )

/** "“Có cụ đi từ Ia Grai xuống Quy Nhơn hỏi lá đơn …”": a place that somebody speaks of. */
export const isQuoted = (lower: string, { start }: Range, place: NamedPlace): boolean =>
  lower.lastIndexOf('“', place.start) > Math.max(start - 1, lower.lastIndexOf('”', place.start))

/** What stands before the district whose work somebody looks into. */
export const LOOKS_INTO =
  /(?:giám sát|kiểm tra|thanh tra(?! (?:tỉnh|chính phủ|huyện|bộ|thành phố|sở|nhà nước))|làm việc)[^.;]{0,90} (?:tại|ở|với|của(?: chủ tịch)?) (?:(?:ubnd|đảng ủy|thường trực|ban thường vụ|lãnh đạo|chủ tịch|huyện ủy|hđnd) ){0,3}(?:huyện|quận|thị xã|thành phố|tp\.?|xã|phường|thị trấn)? ?$/
/** "đoàn công tác của Thanh tra Chính phủ … làm việc với lãnh đạo tỉnh" */
export const CENTRE_LOOKS_INTO =
  /đoàn (?:công tác|kiểm tra|giám sát|thanh tra)[^.;]{0,120}(?:làm việc|giám sát|kiểm tra|thanh tra)[^.;]{0,24} (?:tại|ở|với|của)(?: (?:chủ tịch|ubnd|lãnh đạo|thường trực|tỉnh ủy|ban thường vụ|hđnd)){0,3} (?:tỉnh|thành phố|tp\.?) $/

/** "lãnh đạo phường …", "UBND xã …": the unit itself acts. */
export const isActor = (lower: string, place: NamedPlace): boolean =>
  /(?:lãnh đạo|ubnd|đảng ủy|chủ tịch|bí thư|hđnd|chính quyền|mặt trận tổ quốc|ban thường vụ)(?: [\p{L}]+){0,3} (?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã) $/u.test(
    lower.slice(Math.max(0, place.start - 60), place.start),
  )

/** "(đất đai, khoáng sản ở Bình Định; …)": a place told in passing, not "huyện … (Đồng Nai)". */
export function isBracketed(lower: string, { start }: Range, place: NamedPlace): boolean {
  const before = lower.slice(start, place.start)
  const open = before.lastIndexOf('(')
  if (open < 0 || before.slice(open).includes(')')) return false
  // "tại hai địa điểm của Trụ sở (Hải Châu, Tam Kỳ)": more than one.
  const listed = /^\([^()\d]{2,40}, [^()\d]{2,40}\)/.test(lower.slice(start + open, place.end + 40))
  return (place.rank === '' && listed) || before.length - open > 12
}

/** "theo Công văn số 66 của Thanh tra huyện Quảng Điền, UBND xã …": who asked for the report. */
export const isAsker = (lower: string, place: NamedPlace): boolean =>
  /(?:công văn|kế hoạch|chỉ thị|quyết định|hướng dẫn|yêu cầu|văn bản)[^.;\n]{0,70} của (?:[^,.;\n]{2,30} )?$/.test(
    lower.slice(Math.max(0, place.start - 120), place.start),
  )

/** "tại nhà văn hóa xã Châu Kim, UBND huyện Quế Phong …": the hall's place, not the organiser's. */
export const namesHall = (lower: string, place: NamedPlace): boolean =>
  /(?:tại|về|ở) (?:nhà văn hóa|hội trường|nhà sinh hoạt cộng đồng|nhà rông|trụ sở ubnd) (?:xã |phường |thị trấn |quận |huyện )?$/.test(
    lower.slice(Math.max(0, place.start - 40), place.start),
  )

/** What stands behind a place that an occasion of others was held at: "Định Hóa được chọn làm nơi gặp nhau", "TP. Cao Lãnh đón đại biểu". */
export const HOSTS =
  /^,? (?:được chọn )?(?:là|làm) (?:nơi|địa điểm|điểm hẹn)(?![a-zà-ỹ])|^ (?:vừa |đã )?(?:đón (?:(?:hơn |gần |trên )?\d|đại biểu|(?:các )?đoàn (?:công tác|đại biểu|cán bộ))|đăng cai)/

/** A district that lends others its hall, or who is said to be the host: "TP Vị Thanh, tỉnh Hậu Giang đăng cai hội nghị". */
export const isHost = (lower: string, place: NamedPlace): boolean =>
  (place.level === 'district' && HOSTS.test(lower.slice(place.end, place.end + 24))) ||
  /^(?:, (?:tỉnh|thành phố) [^,.;\n]{2,20})? (?:vừa |đã )?đăng cai(?![a-zà-ỹ])/.test(
    lower.slice(place.end, place.end + 46),
  )

/** "đông nhất là đoàn xã Bình Xuyên", "công dân huyện Bình Giang": where people come from. */
export const isOrigin = (lower: string, place: NamedPlace): boolean =>
  place.level === 'district' &&
  /(?:(?:đông|nhiều) nhất là(?: đoàn)?|(?<!sư |trung |quân |tập |công |thành |lữ )đoàn|các hộ|hộ dân) (?:ở |tại |của |thuộc )?(?:xã |phường |thị trấn |huyện |quận |thị xã )?(?:[^,.;\n]{2,20}, )?(?:huyện |quận |thị xã )?$/.test(
    lower.slice(Math.max(0, place.start - 70), place.start),
  )

/** "vụ các tiểu thương Chợ Còng, phường Hải Hòa", "công trình đại lộ Đông Tây phường Phú Khương": where a dispute or a work lies. */
export const isOfADispute = (lower: string, { level, start }: NamedPlace): boolean =>
  level === 'district' &&
  /(?<![a-zà-ỹ])(?:vụ (?:việc )?(?:các |một số )?(?:tiểu thương|hộ|công dân|bà con|người dân|ông|bà)|(?:công trình|dự án) [^,.;]{0,60}(?:đường|đại lộ|khu|cầu|chợ|cảng))[^.;]{0,50}$/.test(
    lower.slice(Math.max(0, start - 130), start),
  )

/** "bà Tư, quê Hưng Yên", "ông K’Brẻo từ Lâm Đồng": where a person comes from. */
export const comesFrom = (lower: string, { start }: Range): boolean =>
  /(?<![a-zà-ỹ])(?:quê|gốc|người|đến từ|từ|(?<!(?:nhân|công|tiếp) )dân) (?:ở )?(?:tỉnh |thành phố |tp\.? ?)?$/.test(
    lower.slice(Math.max(0, start - 30), start),
  )

/** "các huyện, thị xã và TP. Huế", "đoạn qua phường Phú Khương": a place named along with others, or that a work lies in. */
export const amongDistricts = (lower: string, place: NamedPlace): boolean =>
  /các (?:huyện|thị xã|quận)[^.;:\n]{0,30}(?:và|,) (?:(?:tp\.?|thành phố|thị xã) ?)?$|đoạn qua (?:(?:phường|xã|huyện|thị trấn) )?$/.test(
    lower.slice(Math.max(0, place.start - 60), place.start),
  )

/** "Về Bắc Ninh xem người ta …": where somebody went. */
export const isVisited = (lower: string, place: NamedPlace): boolean =>
  /(?:^|[.\n“"] ?|\) ?[-–]? ?)(?:về|ra|lên|tới|đến|thăm|sang|vào|qua) (?:tỉnh )?$/.test(
    lower.slice(Math.max(0, place.start - 20), place.start),
  )

/** "Thanh tra Bộ Tài nguyên và Môi trường tiếp 1.140 lượt": it receives itself. */
export const receives = (lower: string, place: Range): boolean =>
  /^(?: ?\([^()\n]{2,12}\))? (?:đã |vừa )?(?:tiếp|nhận|tiếp nhận(?:,? phân loại)?(?:(?:,| và) xử lý)?|đón)(?: được)? (?:trên |hơn |gần )?\d/.test(
    lower.slice(place.end, place.end + 56),
  )

/** "Trưởng Ban Dân nguyện … cho biết trong tháng 9 Ban tiếp 128 lượt": told by its head, under the first word of its name. */
export const goesOnToReceive = (lower: string, { name, end }: NamedPlace): boolean => {
  const [short = ''] = name.toLowerCase().split(' ')
  const behind =
    /^[^.\n]{0,110}?(?<=[ ,])(?<who>ban|bộ|trụ sở|viện|tòa|cục|tổng cục) (?:đã )?tiếp (?:trên |hơn |gần )?\d/.exec(
      lower.slice(end, end + 130),
    )
  return behind?.groups?.who?.startsWith(short) === true
}

const AT_PLACE = /(?<![a-zà-ỹ])(?:tại|ở) (?:tỉnh |thành phố |tp\.? ?|thị xã |huyện )?$/
/** "tại xã Sai Nga" */
export const isPlacedAt = (lower: string, { start, rank }: NamedPlace): boolean => {
  const before = lower.slice(Math.max(0, start - 24), start).trimEnd()
  return /(?<![a-zà-ỹ])(?:tại|ở)$/.test(before.endsWith(rank) ? before.slice(0, -rank.length).trimEnd() : before)
}
const PROVINCE_BEHIND =
  /^(?:[^.;:\d]|\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?)*, (?:[^,.;:\d]{0,40} )?(?:tỉnh ủy|thành ủy|tỉnh(?! (?:[^,.;:\d]{0,40}(?:huyện|xã|phường)))|sở|ban tuyên giáo|ban dân vận (?!(?:huyện|quận|thị))[^,.;:\d]{0,30})(?![a-zà-ỹ])/

/** "tại TP Vinh, Ban Dân vận Tỉnh ủy biểu dương …": where a body of the province met. @param end how far the words behind reach */
export const isMeetingPlace = (lower: string, place: Range, end: number): boolean =>
  AT_PLACE.test(lower.slice(Math.max(0, place.start - 24), place.start)) &&
  PROVINCE_BEHIND.test(lower.slice(place.end, end))

/** The body itself receives, processes, or reports of itself. */
export const ownWork = (lower: string, place: NamedPlace): boolean =>
  /^[^.\n]{0,90}?(?:tiếp|nhận|đón|xử lý|soạn|gửi|họp|tổng kết)(?![a-zà-ỹ])/.test(
    lower.slice(place.end, place.end + 110),
  )
