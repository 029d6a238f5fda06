import { describe, expect, it } from 'vitest'
import { jurisdictionKey, placeOf } from './jurisdiction-key'
import { sourceOf } from './source-rank'
import { foldedTheme, themeLabel } from './themes'

describe('jurisdiction keys', () => {
  it('name the unit that bore the code at the date', () => {
    const province = { level: 'province', province: '24' } as const
    expect(jurisdictionKey(province, '2021-01-01')).toBe('province:bac-giang')
    expect(jurisdictionKey(province, '2025-08-01')).toBe('province:bac-ninh-2025')
    expect(jurisdictionKey({ level: 'province', province: '01' }, '1999-01-01')).toBe('province:ha-noi')
  })

  it('guess nothing without a date: only a code that one unit bore', () => {
    expect(jurisdictionKey({ level: 'province', province: '24' }, null)).toBeNull()
    expect(jurisdictionKey({ level: 'province', province: '01' }, null)).toBe('province:ha-noi')
    expect(jurisdictionKey(null, '2021-01-01')).toBeNull()
  })

  it('fold the names of districts and ministries', () => {
    const district = jurisdictionKey({ level: 'district', province: '66', name: 'Buôn Đôn' }, '2021-01-01')
    expect(district).toBe('district:dak-lak/buon-don')
    expect(jurisdictionKey({ level: 'district', province: null, name: 'Chư Păh' }, null)).toBe('district:-/chu-pah')
    expect(jurisdictionKey({ level: 'ministry', name: 'Thanh tra Chính phủ' }, null)).toBe(
      'ministry:thanh-tra-chinh-phu',
    )
    expect([district, 'district:-/chu-pah', 'national', 'ministry:x', null].map(placeOf)).toEqual([
      'dak-lak',
      null,
      'national',
      'ministry',
      null,
    ])
  })
})

describe('source rank', () => {
  const rank = (url: string | null, name: string | null = null, homeProvince: string | null = null) =>
    sourceOf({
      source: { url, file: null },
      publisher: name === null ? null : { name, tag: null, homeProvince },
    })

  it('reads it from the host', () => {
    expect(rank('https://pctn.angiang.gov.vn/tin/1').rank).toBe('official')
    expect(rank('https://bdvtu.binhthuan.dcs.vn/').rank).toBe('official')
    expect(rank('https://tinhuykhanhhoa.vn/').rank).toBe('official')
    expect(rank('https://www.nhandan.vn/').rank).toBe('central-press')
    expect(rank('https://news.laodong.vn/').rank).toBe('central-press')
    expect(rank('https://baodantoc.vn/').rank).toBe('central-press')
    expect(rank('https://baokontum.com.vn/').rank).toBe('local-press')
    expect(rank('https://truyenhinhdaknong.vn/').rank).toBe('local-press')
    expect(rank('https://kontumtv.vn/').rank).toBe('local-press')
    expect(rank('https://emmuontinhanh.wordpress.com/').rank).toBe('other')
  })

  it('takes what an aggregator republishes for the other, whoever wrote it', () => {
    expect(rank('https://baomoi.com/x.epi', 'Báo Phú Yên')).toEqual({ rank: 'other', aggregator: true })
    expect(rank(null, 'baomoi.com')).toEqual({ rank: 'other', aggregator: true })
  })

  it('reads it from the publisher where the host says nothing', () => {
    expect(rank(null, 'Thanh tra tỉnh Lâm Đồng').rank).toBe('official')
    expect(rank(null, 'Cổng TTĐT AG').rank).toBe('official')
    expect(rank(null, 'VOV.VN').rank).toBe('central-press')
    expect(rank(null, 'Thanh tra').rank).toBe('central-press')
    expect(rank(null, 'Báo Gia Lai').rank).toBe('local-press')
    expect(rank(null, 'kontumtv.vn').rank).toBe('local-press')
    expect(rank(null, 'ĐNO', '48').rank).toBe('local-press')
    expect(rank(null, 'Báo nào đó').rank).toBe('other')
    expect(rank(null).rank).toBe('other')
  })
})

describe('themes', () => {
  it('are one for all spellings, with or without "năm" before and the year behind', () => {
    const spellings = [
      'Năm dân vận chính quyền',
      'năm “Dân vận chính quyền” 2018',
      'DÂN VẬN CHÍNH QUYỀN năm 2018',
      'dân vận chính quyền',
    ]
    expect(new Set(spellings.map(foldedTheme))).toEqual(new Set(['dan van chinh quyen']))
    expect(foldedTheme('Năm 2018')).toBe('2018')
    expect(foldedTheme('Năm an toàn giao thông')).not.toBe(foldedTheme('Năm trật tự đô thị'))
  })

  it('are written as most reports write them; of equals, alike in every store', () => {
    const name = (text: string, reports: number) => ({ name: text, reports })
    expect(themeLabel([name('B', 1), name('A', 2)])).toBe('A')
    expect(themeLabel([name('B', 2), name('A', 2)])).toBe('A')
    expect(themeLabel([name('A', 2), name('B', 2)])).toBe('A')
  })
})
