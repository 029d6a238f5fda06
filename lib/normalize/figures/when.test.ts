import { describe, expect, it } from 'vitest'
import { normalize } from '../index'

const HEADED = 'Dân vận Gia Lai 6 tháng đầu năm 2025\n\n'

/** Of which time each figure is: "value first day..last day", or "value none". */
function when(text: string): string[] {
  return normalize(text, { id: 'when' }).figures.map(
    ({ value, period }) => `${value} ${period ? `${period.start}..${period.end}` : 'none'}`,
  )
}

/** Sentences under a heading that tells a half-year, each with the time of every figure in it. */
const TIMES: readonly (readonly [sentence: string, ...times: string[]])[] = [
  ['Cộng cả hai quý đầu năm 2024, các cấp tiếp 502 lượt công dân.', '502 2024-01-01..2024-06-30'],
  [
    'Các cấp tiếp 120 lượt công dân; nhận 90 đơn. Cùng kỳ năm trước, các cấp tiếp 130 lượt công dân; nhận 95 đơn.',
    '120 2025-01-01..2025-06-30',
    '90 2025-01-01..2025-06-30',
    '130 2024-01-01..2024-06-30',
    '95 2024-01-01..2024-06-30',
  ],
  [
    'Cùng kỳ năm 2024 tiếp 380 lượt/401 người, có 12 đoàn đông người; nhận 320 đơn, con số này của năm nay là 290 đơn.',
    '380 2024-01-01..2024-06-30',
    '401 2024-01-01..2024-06-30',
    '12 2024-01-01..2024-06-30',
    '320 2024-01-01..2024-06-30',
    '290 2025-01-01..2025-06-30',
  ],
  [
    'Quý II năm ngoái, các cấp tiếp 180 lượt công dân, nhận 120 đơn; quý này tiếp 220 lượt, nhận 100 đơn.',
    '180 2024-04-01..2024-06-30',
    '120 2024-04-01..2024-06-30',
    '220 2025-04-01..2025-06-30',
    '100 2025-04-01..2025-06-30',
  ],
  [
    'So với cùng kỳ, số lượt tiếp tăng 40 lượt (420/380), số đơn giảm 20 đơn (300/320).',
    '420 2025-01-01..2025-06-30',
    '380 2024-01-01..2024-06-30',
    '300 2025-01-01..2025-06-30',
    '320 2024-01-01..2024-06-30',
  ],
  [
    'Quý II tiếp 612 lượt công dân. So với quý I, số lượt tăng 94 lượt; khi ấy là 518 lượt công dân.',
    '612 2025-04-01..2025-06-30',
    '518 2025-01-01..2025-03-31',
  ],
  [
    'Kỳ này tiếp 420 lượt công dân, kỳ trước tiếp 400 lượt; nhận 310 đơn (kỳ trước 290 đơn).',
    '420 2025-01-01..2025-06-30',
    '400 2024-07-01..2024-12-31',
    '310 2025-01-01..2025-06-30',
    '290 2024-07-01..2024-12-31',
  ],
  ['Nửa đầu tháng 6/2025 các cấp tiếp 21 lượt công dân.', '21 2025-06-01..2025-06-15'],
  ['Trong tháng 1 và tháng 2/2025, các cấp tiếp 31 lượt công dân.', '31 2025-01-01..2025-02-28'],
  ['Trong năm 2024, tính đến hết tháng 10, các cấp tiếp 41 lượt công dân.', '41 2024-01-01..2024-10-31'],
  [
    'Quý II các cấp tiếp 205 lượt công dân, trong khi quý I là 207 lượt. Đoàn đông người có 9 đoàn, quý trước chỉ 7 đoàn.\n\nBa tháng qua, các cấp nhận 300 đơn.',
    '205 2025-04-01..2025-06-30',
    '207 2025-01-01..2025-03-31',
    '9 2025-04-01..2025-06-30',
    '7 2025-01-01..2025-03-31',
    '300 2025-04-01..2025-06-30',
  ],
  [
    'Bốn tháng đầu năm 2025 tiếp 260 lượt công dân. Bốn tháng năm 2024: 281 lượt công dân.\n\nChia theo địa bàn, 4 tháng: Chư Sê 44 lượt; Ia Grai 31 lượt.',
    '260 2025-01-01..2025-04-30',
    '281 2024-01-01..2024-04-30',
    '44 2025-01-01..2025-04-30',
    '31 2025-01-01..2025-04-30',
  ],
  [
    'Số liệu của tỉnh so với cùng kỳ: 412/502 lượt công dân, nhận 612/640 đơn.',
    '412 2025-01-01..2025-06-30',
    '502 2024-01-01..2024-06-30',
    '612 2025-01-01..2025-06-30',
    '640 2024-01-01..2024-06-30',
  ],
  [
    'Nội dung | Kết quả | So cùng kỳ\nLượt tiếp công dân | 412 | +3%\nSố đơn tiếp nhận | 612 | -4%',
    '412 2025-01-01..2025-06-30',
    '612 2025-01-01..2025-06-30',
  ],
  ['Đến cuối quý I, các xã, phường đã đăng ký 405 mô hình “Dân vận khéo”.', '405 2025-01-01..2025-03-31'],
  ['Các cấp tiếp 412 lượt công dân.', '412 2025-01-01..2025-06-30'],
  ['Riêng tháng 3/2025, các cấp tiếp 61 lượt công dân.', '61 2025-03-01..2025-03-31'],
  ['Cùng kỳ năm 2024 các cấp tiếp 502 lượt công dân.', '502 2024-01-01..2024-06-30'],
  [
    'Các cấp tiếp 412 lượt công dân (năm ngoái cùng thời gian 502 lượt).',
    '412 2025-01-01..2025-06-30',
    '502 2024-01-01..2024-06-30',
  ],
  [
    'Lũy kế 6 tháng đầu năm 2025, các cấp tiếp 412 lượt/480 người, so với 6 tháng đầu năm 2024 (502 lượt/590 người) đều giảm.',
    '412 2025-01-01..2025-06-30',
    '480 2025-01-01..2025-06-30',
    '502 2024-01-01..2024-06-30',
    '590 2024-01-01..2024-06-30',
  ],
  [
    'Các cấp tiếp 412 lượt, riêng quý II tiếp 205 lượt. Các cấp nhận 612 đơn.',
    '412 2025-01-01..2025-06-30',
    '205 2025-04-01..2025-06-30',
    '612 2025-01-01..2025-06-30',
  ],
  [
    'Số đơn quý II là 300 đơn.\n\nTrong quý, huyện Chư Sê tiếp 54 lượt công dân.',
    '300 2025-04-01..2025-06-30',
    '54 2025-04-01..2025-06-30',
  ],
  [
    'Trong tháng 6/2025 tiếp 70 lượt công dân; lũy kế tiếp 412 lượt.',
    '70 2025-06-01..2025-06-30',
    '412 2025-01-01..2025-06-30',
  ],
  [
    'Các cấp tiếp 412 lượt công dân, tăng so với 402 lượt của năm 2024; đơn nhận được là 512 đơn.',
    '412 2025-01-01..2025-06-30',
    '402 2024-01-01..2024-12-31',
    '512 2025-01-01..2025-06-30',
  ],
  ['Trong những tháng đầu năm 2024, các cấp tiếp 380 lượt công dân.', '380 none'],
  ['Số liệu các huyện gửi về (5 tháng): tiếp 1.266 lượt công dân.', '1266 2025-01-01..2025-05-31'],
  [
    'So với 6 tháng đầu năm 2024, số đoàn đông người giảm từ 30 đoàn xuống 21 đoàn.',
    '30 2024-01-01..2024-06-30',
    '21 2025-01-01..2025-06-30',
  ],
  ['Số đơn giảm 22% (từ 1.204 đơn xuống 939 đơn).', '1204 none', '939 2025-01-01..2025-06-30'],
  ['Tính hết 5 tháng đầu năm 2025, các cấp tiếp 380 lượt công dân.', '380 2025-01-01..2025-05-31'],
  [
    'Các cấp tiếp 412 lượt công dân. Năm 2024, con số tương ứng là 530 lượt. Toàn tỉnh nhận 612 đơn.',
    '412 2025-01-01..2025-06-30',
    '530 2024-01-01..2024-12-31',
    '612 2025-01-01..2025-06-30',
  ],
  [
    'Các cấp tiếp 412 lượt công dân, 31 đoàn đông người. Con số tương ứng của năm ngoái là 530 lượt và 38 đoàn.',
    '412 2025-01-01..2025-06-30',
    '31 2025-01-01..2025-06-30',
    '530 2024-01-01..2024-06-30',
    '38 2024-01-01..2024-06-30',
  ],
  [
    'Các cấp tiếp 412 lượt; đoàn đông người: 08 đoàn. Cùng kỳ năm trước: 530 lượt; 13 đoàn.',
    '412 2025-01-01..2025-06-30',
    '8 2025-01-01..2025-06-30',
    '530 2024-01-01..2024-06-30',
    '13 2024-01-01..2024-06-30',
  ],
  [
    'Cán bộ học Luật Tố cáo năm 2018. Các cấp tiếp 412 lượt công dân. Cùng kỳ năm trước mới 95 lượt.',
    '412 2025-01-01..2025-06-30',
    '95 2024-01-01..2024-06-30',
  ],
  [
    'UBND tỉnh cho biết, từ ngày 15/12/2024 đến ngày 14/6/2025, các cơ quan tiếp 412 lượt công dân.\n\nNhận 612 đơn.',
    '412 2024-12-15..2025-06-14',
    '612 2024-12-15..2025-06-14',
  ],
  [
    'Năm 2014 tiếp 1.322 lượt, 27 đoàn đông người. Đến năm 2022 chỉ còn 611 lượt, 4 đoàn đông người.',
    '1322 2014-01-01..2014-12-31',
    '27 2014-01-01..2014-12-31',
    '611 2022-01-01..2022-12-31',
    '4 2022-01-01..2022-12-31',
  ],
  [
    'Sổ ghi được 412 lượt người tới đây, còn năm 2021 là 1.418 lượt, năm 2020 là 1.530 lượt.',
    '412 2025-01-01..2025-06-30',
    '1418 2021-01-01..2021-12-31',
    '1530 2020-01-01..2020-12-31',
  ],
  [
    'Huyện chuyển sang chú trọng chất lượng nên năm 2023 dừng ở 97 mô hình, năm 2024 là 91 mô hình.',
    '97 2023-01-01..2023-12-31',
    '91 2024-01-01..2024-12-31',
  ],
  [
    'Các cấp tiếp 412 lượt, nhận 612 đơn, so với 530 lượt và 700 đơn của 6 tháng năm 2024.',
    '412 2025-01-01..2025-06-30',
    '612 2025-01-01..2025-06-30',
    '530 2024-01-01..2024-06-30',
    '700 2024-01-01..2024-06-30',
  ],
  [
    'Đơn thư các loại giảm từ 4.051 đơn năm 2023 còn 3.688 đơn năm 2024.',
    '4051 2023-01-01..2023-12-31',
    '3688 2024-01-01..2024-12-31',
  ],
  [
    'Tỷ lệ giải quyết khiếu nại năm 2024 đạt 89,9%, năm 2020 là 84,2%.',
    '89.9 2024-01-01..2024-12-31',
    '84.2 2020-01-01..2020-12-31',
  ],
  [
    'Cùng kỳ năm 2021, huyện tiếp 231 lượt, nhận 240 đơn. Năm 2020, khi có dịch, tiếp 95 lượt.',
    '231 2021-01-01..2021-06-30',
    '240 2021-01-01..2021-06-30',
    '95 2020-01-01..2020-12-31',
  ],
  [
    'Năm 2023 tiếp 120 lượt; năm 2024 tiếp 110 lượt. Số đoàn đông người cả giai đoạn là 43 đoàn.',
    '120 2023-01-01..2023-12-31',
    '110 2024-01-01..2024-12-31',
    '43 2025-01-01..2025-06-30',
  ],
  ['Toàn tỉnh hiện có 1.245 mô hình “Dân vận khéo”.', '1245 none'],
  [
    'Sáu tháng qua, các cấp xây dựng mới 96 mô hình “Dân vận khéo”, nâng tổng số mô hình lên 1.245.',
    '96 2025-01-01..2025-06-30',
    '1245 none',
  ],
  [
    'Nửa đầu năm 2025 nhận 820 đơn; nhiều hơn cùng kỳ 90 đơn (6 tháng đầu năm 2024 tiếp nhận 730 đơn).\n\nSố vụ việc khiếu nại, tố cáo thuộc thẩm quyền là 121 vụ việc; cùng kỳ năm ngoái là 140 vụ việc khiếu nại, tố cáo thuộc thẩm quyền.',
    '820 2025-01-01..2025-06-30',
    '730 2024-01-01..2024-06-30',
    '121 2025-01-01..2025-06-30',
    '140 2024-01-01..2024-06-30',
  ],
  [
    'So với tháng 4/2025 (thời gian địa bàn bận sắp xếp đơn vị hành chính cấp xã, cả tỉnh chỉ tiếp 15 lượt với 19 người), số lượt tăng.',
    '15 2025-04-01..2025-04-30',
    '19 2025-04-01..2025-04-30',
  ],
  [
    'Tỉnh ra chỉ thị phục vụ bầu cử đại biểu Quốc hội và HĐND các cấp nhiệm kỳ 2021 - 2026. Các cấp tổ chức 64 cuộc đối thoại với công dân.',
    '64 2025-01-01..2025-06-30',
  ],
  [
    'Từ tháng 12/2023 đến hết tháng 6/2025, các cấp mở 640 cuộc đối thoại với nhân dân. Riêng năm 2024 có 410 cuộc.\n\nTính chung từ khi có Đề án, những huyện làm nhiều là Chư Sê 61 cuộc, Ia Grai 48 cuộc.',
    '640 2023-12-01..2025-06-30',
    '410 2024-01-01..2024-12-31',
    '61 2025-01-01..2025-06-30',
    '48 2025-01-01..2025-06-30',
  ],
  [
    'Trong tháng 5 (từ 11/4 - 10/5/2025), tiếp 34 lượt công dân. Cộng dồn 5 tháng: 198 lượt/247 người, 9 đoàn đông người.',
    '34 2025-04-11..2025-05-10',
    '198 2025-01-01..2025-05-31',
    '247 2025-01-01..2025-05-31',
    '9 2025-01-01..2025-05-31',
  ],
  [
    'Trong tháng 5/2025, tiếp 112 lượt công dân (tháng trước 98 lượt); nhận 87 đơn (tháng trước 102).',
    '112 2025-05-01..2025-05-31',
    '98 2025-04-01..2025-04-30',
    '87 2025-05-01..2025-05-31',
    '102 2025-04-01..2025-04-30',
  ],
]

