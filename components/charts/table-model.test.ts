import { describe, expect, it } from 'vitest'
import { COMMA_CSV, defuse, POINT_CSV } from '@/lib/i18n/csv'
import { toClipboardText, toCsv, toJson } from './csv'
import { chart, point, RESOLUTION, series, THEMES } from './fixtures'
import { tableOf } from './table-model'

describe('the table of a chart', () => {
  const table = tableOf(RESOLUTION)
  it('gives a part of a year a row of its own, never that of the year', () => {
    expect(table.rows.map(row => row.label)).toEqual(['2018', '2019', '2020 (6T)'])
    expect(table.rows[2]?.cells.map(cell => cell.text)).toEqual(['13.889', '> 9.900', '—'])
  })
  it('says what qualifies a number', () => {
    expect(table.rows[2]?.cells[1]?.notes).toContain('trên')
    expect(table.rows[0]?.cells[1]?.notes).toEqual(['tính từ số liệu được nêu'])
    expect(table.rows[0]?.cells[0]?.notes).toEqual([])
  })
  it('keeps the note of a cell that nothing is stated of', () => {
    const silent = { ...point('2018', 1), value: null, label: '', footnote: 1 }
    const noted = { ...chart([series('whole', [silent])]), footnotes: ['Ba tỉnh cũ có số liệu'] }
    const [cell] = tableOf(noted).rows[0]?.cells ?? []
    expect(cell).toMatchObject({ text: '—¹', value: null, notes: ['Ba tỉnh cũ có số liệu'] })
    expect(toCsv(tableOf(noted), 'vi').split('\r\n')[1]).toContain('Ba tỉnh cũ có số liệu')
  })
  it('leads from each stated cell to its evidence', () => {
    expect(table.rows[0]?.cells[0]?.link).toEqual({ href: '/evidence?key=o%2F2018', 'data-evidence': 'o/2018' })
    expect(table.rows[1]?.cells[1]?.link).toBeNull()
  })
  it('tells the themes of each year beside its figures, a column a lane that has any', () => {
    const bare = { jurisdiction: 'province:hue', label: 'Huế', color: 'province-1' as const, marks: [] }
    const beside = tableOf({ ...RESOLUTION, themes: { ...THEMES, lanes: [...THEMES.lanes, bare] } })
    expect(beside.columns.map(column => column.label)).toEqual(['whole', 'resolved', 'rate', 'Chủ đề năm, Cả nước'])
    expect(beside.rows.map(row => row.cells.at(-1)?.text)).toEqual([
      'Dân vận chính quyền',
      'Dân vận chính quyền; Dân vận khéo',
      '—',
    ])
    expect(beside.rows[0]?.cells.at(-1)?.link?.['data-evidence']).toBe('t/1')
    expect(toCsv(beside, 'vi').split('\r\n')[3]).toMatch(/,$/)
  })
  it('lists the themes by year, a row for each', () => {
    const themes = tableOf(THEMES)
    expect(themes.rows.map(row => [row.label, row.cells[1]?.text])).toEqual([
      ['2018', 'Dân vận chính quyền'],
      ['2019', 'Dân vận chính quyền'],
      ['2019', 'Dân vận khéo'],
    ])
  })
})

describe('CSV', () => {
  it('begins with a byte order mark and holds the table', () => {
    const lines = toCsv(tableOf(RESOLUTION), 'vi').split('\r\n')
    expect(lines[0]?.startsWith('\uFEFFKỳ,whole (vụ việc),')).toBe(true)
    expect(lines[1]).toBe('2018,30410,,25880,tính từ số liệu được nêu,85.1')
    expect(lines).toHaveLength(5)
  })
  it('writes decimal commas between semicolons for Vietnamese Excel', () => {
    expect(toCsv(tableOf(RESOLUTION), 'vi', COMMA_CSV)).toContain('85,1')
    expect(toCsv(tableOf(RESOLUTION), 'vi', COMMA_CSV).split('\r\n')[1]?.split(';')).toHaveLength(6)
  })
  it('quotes what would break a line apart', () => {
    const odd = chart([series('a, "b"\nc', [point('2018', 1)])])
    expect(toCsv(tableOf(odd), 'vi')).toContain('"a, ""b""\nc (vụ việc)"')
  })
  it.each(['=1+1', '+84', '-cmd', '@SUM(A1)', '\tx'])('makes %j text', field => {
    expect(defuse(field, POINT_CSV)).toBe(`'${field}`)
  })
  it('leaves negative numbers numbers', () => {
    expect(defuse('-12.5', POINT_CSV)).toBe('-12.5')
    expect(defuse('-12,5', COMMA_CSV)).toBe('-12,5')
  })
  it('copies numbers, not written values', () => {
    expect(toClipboardText(tableOf(RESOLUTION), POINT_CSV).split('\n')[3]).toBe('2020 (6T)\t13889\t9900\t')
  })
})

it('JSON holds number, text and notes of every cell', () => {
  const json = JSON.parse(toJson(tableOf(RESOLUTION), RESOLUTION))
  expect(json.rows[2].values[1]).toMatchObject({ series: 'resolved', value: 9900, text: '> 9.900' })
})
