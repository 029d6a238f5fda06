/** What the contract's codes are called in each language. A code without a name is a compile error. */
import type {
  EventKind,
  Indicator,
  PeriodKind,
  Qualifier,
  Topic,
  UNITS_OF_MEASURE,
  WARNING_CODES,
} from '../normalize/report'
import type { Locale } from './locale'

type ByLocale<Code extends string> = Record<Code, Record<Locale, string>>

export const INDICATOR_NAMES: ByLocale<Indicator> = {
  citizen_receptions: { vi: 'Lượt tiếp công dân', en: 'Citizen receptions' },
  citizens_received: { vi: 'Số người được tiếp', en: 'Citizens received' },
  reception_cases: { vi: 'Vụ việc qua tiếp công dân', en: 'Cases raised at receptions' },
  group_delegations: { vi: 'Đoàn đông người', en: 'Large-group delegations' },
  petitions_received: { vi: 'Đơn tiếp nhận', en: 'Petitions received' },
  petitions_eligible: { vi: 'Đơn đủ điều kiện xử lý', en: 'Petitions eligible for processing' },
  complaint_petitions: { vi: 'Đơn khiếu nại', en: 'Complaint petitions' },
  denunciation_petitions: { vi: 'Đơn tố cáo', en: 'Denunciation petitions' },
  feedback_petitions: { vi: 'Đơn kiến nghị, phản ánh', en: 'Proposals and feedback' },
  cases_under_jurisdiction: { vi: 'Vụ việc thuộc thẩm quyền', en: 'Cases under jurisdiction' },
  cases_resolved: { vi: 'Vụ việc đã giải quyết', en: 'Cases resolved' },
  resolution_rate: { vi: 'Tỷ lệ giải quyết', en: 'Resolution rate' },
  complaints_under_jurisdiction: { vi: 'Khiếu nại thuộc thẩm quyền', en: 'Complaints under jurisdiction' },
  complaints_resolved: { vi: 'Khiếu nại đã giải quyết', en: 'Complaints resolved' },
  complaints_resolution_rate: { vi: 'Tỷ lệ giải quyết khiếu nại', en: 'Complaint resolution rate' },
  denunciations_under_jurisdiction: { vi: 'Tố cáo thuộc thẩm quyền', en: 'Denunciations under jurisdiction' },
  denunciations_resolved: { vi: 'Tố cáo đã giải quyết', en: 'Denunciations resolved' },
  denunciations_resolution_rate: { vi: 'Tỷ lệ giải quyết tố cáo', en: 'Denunciation resolution rate' },
  complaints_justified: { vi: 'Khiếu nại đúng', en: 'Complaints justified' },
  complaints_unjustified: { vi: 'Khiếu nại sai', en: 'Complaints unjustified' },
  complaints_partly_justified: { vi: 'Khiếu nại có đúng, có sai', en: 'Complaints partly justified' },
  denunciations_justified: { vi: 'Tố cáo đúng', en: 'Denunciations justified' },
  denunciations_unjustified: { vi: 'Tố cáo sai', en: 'Denunciations unjustified' },
  denunciations_partly_justified: { vi: 'Tố cáo có đúng, có sai', en: 'Denunciations partly justified' },
  recovered_for_state_money: { vi: 'Tiền thu hồi cho Nhà nước', en: 'Money recovered for the State' },
  recovered_for_state_land: { vi: 'Đất thu hồi cho Nhà nước', en: 'Land recovered for the State' },
  returned_to_citizens_money: { vi: 'Tiền trả lại cho công dân', en: 'Money returned to citizens' },
  returned_to_citizens_land: { vi: 'Đất trả lại cho công dân', en: 'Land returned to citizens' },
  citizen_dialogues: { vi: 'Cuộc đối thoại với công dân', en: 'Dialogues with citizens' },
  skilful_models: { vi: 'Mô hình “Dân vận khéo”', en: '“Skilful mobilisation” models' },
}

export const UNIT_NAMES: ByLocale<(typeof UNITS_OF_MEASURE)[number]> = {
  lượt: { vi: 'lượt', en: 'visits' },
  người: { vi: 'người', en: 'people' },
  'vụ việc': { vi: 'vụ việc', en: 'cases' },
  đoàn: { vi: 'đoàn', en: 'delegations' },
  đơn: { vi: 'đơn', en: 'petitions' },
  '%': { vi: '%', en: '%' },
  đồng: { vi: 'đồng', en: 'đồng' },
  'm²': { vi: 'm²', en: 'm²' },
  cuộc: { vi: 'cuộc', en: 'dialogues' },
  'mô hình': { vi: 'mô hình', en: 'models' },
}

