/**
 * Fictional reports for measuring: sentences of the kinds that real ones are made of, with numbers by chance. Each says under its title and in its last line that it is fictional;
 * none is shipped as data.
 */
import { inForce, UNITS } from '../lib/normalize/units'
import { Random } from './random'

export interface FictionalReport {
  id: string
  text: string
}

const MARK = '(Văn bản hư cấu, máy sinh ra để đo tốc độ; mọi số liệu đều không có thật.)'
const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô'] as const
const MIDDLE = ['Văn', 'Thị', 'Minh', 'Đức', 'Quang', 'Thanh'] as const
const GIVEN = ['Hà', 'Sơn', 'Dũng', 'Lan', 'Tuấn', 'Hương', 'Bình', 'Khánh', 'Phúc', 'Yến'] as const
const THEMES = [
  'Năm dân vận chính quyền',
  'Năm dân vận khéo',
  'Hướng về cơ sở, gần dân, sát dân',
  'Nâng cao hiệu quả đối thoại với Nhân dân',
] as const

const FILLER = [
  'Cấp ủy, chính quyền các cấp tiếp tục quán triệt, triển khai các nghị quyết, chỉ thị của Đảng về công tác dân vận; phân công cán bộ bám sát địa bàn, nắm tình hình Nhân dân.',
  'Việc thực hiện quy chế dân chủ ở cơ sở được duy trì nền nếp; các nội dung công khai để dân biết, dân bàn, dân làm, dân kiểm tra được niêm yết tại trụ sở.',
  'Mặt trận Tổ quốc và các đoàn thể phối hợp giám sát, phản biện xã hội, tập hợp ý kiến của cử tri gửi đến cơ quan có thẩm quyền.',
  'Một số nơi còn lúng túng khi xử lý vụ việc liên quan đến bồi thường, giải phóng mặt bằng; công tác phối hợp có lúc chưa kịp thời.',
  'Thời gian tới, các đơn vị tập trung rà soát những vụ việc kéo dài, đẩy mạnh cải cách hành chính và chuyển đổi số trong tiếp nhận, trả lời đơn.',
  'Lực lượng vũ trang tham gia giúp dân sửa đường, nạo vét kênh mương, khám bệnh và cấp thuốc cho đồng bào vùng sâu, vùng xa.',
] as const

const number = (value: number) => value.toLocaleString('de-DE')

/** The report of a number; the same seed and number give the same text. About 3 KB. */
export function fictionalReport(index: number, seed = 1): FictionalReport {
  const random = new Random((seed * 0x9e3779b1 + index * 0x85ebca6b) | 0)
  const year = random.between(2012, 2024)
  const half = random.next() < 0.5
  const month = half ? 7 : 12
  const date = `${year}-${String(month).padStart(2, '0')}-15`
  const unit = random.pick(UNITS.filter(each => inForce(each, date)))
  const period = half ? `6 tháng đầu năm ${year}` : `năm ${year}`
  const day = random.between(1, 28)
  const receptions = random.between(200, 9000)
  const under = random.between(40, 900)
  const resolved = random.between(Math.floor(under / 2), under)
  const complaints = random.between(20, 600)
  const denunciations = random.between(2, 90)
  const person = () => `${random.pick(FAMILY)} ${random.pick(MIDDLE)} ${random.pick(GIVEN)}`
  const over = random.pick(['', 'trên ', 'gần ', 'khoảng '])
  const rate = ((100 * resolved) / under).toFixed(1).replace('.', ',')
  const sentences = [
    `Trong ${period}, các cấp, các ngành đã tiếp ${over}${number(receptions)} lượt công dân với ${number(receptions + random.between(5, 900))} người, trong đó có ${random.between(1, 60)} đoàn đông người; tăng ${random.between(1, 30)},${random.between(1, 9)}% so với cùng kỳ năm ${year - 1}.`,
    `Toàn tỉnh tiếp nhận ${number(complaints + denunciations + random.between(10, 500))} đơn các loại, gồm ${number(complaints)} đơn khiếu nại, ${denunciations} đơn tố cáo và ${random.between(10, 900)} đơn kiến nghị, phản ánh.`,
    `Số vụ việc khiếu nại, tố cáo thuộc thẩm quyền là ${number(under)} vụ việc; đã giải quyết ${number(resolved)}/${number(under)} vụ việc, đạt tỷ lệ ${rate}%.`,
    `Qua giải quyết đã kiến nghị thu hồi cho Nhà nước ${random.between(1, 90)},${random.between(1, 9)} tỷ đồng, trả lại cho công dân ${number(random.between(100, 9000))} m2 đất.`,
    `Người đứng đầu cấp ủy, chính quyền đã tổ chức ${random.between(10, 400)} cuộc đối thoại với Nhân dân; xây dựng được ${random.between(10, 900)} mô hình "Dân vận khéo".`,
    `Năm ${year} được chọn là “${random.pick(THEMES)}”, theo Nghị quyết số ${random.between(1, 99)}-NQ/TU ngày ${random.between(1, 28)}/${random.between(1, 12)}/${year - 1} của Tỉnh ủy.`,
  ]
  const paragraphs = sentences.flatMap(sentence => [sentence, random.pick(FILLER), random.pick(FILLER)])
  const text = [
    `Kết quả công tác dân vận, tiếp công dân ${period} của ${unit.name}`,
    MARK,
    `Ngày ${day}/${month}/${year}`,
    `Sáng ${day}/${month}, Ban Dân vận Tỉnh ủy ${unit.name} tổ chức hội nghị ${half ? 'sơ kết' : 'tổng kết'} công tác dân vận ${period}. Đồng chí ${person()}, Trưởng Ban Dân vận Tỉnh ủy chủ trì.`,
    ...paragraphs,
    `Phát biểu tại hội nghị, đồng chí ${person()} đề nghị các cấp ủy tập trung giải quyết dứt điểm các vụ việc phức tạp; tăng cường đối thoại; nhân rộng mô hình hiệu quả.`,
    person(),
    MARK,
  ].join('\n\n')
  return { id: `hu-cau-${seed}-${String(index).padStart(7, '0')}`, text }
}
