import { describe, expect, it } from 'vitest'
import { normalize } from '../index'

/** Whose each figure is: "indicator value: level name-or-code". */
function whose(text: string): string[] {
  return normalize(text, { id: 'whose' }).figures.map(({ indicator, value, jurisdiction }) => {
    const name =
      jurisdiction && 'name' in jurisdiction ? jurisdiction.name : (jurisdiction as { province?: string })?.province
    return `${indicator} ${value}: ${[jurisdiction?.level, name].filter(Boolean).join(' ')}`
  })
}

const NATIONAL =
  'Công tác tiếp công dân cả nước năm 2021\n\nNăm 2021, cơ quan hành chính cả nước tiếp 50.000 lượt công dân.'

describe('whose a figure is', () => {
  it('is the body set at the head of its sentence, not who leads it or where it sits', () => {
    expect(
      whose(
        `${NATIONAL} Riêng Trụ sở Tiếp công dân Trung ương tại Hà Nội và thành phố Hồ Chí Minh, do Thanh tra Chính phủ phụ trách, tiếp 2.100 lượt công dân.`,
      ),
    ).toContain('citizen_receptions 2100: ministry Trụ sở Tiếp công dân Trung ương')
  })

  it('is not the body in a speaker’s title', () => {
    expect(whose(`${NATIONAL}\n\nPhó Tổng Thanh tra Chính phủ cho hay có 900 đoàn đông người.`)).toContain(
      'group_delegations 900: national',
    )
  })

  it('goes on with the country behind a semicolon', () => {
    const text =
      'Thanh tra Chính phủ tiếp công dân quý I/2021\n\nTrong quý I/2021, Thanh tra Chính phủ tiếp 300 lượt công dân. Cả nước nhận 21.000 đơn; đơn đủ điều kiện xử lý là 18.000 đơn.'
    expect(whose(text)).toEqual([
      'citizen_receptions 300: ministry Thanh tra Chính phủ',
      'petitions_received 21000: national',
      'petitions_eligible 18000: national',
    ])
  })

  it('is the reception office’s that the title names, whoever informs', () => {
    const text =
      'Trụ sở Tiếp công dân Trung ương tháng 5\n\nSố lượt tại Trụ sở Tiếp công dân Trung ương trong tháng 5/2021 giảm, Thanh tra Chính phủ cho biết.\n\nCán bộ đã tiếp 800 lượt công dân.'
    expect(whose(text)).toEqual(['citizen_receptions 800: ministry Trụ sở Tiếp công dân Trung ương'])
  })

  it('is the district’s where a province of its name lies elsewhere', () => {
    const text =
      'Quảng Bình tiếp công dân năm 2021\n\nNăm 2021, tỉnh Quảng Bình tiếp 60 lượt đoàn đông người; Bố Trạch 9 lượt đoàn, Quảng Ninh 6 lượt đoàn.'
    expect(whose(text)).toContain('group_delegations 6: district Quảng Ninh')
  })
})