export const TOPIC_NAMES: ByLocale<Topic> = {
  'grassroots-democracy': { vi: 'Dân chủ ở cơ sở', en: 'Grassroots democracy' },
  'skilful-mobilisation': { vi: 'Dân vận khéo', en: 'Skilful mobilisation' },
  'government-mobilisation': { vi: 'Dân vận chính quyền', en: 'Mobilisation by the administration' },
  'administrative-reform': { vi: 'Cải cách hành chính', en: 'Administrative reform' },
  'citizen-reception': { vi: 'Tiếp công dân', en: 'Citizen reception' },
  'complaint-resolution': { vi: 'Giải quyết khiếu nại, tố cáo', en: 'Complaint resolution' },
  dialogue: { vi: 'Đối thoại với Nhân dân', en: 'Dialogue with the people' },
  oversight: { vi: 'Giám sát, phản biện xã hội', en: 'Oversight and social criticism' },
  'ethnic-minorities': { vi: 'Dân tộc thiểu số', en: 'Ethnic minorities' },
  religion: { vi: 'Tôn giáo', en: 'Religion' },
  'overseas-vietnamese': { vi: 'Người Việt Nam ở nước ngoài', en: 'Vietnamese abroad' },
  'fatherland-front': { vi: 'Mặt trận, đoàn thể', en: 'Fatherland Front and unions' },
  'armed-forces': { vi: 'Lực lượng vũ trang', en: 'Armed forces' },
  'public-opinion': { vi: 'Nắm tình hình, dư luận', en: 'Public opinion' },
  'rural-poverty': { vi: 'Nông thôn mới, giảm nghèo', en: 'New countryside, poverty' },
  'digital-transformation': { vi: 'Chuyển đổi số', en: 'Digital transformation' },
  elections: { vi: 'Bầu cử', en: 'Elections' },
  epidemic: { vi: 'Phòng, chống dịch', en: 'Epidemic response' },
  'land-clearance': { vi: 'Giải phóng mặt bằng', en: 'Land clearance' },
  'cadre-training': { vi: 'Bồi dưỡng cán bộ', en: 'Cadre training' },
  'people-diplomacy': { vi: 'Đối ngoại Nhân dân', en: 'People-to-people diplomacy' },
  'great-unity': { vi: 'Đại đoàn kết', en: 'Great national unity' },
}

export const EVENT_NAMES: ByLocale<EventKind> = {
  summary: { vi: 'Tổng kết', en: 'Summing-up' },
  'midterm-review': { vi: 'Sơ kết', en: 'Mid-term review' },
  deployment: { vi: 'Triển khai', en: 'Deployment' },
  briefing: { vi: 'Giao ban', en: 'Briefing' },
  assessment: { vi: 'Đánh giá', en: 'Assessment' },
  conference: { vi: 'Hội nghị', en: 'Conference' },
  other: { vi: 'Sự kiện khác', en: 'Other event' },
}

export const WARNING_NAMES: ByLocale<(typeof WARNING_CODES)[number]> = {
  'rate-mismatch': { vi: 'Tỷ lệ không khớp với số vụ việc', en: 'Rate does not match its counts' },
  'parts-mismatch': { vi: 'Các phần không cộng thành tổng', en: 'Parts do not add up to their total' },
  'part-over-whole': { vi: 'Phần lớn hơn tổng', en: 'Part larger than its whole' },
  'date-after-publication': { vi: 'Ngày sau ngày đăng', en: 'Date after publication' },
  'two-values': { vi: 'Một số liệu, hai giá trị', en: 'One figure, two values' },
  'title-mismatch': { vi: 'Tiêu đề khác nội dung', en: 'Title differs from text' },
  'half-as-year': { vi: 'Nửa năm ghi như cả năm', en: 'Half-year told as a year' },
}

export const PERIOD_KIND_NAMES: ByLocale<PeriodKind> = {
  year: { vi: 'Năm', en: 'Years' },
  half: { vi: 'Nửa năm', en: 'Half-years' },
  quarter: { vi: 'Quý', en: 'Quarters' },
  months: { vi: 'Tháng', en: 'Months' },
  term: { vi: 'Nhiệm kỳ', en: 'Terms' },
  range: { vi: 'Khoảng thời gian', en: 'Other ranges' },
}

export const QUALIFIER_NAMES: ByLocale<Qualifier> = {
  exact: { vi: 'đúng bằng', en: 'exactly' },
  over: { vi: 'trên', en: 'over' },
  under: { vi: 'dưới', en: 'under' },
  about: { vi: 'khoảng', en: 'about' },
}
