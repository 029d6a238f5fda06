import { describe, expect, it } from 'vitest'
import { normalize } from '../index'

const parts = (text: string) => normalize(text, { id: 'parts' }).figures.map(({ value, part }) => `${value} ${part}`)

describe('the words of a part', () => {
  it('name who it is, without what they did', () => {
    expect(
      parts(
        'Tháng 10/2022, toàn tỉnh đã tiếp 187 lượt công dân; Ban Tiếp công dân tỉnh tiếp 42 lượt, cấp huyện 97 lượt, cấp xã 48 lượt.',
      ),
    ).toEqual(['187 null', '42 ban tiếp công dân tỉnh', '97 cấp huyện', '48 cấp xã'])
  })

  it('begin behind the clause before them', () => {
    expect(
      parts('Năm 2014, toàn tỉnh tiếp 417 lượt công dân; cụ thể: Trụ sở của tỉnh 117 lượt, các huyện 300 lượt.'),
    ).toEqual(['417 null', '117 trụ sở của tỉnh', '300 các huyện'])
  })
})
