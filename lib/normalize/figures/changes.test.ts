import { describe, expect, it } from 'vitest'
import { normalize } from '../index'

const TITLE = 'Kết quả công tác tiếp công dân, giải quyết khiếu nại, tố cáo và dân vận năm 2022\n\n'

/** "indicator value: up 9.3% 146 since 2021-01-01" of each figure with a comparison. */
function changes(text: string): string[] {
  return normalize(TITLE + text, { id: 'change' }).figures.flatMap(({ indicator, value, comparison }) => {
    if (!comparison) return []
    const { direction, percent, amount, against } = comparison
    const told = [direction, percent !== null && `${percent}%`, amount, against && `since ${against.start}`]
    return [`${indicator} ${value}: ${told.filter(Boolean).join(' ')}`]
  })
}

describe('changes told beside a figure', () => {
  it.each([
    [
      'Toàn tỉnh tiếp 1.866 lượt công dân, tăng 9,3% so với cùng kỳ năm 2021.',
      'citizen_receptions 1866: up 9.3% since 2021-01-01',
    ],
    [
      'Tỉnh tiếp 2.345 lượt công dân (2.876 người), tăng 120 lượt (5,4%) so với cùng kỳ năm 2021.',
      'citizen_receptions 2345: up 5.4% 120 since 2021-01-01',
    ],
    ['Tỷ lệ giải quyết khiếu nại đạt 88%, cao hơn chỉ tiêu 85%.', ''],
    [
      'Các cơ quan tiếp 1.356 lượt công dân với 1.512 người về 1.102 vụ việc; so với cùng kỳ năm 2021 tăng 144 lượt, 96 người.',
      'citizen_receptions 1356: up 144 since 2021-01-01 | citizens_received 1512: up 96 since 2021-01-01',
    ],
    ['Các cơ quan tiếp 1.356 lượt công dân; mở thêm 12 phòng, số phòng tăng 5 lượt.', ''],
    [
      'Toàn tỉnh tổ chức 214 cuộc đối thoại; trong đó cấp tỉnh 4 cuộc, cấp huyện 22 cuộc, cấp xã 188 cuộc, tăng 31 cuộc so với cùng kỳ.',
      '',
    ],
    [
      'Trong năm có 5 lượt đoàn đông người (giảm 07 lượt đoàn so với cùng kỳ).',
      'group_delegations 5: down 7 since 2021-01-01',
    ],
    [
      'Các cấp nhận 2.450 đơn các loại, tăng 120 đơn (5,2%) so với năm 2021.',
      'petitions_received 2450: up 5.2% 120 since 2021-01-01',
    ],
    [
      'Các cấp nhận 2.450 đơn các loại, giảm 5,2% (134 đơn) so với năm trước.',
      'petitions_received 2450: down 5.2% 134 since 2021-01-01',
    ],
    [
      'Tỉnh tiếp 3.451 lượt với 4.012 người, giảm 146 lượt, 127 người so với cùng kỳ.',
      'citizen_receptions 3451: down 146 since 2021-01-01 | citizens_received 4012: down 127 since 2021-01-01',
    ],
    [
      'Tỉnh tiếp 866 lượt/964 lượt người, tăng 14,5% về số lượt so với năm 2021.',
      'citizen_receptions 866: up 14.5% since 2021-01-01',
    ],
    [
      'Tổ chức được 212 cuộc đối thoại với nhân dân, nhiều hơn năm 2021 là 15 cuộc.',
      'citizen_dialogues 212: up 15 since 2021-01-01',
    ],
    ['Toàn tỉnh tiếp 1.866 lượt công dân, bằng cùng kỳ năm 2021.', 'citizen_receptions 1866: same since 2021-01-01'],
    [
      'Phong trào có 94 mô hình “Dân vận khéo”, tăng 11 mô hình so với năm 2021.',
      'skilful_models 94: up 11 since 2021-01-01',
    ],
    [
      'Nhận 1.020 đơn khiếu nại, 133 đơn tố cáo (giảm 41 đơn), 3.562 đơn kiến nghị, phản ánh.',
      'denunciation_petitions 133: down 41',
    ],
    [
      'Cả năm tiếp 3.980 lượt công dân (tăng 37,5% so với năm 2021) về 2.622 vụ việc (tăng 33,2%), có 29 đoàn đông người (tăng 26,6%).',
      'citizen_receptions 3980: up 37.5% since 2021-01-01 | reception_cases 2622: up 33.2% since 2021-01-01 | group_delegations 29: up 26.6% since 2021-01-01',
    ],
    [
      'Đã tiếp 2.120 lượt với 3.314 công dân (tăng 537 lượt so với năm 2021).',
      'citizen_receptions 2120: up 537 since 2021-01-01',
    ],
    [
      'Trụ sở tiếp 16 đoàn đông người với 338 người, giảm 28 đoàn so với năm 2021.',
      'group_delegations 16: down 28 since 2021-01-01',
    ],
    [
      'Tỉnh tiếp 866 lượt/964 lượt người. So với năm 2021 giảm 146 lượt tiếp, 127 lượt người.',
      'citizen_receptions 866: down 146 since 2021-01-01 | citizens_received 964: down 127 since 2021-01-01',
    ],
    [
      'Tỉnh nhận 2.310 đơn, trong đó 410 đơn khiếu nại, 96 đơn tố cáo. So với năm 2021, số đơn tố cáo giảm 12%.',
      'denunciation_petitions 96: down 12% since 2021-01-01',
    ],
    ['Có 138 lượt đoàn đông người, giảm 63 lượt so với năm 2021.', 'group_delegations 138: down 63 since 2021-01-01'],
    [
      'Tỉnh tiếp 15 lượt công dân, có 6 đoàn đông người.\n\nSo với cùng kỳ năm trước, số lượt tiếp công dân giảm 46 lượt, 3 đoàn đông người.',
      'citizen_receptions 15: down 46 since 2021-01-01 | group_delegations 6: down 3 since 2021-01-01',
    ],
    [
      'Tỉnh tiếp 1.647 lượt công dân (tương đương so với cùng kỳ năm 2021).',
      'citizen_receptions 1647: same since 2021-01-01',
    ],
  ])('%s', (text, told) => {
    expect(changes(text).join(' | ')).toBe(told)
  })

  it.each([
    // Of which of two is not said.
    'Tỉnh tiếp 866 lượt/964 lượt người, tăng 14,5% so với cùng kỳ.',
    // One end, a multiple, a distance from a plan, the other time told.
    'Toàn tỉnh tiếp 1.866 lượt công dân, tăng từ 120 lượt lên 1.866 lượt.',
    'Tổ chức 212 cuộc đối thoại với nhân dân, gấp 2 lần năm 2021.',
    'Toàn tỉnh tiếp 1.866 lượt công dân, tăng 10% so với kế hoạch.',
    'Toàn tỉnh tiếp 1.866 lượt công dân (năm 2021 cao hơn 28%).',
    // Of something that is no figure.
    'Toàn tỉnh tiếp 1.866 lượt công dân; chuyển 32 đơn, tăng 12 đơn so với cùng kỳ.',
  ])('reads none in: %s', text => {
    expect(changes(text)).toEqual([])
  })
})