describe('when a figure is', () => {
  it.each(TIMES)('%s', (sentence, ...times) => {
    expect(when(HEADED + sentence)).toEqual(times)
  })

  it('is each year of a row, the other time of a level set against, the whole that is added up', () => {
    const rates = 'Tỷ lệ giải quyết khiếu nại, tố cáo qua các năm: 2022 đạt 81,3%, 2023 đạt 84,9%.'
    expect(when(HEADED + rates)).toEqual(['81.3 2022-01-01..2022-12-31', '84.9 2023-01-01..2023-12-31'])
    const level = 'Giải quyết được 40/50 vụ khiếu nại (80%), thấp hơn mức 84% của cùng kỳ.'
    expect(when(HEADED + level).at(-1)).toBe('84 2024-01-01..2024-06-30')
    const carried = 'Nhận 268 đơn; 37 đơn chuyển qua năm sau. Huyện mở 31 cuộc đối thoại với Nhân dân.'
    expect(when(HEADED + carried).at(-1)).toBe('31 2025-01-01..2025-06-30')
    expect(
      when(
        'Giao ban tháng 9/2016 của tỉnh An Giang\n\nTrong tháng tiếp 61 lượt công dân. Cộng 9 tháng, tiếp 532 lượt.',
      ),
    ).toEqual(['61 2016-09-01..2016-09-30', '532 2016-01-01..2016-09-30'])
  })

  it('is the days printed for what is added up, in its column', () => {
    const table =
      'Tiếp công dân tháng 11 năm 2023 của tỉnh Tây Ninh\n(Số liệu tháng lấy từ 15/10/2023 đến 14/11/2023; lũy kế lấy từ 15/12/2022 đến 14/11/2023)\n\nNội dung | Đơn vị tính | Trong tháng | Lũy kế\nSố lượt tiếp công dân | lượt | 412 | 4.865'
    expect(when(table)).toEqual(['412 2023-10-15..2023-11-14', '4865 2022-12-15..2023-11-14'])
  })

  it('is the report’s behind a time told in passing', () => {
    const passing = 'Các cấp tiếp 412 lượt công dân; 6 tháng đầu năm 2024 tiếp 380 lượt. Đơn tiếp nhận 612 đơn.'
    expect(when(HEADED + passing)).toEqual([
      '412 2025-01-01..2025-06-30',
      '380 2024-01-01..2024-06-30',
      '612 2025-01-01..2025-06-30',
    ])
    const bracket = 'Có 19 đoàn đông người (cùng kỳ năm 2024: 1.498 lượt/2.011 người, 27 đoàn).'
    expect(when(HEADED + bracket)).toEqual([
      '19 2025-01-01..2025-06-30',
      '1498 2024-01-01..2024-06-30',
      '2011 2024-01-01..2024-06-30',
      '27 2024-01-01..2024-06-30',
    ])
    const against =
      'Các cấp tiếp 412 lượt công dân; đem đặt cạnh 380 lượt/401 người của cùng kỳ năm 2024 thì nhích lên.'
    expect(when(HEADED + against).slice(1)).toEqual(['380 2024-01-01..2024-06-30', '401 2024-01-01..2024-06-30'])
  })

  it('is a month of the same year, “tháng 5 trước đó”', () => {
    const text =
      'Tiếp công dân tháng 6/2020 của tỉnh Bình Phước\n\nTháng 6/2020, toàn tỉnh tiếp 187 lượt; tháng 5 trước đó chỉ 93 lượt.'
    expect(when(text)).toEqual(['187 2020-06-01..2020-06-30', '93 2020-05-01..2020-05-31'])
  })

  it('is named behind its number, or by the bracket behind “kỳ trước”, or said of the time set against', () => {
    expect(when(`${HEADED}Có 88 mô hình “Dân vận khéo” ở năm 2022, 104 mô hình ở năm 2023.`)).toEqual([
      '88 2022-01-01..2022-12-31',
      '104 2023-01-01..2023-12-31',
    ])
    expect(
      when(`${HEADED}Trong kỳ tiếp 93 lượt/107 người. Kỳ trước (quý IV/2024) tiếp 79 lượt/84 người.`).slice(2),
    ).toEqual(['79 2024-10-01..2024-12-31', '84 2024-10-01..2024-12-31'])
    expect(when(`${HEADED}Các cấp tiếp 148 lượt, cao hơn nửa đầu năm 2024, khi chỉ có 109 lượt công dân.`).at(-1)).toBe(
      '109 2024-01-01..2024-06-30',
    )
  })

  it('is a week, and the week before it, by their days', () => {
    const text =
      'Trụ sở Tiếp công dân Trung ương tuần thứ ba tháng 11\n\n22/11/2025\n\nSuốt bảy ngày, từ 14 - 20/11/2025, phòng tiếp dân mở cửa. Trong tuần, Trụ sở tiếp 214 lượt. Tuần liền trước (7 - 13/11/2025) tiếp 241 lượt.'
    expect(when(text)).toEqual(['214 2025-11-14..2025-11-20', '241 2025-11-07..2025-11-13'])
  })

  it('is the years that a sum counts, not the first of them', () => {
    const text =
      'Sơn La tổng kết phong trào “Dân vận khéo”\n\nSáng 12/10/2017, Tỉnh ủy Sơn La mở hội nghị tổng kết 8 năm thực hiện phong trào “Dân vận khéo” (2009 - 2017).\n\nNăm 2009 cả tỉnh gom được 312 mô hình. Sau tám năm, con số đã thành 5.480 mô hình. Mộc Châu góp 688 mô hình.'
    expect(when(text)).toEqual([
      '312 2009-01-01..2009-12-31',
      '5480 2009-01-01..2017-12-31',
      '688 2009-01-01..2017-12-31',
    ])
  })

  it('is the year before the one just told, “năm trước đó”', () => {
    const text =
      'Tây Hồ tổng kết công tác dân vận\n\n07/01/2021\n\nNăm 2020, toàn quận xây dựng 118 mô hình “Dân vận khéo”; năm trước đó có 97 mô hình.'
    expect(when(text)).toEqual(['118 2020-01-01..2020-12-31', '97 2019-01-01..2019-12-31'])
  })

  it('is the days printed behind a half, also where the headline alone names it', () => {
    const text =
      'Tiếp công dân tỉnh Tây Ninh 6 tháng đầu năm 2024\n\nKết quả trong 6 tháng đầu năm 2024 (từ ngày 01/11/2023 đến ngày 30/4/2024):\n\nTổng số: 97 lượt công dân.'
    expect(when(text)).toEqual(['97 2023-11-01..2024-04-30'])
  })

  it('is the days that a report prints for its numbers, all through it', () => {
    const text =
      'Báo cáo tiếp công dân 9 tháng đầu năm 2016 của tỉnh An Giang\n\nTừ ngày 16/12/2015 đến ngày 15/9/2016, các cơ quan trong tỉnh tiếp 4.806 lượt.\n\nTổng số đơn nhận trong kỳ: 3.244 đơn.'
    expect(when(text)).toEqual(['4806 2015-12-16..2016-09-15', '3244 2015-12-16..2016-09-15'])
  })

  it('is the same months of the year compared with, whatever motto the year bears', () => {
    const text =
      'Dân vận Vân Đồn 6 tháng đầu năm 2023\n\nThực hiện chủ đề công tác năm 2023, huyện tiếp 156 lượt công dân, giảm 18% so với cùng kỳ 2022 (190 lượt).'
    expect(when(text)).toEqual(['156 2023-01-01..2023-06-30', '190 2022-01-01..2022-06-30'])
  })

  it('is each of two years set side by side', () => {
    expect(
      when(
        'Kết quả tiếp dân 2021 Quảng Bình\n\nSo với năm 2020, năm 2021 số đoàn từ 30 đoàn đông người xuống 21 đoàn.',
      ),
    ).toEqual(['30 2020-01-01..2020-12-31', '21 2021-01-01..2021-12-31'])
  })

  it('is the month before the report’s', () => {
    expect(
      when(
        'Ban Dân nguyện tiếp công dân tháng 3/2024\n\nTháng 3/2024, Ban tiếp 169 lượt công dân.\n\nTháng trước, do trùng Tết, số lượt công dân được Ban tiếp chỉ là 97 lượt.',
      ),
    ).toEqual(['169 2024-03-01..2024-03-31', '97 2024-02-01..2024-02-29'])
  })

  it('is the same months of this year, set beside those of the last', () => {
    const text =
      'Trụ sở tiếp dân vắng hơn\n\n09/07/2014\n\nNửa đầu năm ngoái, 2.914 lượt người đã tới các phòng tiếp dân ở Long An. Cũng quãng thời gian ấy của năm nay, con số tụt xuống còn 2.377 lượt.'
    expect(when(text)).toEqual(['2914 2013-01-01..2013-06-30', '2377 2014-01-01..2014-06-30'])
  })

  it('is what a list adds up, each item for itself, and last year’s in a bracket', () => {
    const text =
      'Giao ban công tác dân vận quý III/2022\n\n30/09/2022\n\nKết quả của quý:\n– 9 cuộc đối thoại; cộng 9 tháng là 31 cuộc (9 tháng năm 2021: 12 cuộc).\n– Tiếp công dân toàn quận 146 lượt, lũy kế 9 tháng 402 lượt.'
    expect(when(text)).toEqual([
      '9 2022-07-01..2022-09-30',
      '31 2022-01-01..2022-09-30',
      '12 2021-01-01..2021-09-30',
      '146 2022-07-01..2022-09-30',
      '402 2022-01-01..2022-09-30',
    ])
    const month =
      'Tiếp công dân của Bộ Công Thương tháng 10 năm 2014\n\n05/11/2014\n\n* Lũy kế 10 tháng: 204 lượt công dân, trong đó có 07 lượt đoàn đông người; 613 đơn. So cùng kỳ năm 2013 (231 lượt) giảm. Đơn thuộc thẩm quyền là 27 vụ khiếu nại.'
    expect(when(month)).toEqual([
      '204 2014-01-01..2014-10-31',
      '7 2014-01-01..2014-10-31',
      '613 2014-01-01..2014-10-31',
      '231 2013-01-01..2013-10-31',
      '27 2014-01-01..2014-10-31',
    ])
  })

  it('is the year that a table is of, for the quarters over its columns', () => {
    const text =
      'Số liệu tiếp công dân tỉnh Sóc Trăng năm 2022 theo từng quý\n(Cập nhật: 09/01/2023)\n\nNội dung\tQuý I\tQuý II\tCả năm\nTiếp công dân (lượt)\t318\t402\t1.448\nĐơn tiếp nhận (đơn)\t541\t617\t2.306'
    expect(when(text).slice(0, 3)).toEqual([
      '318 2022-01-01..2022-03-31',
      '402 2022-04-01..2022-06-30',
      '1448 2022-01-01..2022-12-31',
    ])
  })

  it('is told behind "vừa qua", on a day of January, and in Cần Thơ, where nothing is needed', () => {
    expect(
      when('Phường Hoa Lư tiếp dân\n\n06/04/2026\n\nQuý I vừa qua phường tiếp 74 lượt; quý IV/2025 là 102 lượt.'),
    ).toEqual(['74 2026-01-01..2026-03-31', '102 2025-10-01..2025-12-31'])
    expect(
      when(
        'Khiếu nại ở Cần Thơ\n\nNgày 10-1-2013, Thanh tra thành phố cho biết năm qua các cơ quan ở Cần Thơ đã đón 5.100 lượt công dân, so với năm 2011 tăng 12,6%.',
      ),
    ).toEqual(['5100 2012-01-01..2012-12-31'])
  })

  it('is the year that ends, and no year that cases were carried over from', () => {
    expect(
      when(
        'Quận Bình Tân: đơn giảm\n\n28/12/2016 18:50\n\nTheo Chánh Thanh tra quận, quận và 10 phường năm nay tiếp 2.218 lượt người dân.',
      ),
    ).toEqual(['2218 2016-01-01..2016-12-31'])
    expect(
      when(
        'Tây Ninh: đơn thư năm 2017\n\n11/01/2018\n\nNăm 2017, số vụ khiếu nại thuộc thẩm quyền là 388 vụ, kể cả 41 vụ năm 2016 chuyển sang; đã giải quyết 341 vụ.',
      ).at(-1),
    ).toBe('341 2017-01-01..2017-12-31')
  })

  it('is said in a bracket behind the figures, and by a sentence that opens with the other time', () => {
    expect(
      when(
        'Tình hình tiếp công dân quý III\n\n26/9/2019\n\nQuý III/2019 tiếp 1.204 lượt công dân.\n\nKhiếu nại giải quyết 112/140 vụ, đạt 80% (số liệu 9 tháng).',
      ),
    ).toEqual([
      '1204 2019-07-01..2019-09-30',
      '112 2019-01-01..2019-09-30',
      '140 2019-01-01..2019-09-30',
      '80 2019-01-01..2019-09-30',
    ])
    expect(
      when(
        `${HEADED}Sáu tháng đầu năm 2025 nhận 2.388 đơn.\n\nCùng kỳ, nhận 2.702 đơn, khiếu nại thuộc thẩm quyền 31 vụ việc.`,
      ),
    ).toEqual(['2388 2025-01-01..2025-06-30', '2702 2024-01-01..2024-06-30', '31 2024-01-01..2024-06-30'])
  })

  it('is the report’s own days, not those of the one before', () => {
    expect(
      when(
        'Đoàn đại biểu Quốc hội tỉnh Đắk Lắk nghe dân\n\n17/10/2019\n\nĐoàn có báo cáo về tiếp công dân (từ ngày 01/10/2018 đến ngày 30/9/2019). Đoàn tiếp 173 lượt công dân; tháng đông nhất là tháng 5/2019 với 31 lượt. Đoàn nhận 389 đơn. So với kỳ báo cáo trước (từ 01/10/2017 đến 30/9/2018 nhận 426 đơn) giảm 37 đơn.',
      ),
    ).toEqual([
      '173 2018-10-01..2019-09-30',
      '31 2019-05-01..2019-05-31',
      '389 2018-10-01..2019-09-30',
      '426 2017-10-01..2018-09-30',
    ])
  })

  it('is the part that the text tells of, until it names the whole further on', () => {
    const text =
      'Hải Phòng: quý đầu của chính quyền hai cấp\n\n10/10/2025\n\nQuý III/2025, việc tiếp dân chuyển về 114 xã, phường.\n\nUBND cấp xã nhận 800 đơn.\n\nTính chung 9 tháng đầu năm 2025, thành phố tiếp 8.954 lượt công dân.'
    expect(when(text)).toEqual(['800 2025-07-01..2025-09-30', '8954 2025-01-01..2025-09-30'])
  })

  it('is as many months of the year before, in October as well', () => {
    const text =
      'Đoàn đông người tăng sau chín tháng\n\n12/10/2017\n\nChín tháng năm 2017, tỉnh Đắk Lắk có 27 đoàn đông người, trong khi năm trước chỉ 14 đoàn.'
    expect(when(text)).toEqual(['27 2017-01-01..2017-09-30', '14 2016-01-01..2016-09-30'])
  })

  it('is not to come: what a dated report tells of the next year is a plan', () => {
    const text =
      'Công tác dân vận xã Lộc Bình năm 2022\n\n02/12/2022\n\nNăm 2022, xã đăng ký 05 mô hình “Dân vận khéo”.\n\nIII. Năm 2023\nĐăng ký thêm 02 mô hình.'
    expect(when(text)).toEqual(['5 2022-01-01..2022-12-31'])
  })

  it('is the report’s, of as many years as it is of, and of no told time for others', () => {
    const text =
      'Quảng Nam tổng kết 20 năm thực hiện quy chế dân chủ ở cơ sở\n\nNgày 22/10/2018, Tỉnh ủy Quảng Nam tổng kết 20 năm thực hiện Chỉ thị số 30-CT/TW ngày 18/2/1998 của Bộ Chính trị.'
    expect(
      when(
        `${text} Hai mươi năm qua, các cấp tổ chức 12.000 cuộc đối thoại với dân. Trong 5 năm qua, tiếp 300 lượt công dân.`,
      ),
    ).toEqual(['12000 1998-01-01..2018-12-31', '300 none'])
  })

  it('is each year’s in a list by years, and all of them together behind it', () => {
    expect(
      when(
        'Ba năm tiếp dân ở Hà Nam\n\nGiai đoạn 2016 - 2018, ba cấp của tỉnh Hà Nam tiếp 8.200 lượt công dân. Tách theo năm: 2016 là 2.860 lượt, 2017 là 2.840 lượt, 2018 là 2.500 lượt. Đơn nhận được 6.100 đơn.',
      ),
    ).toEqual([
      '8200 2016-01-01..2018-12-31',
      '2860 2016-01-01..2016-12-31',
      '2840 2017-01-01..2017-12-31',
      '2500 2018-01-01..2018-12-31',
      '6100 2016-01-01..2018-12-31',
    ])
  })

  it('is that of the paper’s printed days under its year’s column, and the later year’s where columns alone tell the time', () => {
    const printed =
      'UBND TỈNH HÒA BÌNH\n\nHòa Bình, ngày 25 tháng 11 năm 2021\n\nBÁO CÁO\nKết quả tiếp công dân năm 2021\n\nUBND tỉnh báo cáo (kỳ số liệu từ 16/12/2020 đến 15/11/2021) như sau:\n\nNội dung | Năm 2021 | Năm 2020\nSố lượt tiếp | 2.200 | 2.600'
    expect(when(printed)).toEqual(['2200 2020-12-16..2021-11-15', '2600 2020-01-01..2020-12-31'])
    const columns =
      'Tiếp dân ở Tây Ninh: hai năm đặt cạnh nhau\n\n29/12/2014\n\nTình hình của tỉnh Tây Ninh.\n\nNội dung | Năm 2013 | Năm 2014\nSố lượt tiếp công dân | 3.900 | 3.400'
    expect(when(columns)).toEqual(['3900 2013-01-01..2013-12-31', '3400 2014-01-01..2014-12-31'])
    expect(normalize(columns, { id: 'columns' }).period).toMatchObject({ start: '2014-01-01', end: '2014-12-31' })
  })

  it('is the half-year’s behind a sentence that only names the year’s motto', () => {
    expect(
      when(
        'Gò Vấp sơ kết dân vận\n\nNgày 9-7, Quận ủy Gò Vấp (TPHCM) sơ kết công tác dân vận 6 tháng đầu năm 2010. Quận chọn năm 2010 là “Năm trật tự đô thị”. Kết quả, 43 mô hình “Dân vận khéo” được đăng ký.',
      ),
    ).toEqual(['43 2010-01-01..2010-06-30'])
  })

  it('is the report’s again behind a year told to compare, or a list drawn up long before', () => {
    expect(
      when(
        'Trà Cú tổng kết dân vận năm 2016\n\nNăm 2016, huyện Trà Cú có 97 mô hình “Dân vận khéo”. Năm 2015 huyện công nhận 83 mô hình, nghĩa là số lượng có bớt. Thị trấn Định An có 11 mô hình.',
      ),
    ).toEqual(['97 2016-01-01..2016-12-31', '83 2015-01-01..2015-12-31', '11 2016-01-01..2016-12-31'])
    expect(
      when(
        'Kết quả tiếp công dân năm 2022 của tỉnh Hòa Bình\n\nDanh sách vụ việc tồn đọng lập từ năm 2019 tới nay đã vợi. Thành phố Hòa Bình cũng là nơi nhận nhiều đơn, 1.200 đơn.',
      ),
    ).toEqual(['1200 2022-01-01..2022-12-31'])
  })

  it('is the time of a lettered section, the half again behind "đến hết tháng 6", and all of a time told by its parts', () => {
    expect(
      when(
        'BÁO CÁO Quý III, 9 tháng đầu năm 2023\n\nỦY BAN NHÂN DÂN\nXÃ QUẢNG PHÚ\n\na) Quý III năm 2023\n\n- Tiếp thường xuyên: 02 lượt.\n\nb) Lũy kế 9 tháng đầu năm 2023\n\nTổng số tiếp 09 lượt công dân.',
      ),
    ).toEqual(['2 2023-07-01..2023-09-30', '9 2023-01-01..2023-09-30'])
    expect(
      when(
        'Quảng Trạch tiếp dân\n\n23/07/2015\n\n6 tháng đầu năm 2015, huyện Quảng Trạch tiếp 312 lượt công dân. Đến hết tháng 6, các cấp đã giải quyết 171/218 đơn khiếu nại, tố cáo, đạt 78,4%; cùng kỳ năm 2014 tỷ lệ này là 74,1%.',
      ).slice(-2),
    ).toEqual(['78.4 2015-01-01..2015-06-30', '74.1 2014-01-01..2014-06-30'])
    expect(
      when(
        'Mười năm tiếp dân ở Cà Mau\n\nTừ năm 2001 đến năm 2010, tỉnh Cà Mau tiếp 8.420 lượt. Chia theo giai đoạn, từ năm 2001 đến năm 2005 tiếp 4.180 lượt; từ năm 2006 đến năm 2010 tiếp 4.240 lượt. Số đoàn đông người là 86 đoàn.',
      ).at(-1),
    ).toBe('86 2001-01-01..2010-12-31')
  })

  it('is since a day told before, the span that "giai đoạn này" means, and not the quarter when something began', () => {
    expect(
      when(
        'Hậu Giang an dân\n\n07/06/2012\n\nHậu Giang tách ra, đi vào hoạt động ngày 1-1-2004. Từ đó đến hết tháng 5-2012, tỉnh Hậu Giang tiếp 14.217 lượt công dân.',
      ),
    ).toEqual(['14217 2004-01-01..2012-05-31'])
    expect(
      when(
        'Quảng Ninh tiếp dân\n\n20/07/2023\n\n6 tháng đầu năm 2023, tỉnh Quảng Ninh tiếp 2.912 lượt.\n\nTính từ ngày 20/4/2015 đến ngày 31/3/2023, tỉnh tiếp 51.384 lượt.\n\nVới các vụ việc trong giai đoạn này, tỉnh giải quyết 412/440 vụ việc khiếu nại.',
      ),
    ).toEqual([
      '2912 2023-01-01..2023-06-30',
      '51384 2015-04-20..2023-03-31',
      '412 2015-04-20..2023-03-31',
      '440 2015-04-20..2023-03-31',
    ])
    expect(
      when(
        'TP Bắc Giang công nhận mô hình “Dân vận khéo” năm 2022\n\nCác phường đăng ký việc làm dân vận ngay từ quý I. Cả thành phố có 312 mô hình được đăng ký.',
      ),
    ).toEqual(['312 2022-01-01..2022-12-31'])
  })

  it('is the year behind each end of a rise, and the years that the head of a list counts', () => {
    expect(
      when(
        'Nhìn lại sáu năm\n\nTừ năm 2008 đến năm 2013, cả nước tiếp 2.336.828 lượt. Số vụ việc qua tiếp dân từ 187.037 vụ việc của năm 2008 lên 248.823 vụ việc của năm 2013.',
      ),
    ).toEqual(['2336828 2008-01-01..2013-12-31', '187037 2008-01-01..2008-12-31', '248823 2013-01-01..2013-12-31'])
    expect(
      when(
        'Bốn năm tiếp dân ở Quảng Ngãi\n\nTừ năm 2010 đến năm 2013, tỉnh Quảng Ngãi nhận 1.106 đơn. Riêng năm 2010 đơn tăng vọt. Nơi nhận nhiều đơn trong bốn năm là: Bình Sơn 131 đơn, Sơn Tịnh 118 đơn.',
      ),
    ).toEqual(['1106 2010-01-01..2013-12-31', '131 2010-01-01..2013-12-31', '118 2010-01-01..2013-12-31'])
  })

  it('is the whole year that a sentence comes back to, and no year of a term counted since it began', () => {
    const year = 'UBND tỉnh Nghệ An báo cáo năm 2023\n\n'
    expect(
      when(
        `${year}Tính riêng tháng 12, tỉnh tiếp 42 lượt. Cả năm, tỉnh tiếp 420 lượt, nhận 300 đơn. Trong số đó, 280 đơn đủ điều kiện xử lý.`,
      ),
    ).toEqual([
      '42 2023-12-01..2023-12-31',
      '420 2023-01-01..2023-12-31',
      '300 2023-01-01..2023-12-31',
      '280 2023-01-01..2023-12-31',
    ])
    expect(when(`${year}Quý III tiếp 110 lượt, quý IV 120 lượt; cộng cả năm 420 lượt.`)).toEqual([
      '110 2023-07-01..2023-09-30',
      '120 2023-10-01..2023-12-31',
      '420 2023-01-01..2023-12-31',
    ])
    expect(
      when('UBND tỉnh Nghệ An báo cáo quý IV/2023\n\nQuý III tiếp 380 lượt, quý IV tiếp 420 lượt, cả năm 1.600 lượt.'),
    ).toEqual(['380 2023-07-01..2023-09-30', '420 2023-10-01..2023-12-31', '1600 2023-01-01..2023-12-31'])
    const { figures } = normalize(
      `${year}Tính từ đầu nhiệm kỳ (2021) đến nay, tỉnh tiếp 1.420 lượt; riêng năm 2023 tiếp 420 lượt.`,
      { id: 'when' },
    )
    expect(figures.map(({ value, period, part }) => [value, period?.start ?? null, part])).toEqual([
      [1420, null, null],
      [420, '2023-01-01', null],
    ])
  })

  it('is nobody knows when, where a text only says up to when it counts, or since a term began', () => {
    const until = 'Gia Lai tiếp công dân\n\n12/12/2022\n\nTính đến hết tháng 11, tỉnh Gia Lai tiếp 2.120 lượt công dân.'
    expect(when(`${until} Cả năm 2021 tiếp 2.500 lượt.`)).toEqual(['2120 none', '2500 2021-01-01..2021-12-31'])
    const quarter = 'UBND tỉnh Gia Lai báo cáo quý I năm 2022\n\nTrong quý I, tỉnh tiếp 45 lượt công dân.'
    for (const since of ['Lũy kế từ đầu nhiệm kỳ đến nay', 'Tính từ đầu nhiệm kỳ,'])
      expect(when(`${quarter} ${since} tiếp 820 lượt.`)).toEqual(['45 2022-01-01..2022-03-31', '820 none'])
  })

  it('is the time that the first item of its section opens with', () => {
    expect(
      when(
        'HĐND tỉnh Gia Lai báo cáo năm 2023\n\nIII. CÁC CƠ QUAN HÀNH CHÍNH\n\n1. Theo báo cáo của UBND tỉnh, 10 tháng đầu năm 2023 các cơ quan tiếp 126 lượt công dân.\n\n2. Tổng số đơn tiếp nhận 908 đơn.\n\nIV. HẠN CHẾ\n\n2. Còn 12 lượt đoàn đông người.',
      ),
    ).toEqual(['126 2023-01-01..2023-10-31', '908 2023-01-01..2023-10-31', '12 2023-01-01..2023-12-31'])
  })

  it('is of the year after the one that all of the text compares with, whenever it was put on a site', () => {
    expect(
      when(
        'Chín tháng, đơn thư ít hơn cùng kỳ năm 2009\n\nĐăng ngày 21/03/2014\n\nTrong 9 tháng đầu năm, thị xã Cửa Lò tiếp 19 lượt công dân.',
      ),
    ).toEqual(['19 2010-01-01..2010-09-30'])
  })

  it('is all of several years where a sentence only says that the last is over', () => {
    expect(
      when(
        'Ninh Thuận năm năm tiếp dân (2014 - 2018)\n\nCộng 5 năm 2014 - 2018, tỉnh Ninh Thuận tiếp 7.300 lượt.\n\nNhư vậy, hết năm 2018 các cấp đã giải quyết 266 vụ khiếu nại.',
      ),
    ).toEqual(['7300 2014-01-01..2018-12-31', '266 2014-01-01..2018-12-31'])
  })

  it('is the time that a clause set between commas only tells more of', () => {
    const half = 'UBND tỉnh Gia Lai báo cáo 6 tháng đầu năm 2020\n\n'
    expect(
      when(`${half}Quý I tiếp 885 lượt; quý II, có gần trọn tháng 4 giãn cách xã hội, chỉ tiếp 790 lượt công dân.`),
    ).toEqual(['885 2020-01-01..2020-03-31', '790 2020-04-01..2020-06-30'])
    expect(when(`${half}Quý II, vì tháng 4 tiếp 100 lượt, nhận 80 đơn, nên nhiều việc.`)).toEqual([
      '100 2020-04-01..2020-04-30',
      '80 2020-04-01..2020-04-30',
    ])
  })

  it('is the other time’s of the rate beside its pair, and that of the months a bullet opens with', () => {
    const half = 'UBND tỉnh Gia Lai báo cáo quý III năm 2016\n\n'
    expect(
      when(
        `${half}Đã giải quyết 96/118 vụ việc khiếu nại, đạt 81,36%; cùng kỳ năm 2015 giải quyết 108/131 vụ việc, đạt 82,44%.`,
      ),
    ).toEqual([
      '96 2016-07-01..2016-09-30',
      '118 2016-07-01..2016-09-30',
      '81.36 2016-07-01..2016-09-30',
      '108 2015-07-01..2015-09-30',
      '131 2015-07-01..2015-09-30',
      '82.44 2015-07-01..2015-09-30',
    ])
    expect(when(`${half}- Quý III tiếp nhận 03 đơn;\n\n- 9 tháng tiếp nhận 09 đơn.`)).toEqual([
      '3 2016-07-01..2016-09-30',
      '9 2016-01-01..2016-09-30',
    ])
  })

  it('is the month or quarter whose number a row bears, no further than the report’s time', () => {
    const head = 'UBND XÃ ĐẠI ĐỒNG\n\nBáo cáo tiếp công dân năm 2025\n\n(Số liệu từ 01/7/2025 đến 14/12/2025)\n\n'
    expect(when(`${head}Tháng | Lượt tiếp | Đơn nhận\n11 | 12 | 14\n12 (đến 14/12) | 5 | 6\nCộng | 17 | 20`)).toEqual([
      '12 2025-11-01..2025-11-30',
      '14 2025-11-01..2025-11-30',
      '5 2025-12-01..2025-12-14',
      '6 2025-12-01..2025-12-14',
      '17 2025-07-01..2025-12-14',
      '20 2025-07-01..2025-12-14',
    ])
    expect(when(`${head}Quý | Lượt tiếp | Đơn nhận\nIII | 12 | 14\nIV | 5 | 6`)).toEqual([
      '12 2025-07-01..2025-09-30',
      '14 2025-07-01..2025-09-30',
      '5 2025-10-01..2025-12-14',
      '6 2025-10-01..2025-12-14',
    ])
  })

  it('is the year over its column, and all of them over the column that sums up', () => {
    expect(
      when(
        'HĐND huyện Đức Cơ giám sát giai đoạn 2021 - 2022\n\nNội dung | 2021 | 2022 | Tổng\nTổng số đơn | 180 | 165 | 345\nKhiếu nại | 20 | 15 | 35',
      ),
    ).toEqual([
      '180 2021-01-01..2021-12-31',
      '165 2022-01-01..2022-12-31',
      '345 2021-01-01..2022-12-31',
      '20 2021-01-01..2021-12-31',
      '15 2022-01-01..2022-12-31',
      '35 2021-01-01..2022-12-31',
    ])
  })

  it('is the total’s of the parts that come to it', () => {
    expect(
      when(
        'Dân vận Hà Tĩnh năm 2020\n\nĐến nay toàn tỉnh Hà Tĩnh có 2.345 mô hình “Dân vận khéo”. Trong đó:\n\n- Lĩnh vực kinh tế: 1.345 mô hình\n\n- Văn hóa - xã hội: 1.000 mô hình',
      ),
    ).toEqual(['2345 none', '1345 none', '1000 none'])
  })

  it('is no year of a motto that somebody chose, nor of a plan', () => {
    const half = 'UBND tỉnh Gia Lai báo cáo 6 tháng đầu năm 2021\n\n'
    expect(
      when(
        `${half}Cả huyện cùng thực hiện chủ đề do Trung ương phát động cho năm 2021 là “Đẩy mạnh dân chủ ở cơ sở”. Các cấp tiếp 97 lượt công dân.`,
      ),
    ).toEqual(['97 2021-01-01..2021-06-30'])
    expect(
      when(`${half}Kế hoạch đối thoại năm 2021 được triển khai sớm. Đến hết tháng 6, tỉnh tổ chức 9 cuộc đối thoại.`),
    ).toEqual(['9 2021-01-01..2021-06-30'])
  })

  it('is all of the year so far that a report of one month tells beside it', () => {
    expect(
      when(
        'UBND tỉnh Gia Lai báo cáo tháng 5 năm 2022\n\nTrong tháng, tỉnh tiếp 45 lượt. Từ đầu năm đến nay, tỉnh đã tiếp 220 lượt.',
      ),
    ).toEqual(['45 2022-05-01..2022-05-31', '220 2022-01-01..2022-05-31'])
  })

  it('is all of the years and the part of the next that a count is told of together', () => {
    const told = (years: string) => when(`Gia Lai tiếp công dân\n\n${years}, tỉnh Gia Lai tiếp 812 lượt công dân.`)
    expect(told('Năm 2022 và 6 tháng đầu năm 2023')).toEqual(['812 2022-01-01..2023-06-30'])
    expect(told('Trong các năm 2021, 2022 và 9 tháng năm 2023')).toEqual(['812 2021-01-01..2023-09-30'])
  })

  it('is the year that a sentence comes to', () => {
    expect(
      when(
        'Sóc Trăng nhìn lại\n\n12/3/2019\n\nNăm 1998, tỉnh Sóc Trăng tiếp 9.820 lượt; đến năm 2008, số lượt tiếp là 5.400 lượt; năm 2018 còn 2.100 lượt.',
      ),
    ).toEqual(['9820 1998-01-01..1998-12-31', '5400 2008-01-01..2008-12-31', '2100 2018-01-01..2018-12-31'])
  })

  it('is the time, unit or part that a list told "lần lượt" names; nobody’s where it names none', () => {
    const told = (text: string) =>
      normalize(`UBND tỉnh Nghệ An báo cáo năm 2023\n\n${text}`, { id: 'turns' }).figures.map(
        ({ value, period, jurisdiction, part }) =>
          `${value} ${period?.start.slice(0, 7)} ${jurisdiction?.level === 'district' ? jurisdiction.name : ''} ${part ?? ''}`,
      )
    expect(told('Các năm 2021, 2022, 2023, tỉnh lần lượt tiếp 380, 400, 420 lượt công dân.')).toEqual([
      '380 2021-01  ',
      '400 2022-01  ',
      '420 2023-01  ',
    ])
    expect(told('Quý I, quý II, quý III lần lượt có 100, 110 và 90 lượt công dân được tiếp.')).toEqual([
      '100 2023-01  ',
      '110 2023-04  ',
      '90 2023-07  ',
    ])
    expect(told('Các huyện Quỳ Châu, Quỳ Hợp lần lượt tiếp 100 lượt và 120 lượt.')).toEqual([
      '100 2023-01 Quỳ Châu ',
      '120 2023-01 Quỳ Hợp ',
    ])
    expect(told('Cấp tỉnh, cấp huyện và cấp xã lần lượt tiếp 100, 120 và 200 lượt công dân.')).toEqual([
      '100 2023-01  cấp tỉnh',
      '120 2023-01  cấp huyện',
      '200 2023-01  cấp xã',
    ])
    expect(told('Năm 2022 lần lượt tiếp 90, 110 và 180 lượt.')).toEqual([])
  })

  it('is that of the line over a table, and the other time’s of a level behind its change', () => {
    const told = (text: string) =>
      normalize(text, { id: 'levels' }).figures.map(
        ({ indicator, value, period }) => `${indicator} ${value} ${period?.start}..${period?.end}`,
      )
    expect(
      told(
        'Tiếp công dân từ 2008 đến 2013\n\nTrong sáu năm 2008 - 2013, cả nước tiếp 2.336.828 lượt người.\n\nBảng 1.2. Tiếp công dân năm 2010 ở một số địa phương\nĐịa phương | Lượt công dân được tiếp | Đơn tiếp nhận\nBắc Giang | 4.216 | 2.903\nHải Dương | 3.904 | 2.188',
      ).slice(1),
    ).toEqual([
      'citizen_receptions 4216 2010-01-01..2010-12-31',
      'petitions_received 2903 2010-01-01..2010-12-31',
      'citizen_receptions 3904 2010-01-01..2010-12-31',
      'petitions_received 2188 2010-01-01..2010-12-31',
    ])
    expect(
      told(
        'Năm 2023, Đoàn ĐBQH tỉnh Bình Dương tiếp 87 lượt công dân, có 6 đoàn đông người. So với năm 2022 tăng 15 lượt (72 lượt), giảm 2 đoàn (8 đoàn); so với năm 2021 tăng 46 lượt (41 lượt).',
      ).slice(2),
    ).toEqual([
      'citizen_receptions 72 2022-01-01..2022-12-31',
      'group_delegations 8 2022-01-01..2022-12-31',
      'citizen_receptions 41 2021-01-01..2021-12-31',
    ])
    expect(
      told(
        'Tỉnh Trà Vinh\n\n6 tháng đầu năm 2024 so với cùng kỳ 2023: số lượt tiếp là 1.240 lượt (cùng kỳ 1.310 lượt), giảm 5,3%.',
      ),
    ).toEqual(['citizen_receptions 1240 2024-01-01..2024-06-30', 'citizen_receptions 1310 2023-01-01..2023-06-30'])
    expect(
      told(
        'Các năm 2011, 2012 và 2013 tỉnh Long An đã giải quyết lần lượt 54, 51 và 39 vụ việc khiếu nại, tố cáo thuộc thẩm quyền; tỷ lệ tương ứng là 85,5%, 84,2% và 84,6%.',
      ),
    ).toEqual([
      'cases_resolved 54 2011-01-01..2011-12-31',
      'cases_resolved 51 2012-01-01..2012-12-31',
      'cases_resolved 39 2013-01-01..2013-12-31',
      'resolution_rate 85.5 2011-01-01..2011-12-31',
      'resolution_rate 84.2 2012-01-01..2012-12-31',
      'resolution_rate 84.6 2013-01-01..2013-12-31',
    ])
    expect(told('Từ 2021-2025, huyện Vân Hồ xây dựng 268 mô hình dân vận khéo; riêng 2025 có 52 mô hình.')).toEqual([
      'skilful_models 268 2021-01-01..2025-12-31',
      'skilful_models 52 2025-01-01..2025-12-31',
    ])
    expect(
      told(
        'Năm 2012, huyện Mù Cang Chải đăng ký 43 mô hình “Dân vận khéo”, nhiều hơn năm 2011 là 12 mô hình (31 mô hình).',
      ),
    ).toEqual(['skilful_models 43 2012-01-01..2012-12-31', 'skilful_models 31 2011-01-01..2011-12-31'])
  })
})
