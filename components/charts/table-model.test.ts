import { afterEach, describe, expect, it, vi } from 'vitest'
import { COMMA_CSV, defuse, POINT_CSV } from '@/lib/i18n/csv'
import { toClipboardText, toCsv, toJson } from './csv'
import { chart, point, RESOLUTION, series, THEMES } from './fixtures'
import { tableOf } from './table-model'
import { aboutFile, type FileAbout } from './table-sources'

const ABOUT: FileAbout = { locale: 'vi', address: 'https://danvan.example/?from=2018#resolution', sources: {} }
const source = (title: string, more = {}) => ({
  publisher: 'Báo A',
  date: '2019-01-05',
  title,
  address: 'https://a.example/1',
  ...more,
})
/** The field of a row under a header; no field of these tests holds a comma. */
const fieldOf = (csv: string, row: number, header: string) => {
  const lines = csv.replace('\uFEFF', '').split('\r\n')
  return lines[row]?.split(',')[lines[0]?.split(',').indexOf(header) ?? -1]
}

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
    expect(toCsv(tableOf(noted), ABOUT).split('\r\n')[1]).toContain('Ba tỉnh cũ có số liệu')
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
    expect(toCsv(beside, ABOUT).split('\r\n')[3]).toMatch(/ trên",,,https:/)
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
    const lines = toCsv(tableOf(RESOLUTION), ABOUT).split('\r\n')
    expect(lines[0]?.startsWith('\uFEFFKỳ,whole (vụ việc),')).toBe(true)
    expect(lines[1]).toMatch(/^2018,30410,,25880,tính từ số liệu được nêu,85.1,https:/)
    expect(lines).toHaveLength(5)
  })
  it('tells the sources of each value, its evidence and where the chart is', () => {
    const sources = {
      'o/2018': [source('Tổng kết | Báo A'), source('Sơ kết', { publisher: 'Báo B', address: '/reports/b' })],
    }
    const csv = toCsv(tableOf(RESOLUTION), { ...ABOUT, sources })
    expect(fieldOf(csv, 1, 'whole – nơi đăng')).toBe('Báo A | Báo B')
    expect(fieldOf(csv, 1, 'whole – ngày đăng')).toBe('2019-01-05 | 2019-01-05')
    expect(fieldOf(csv, 1, 'whole – báo cáo')).toBe('Tổng kết / Báo A | Sơ kết')
    expect(fieldOf(csv, 1, 'whole – địa chỉ bài')).toBe('https://a.example/1 | https://danvan.example/reports/b')
    expect(fieldOf(csv, 1, 'resolved – bằng chứng')).toBe('https://danvan.example/evidence?key=o%2F2018')
    expect(fieldOf(csv, 2, 'Liên kết cố định')).toBe(ABOUT.address)
    // Of the second year nothing is resolved: nothing to lead to.
    expect(fieldOf(csv, 2, 'resolved – bằng chứng')).toBe('')
  })
  it('tells the sources of every theme of a year, in the words of the page', () => {
    const sources = { 't/2': [source('Một')], 't/3': [source('Hai'), source('Ba')] }
    const csv = toCsv(tableOf({ ...RESOLUTION, themes: THEMES }), { ...ABOUT, locale: 'en', sources })
    expect(csv).toContain('Một | Hai | Ba')
    expect(csv).toContain('evidence?key=t%2F2 | https://danvan.example/evidence?key=t%2F3')
    expect(csv).toContain('Permanent link')
  })
  it('writes decimal commas between semicolons for Vietnamese Excel', () => {
    expect(toCsv(tableOf(RESOLUTION), ABOUT, COMMA_CSV)).toContain('85,1')
    expect(toCsv(tableOf(RESOLUTION), ABOUT, COMMA_CSV).split('\r\n')[1]?.split(';')).toHaveLength(10)
  })
  it('quotes what would break a line apart', () => {
    const odd = chart([series('a, "b"\nc', [point('2018', 1)])])
    expect(toCsv(tableOf(odd), ABOUT)).toContain('"a, ""b""\nc (vụ việc)"')
  })
  it.each(['=1+1', '+84', '-cmd', '@SUM(A1)', '\tx'])('makes %j text', field => {
    expect(defuse(field, POINT_CSV)).toBe(`'${field}`)
  })
  it('leaves negative numbers numbers', () => {
    expect(defuse('-12.5', POINT_CSV)).toBe('-12.5')
    expect(defuse('-12,5', COMMA_CSV)).toBe('-12,5')
  })
  it('copies numbers, not written values, with what qualifies them', () => {
    expect(toClipboardText(tableOf(RESOLUTION), 'vi', POINT_CSV).split('\n')[3]).toBe(
      '2020 (6T)\t13889\t2020-H1: số của một phần năm, không phải cả năm\t9900\t2020-H1: số của một phần năm, không phải cả năm; trên\t',
    )
  })
})

it('JSON holds number, text and notes of every cell', () => {
  const json = JSON.parse(
    toJson(tableOf(RESOLUTION), RESOLUTION, { ...ABOUT, sources: { 'o/2020': [source('Sơ kết')] } }),
  )
  expect(json.address).toBe(ABOUT.address)
  expect(json.rows[2].values[1].sources).toMatchObject({ title: 'Sơ kết', publisher: 'Báo A' })
  expect(json.rows[2].values[1]).toMatchObject({ series: 'resolved', value: 9900, text: '> 9.900' })
})

describe('what a file asks for', () => {
  afterEach(() => vi.unstubAllGlobals())
  it('is each key once, a few dozen at a time, in the language of the page', async () => {
    const asked: URL[] = []
    vi.stubGlobal('fetch', async (path: string) => {
      const url = new URL(path, 'https://danvan.example')
      asked.push(url)
      return Response.json(Object.fromEntries(url.searchParams.getAll('key').map(key => [key, [source(key)]])))
    })
    const years = Array.from({ length: 70 }, (_, i) => point(String(1950 + i), i))
    const long = chart([series('a', years), series('b', years)], { locale: 'en' })
    const about = await aboutFile(long, tableOf(long))
    expect(asked.map(url => url.pathname)).toEqual(['/en/evidence/sources', '/en/evidence/sources'])
    expect(asked.map(url => url.searchParams.getAll('key').length)).toEqual([60, 10])
    expect(Object.keys(about.sources)).toHaveLength(70)
    expect(about.address).toBe('https://danvan.example/?from=2018#resolution')
  })
  it('is told to have failed where the server does not answer', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 503 }))
    await expect(aboutFile(RESOLUTION, tableOf(RESOLUTION))).rejects.toThrow('503')
  })
})
