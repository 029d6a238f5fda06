import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { exportDrawing, screenDrawing } from './drawing'
import { ExportSheet, layoutSheet } from './export-sheet'
import { chart, point, RESOLUTION, series, THEMES } from './fixtures'
import { HeatMap } from './heat-map'
import { SmallMultiples } from './small-multiples'
import { ThemeTimeline } from './theme-timeline'
import { TileMap } from './tile-map'
import { AxisUnits } from './time-axes'
import { timeFrame } from './time-frame'

const textOf = (svg: string) =>
  svg
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&gt;', '>')
const PLACES = chart([series('v', [point('ha-noi', 12), point('bac-giang', null), point('khanh-hoa', 40)])], {
  form: 'tiles',
  x: [
    { key: 'ha-noi', label: 'Hà Nội' },
    { key: 'bac-giang', label: 'Bắc Giang' },
    { key: 'khanh-hoa', label: 'Khánh Hòa' },
  ],
})

describe('the sheet of an image', () => {
  const drawing = exportDrawing()
  const title = 'Vụ việc khiếu nại và tố cáo đã giải quyết của cả nước '.repeat(4).trim()
  const model = { ...RESOLUTION, title, footnotes: ['Năm 2018 theo báo cáo: 16/12/2017–15/12/2018.'] }
  const svg = renderToStaticMarkup(
    <ExportSheet chart={model} drawing={drawing} layout={layoutSheet(model, drawing, 400)} />,
  )

  it('tells title, filters, legend, footnotes and source as text, whole even where lines break', () => {
    for (const words of [title, model.subtitle, 'whole', 'tính từ số liệu được nêu', '16/12/2017', 'Nguồn: 3 báo cáo'])
      expect(textOf(svg)).toContain(words)
  })
  it('draws the themes of the years above the figures, on their scale', () => {
    const themed = { ...model, themes: THEMES }
    const layout = layoutSheet(themed, drawing, 400)
    const [top, plot] = [layout.themes ?? Number.NaN, layout.plot.y]
    expect(plot - top).toBeGreaterThan(40)
    expect(layout.height).toBeGreaterThan(layoutSheet(model, drawing, 400).height + plot - top - 1)
    const words = textOf(renderToStaticMarkup(<ExportSheet chart={themed} drawing={drawing} layout={layout} />))
    for (const theme of ['Chủ đề năm', 'Dân vận chính quyền', 'Dân vận khéo']) expect(words).toContain(theme)
    expect(words).toContain('Chủ đề: 3 lượt nêu trong các báo cáo.')
  })
  it('tells the highest values, as the page does', () => {
    const highest = [{ series: 'whole', label: 'Cả nước', value: '30.410', when: '2018', footnote: 1, evidence: null }]
    const told = { ...model, highest }
    const words = textOf(
      renderToStaticMarkup(<ExportSheet chart={told} drawing={drawing} layout={layoutSheet(told, drawing, 400)} />),
    )
    expect(words).toContain('Cao nhất: Cả nước 30.410¹ (2018)')
  })
  it('holds nothing that another program cannot draw', () => {
    expect(svg).not.toMatch(/foreignObject|var\(|light-dark|clip-path|<pattern/)
  })
})

describe('drawings without Recharts', () => {
  it('the tile map shows every unit of its edition, and the archipelagos with their provinces', () => {
    const svg = renderToStaticMarkup(<TileMap chart={PLACES} drawing={screenDrawing(900)} />)
    expect(svg.match(/<rect/g)).toHaveLength(65)
    for (const name of ['Hà Nội', 'Hoàng Sa', 'Trường Sa']) expect(textOf(svg)).toContain(name)
    expect(svg.match(/data-evidence="o\/khanh-hoa"/g)).toHaveLength(2)
  })
  it('a mark is a link with a name on the screen and plain in an image', () => {
    const heat = chart([series('t', [point('2018', 3), point('2019', null)], { label: 'Đối thoại' })], { form: 'heat' })
    const screen = renderToStaticMarkup(<HeatMap chart={heat} drawing={screenDrawing(900)} />)
    expect(screen).toContain('aria-label="Đối thoại, 2018: 3; mở bằng chứng"')
    expect(screen.match(/<a /g)).toHaveLength(1)
    expect(renderToStaticMarkup(<HeatMap chart={heat} drawing={exportDrawing()} />)).not.toContain('<a ')
  })
  it('small panels join what is stated in consecutive years, and nothing over a gap or a part of a year', () => {
    const line = series(
      'l',
      [
        point('2017', 1),
        point('2018', 2),
        point('2019', null),
        point('2020', 4),
        point('2021', 5, { stub: { label: '6T', period: '' } }),
      ],
      { mark: 'line' },
    )
    const svg = renderToStaticMarkup(
      <SmallMultiples chart={chart([line], { form: 'multiples' })} drawing={screenDrawing(600)} />,
    )
    expect(/<path d="(M[^"]*L[^"]*)" fill="none"/.exec(svg)?.[1]?.match(/L/g)).toHaveLength(1)
  })
  it('small panels share a scale, or have one each', () => {
    const two = [series('a', [point('2018', 9000)]), series('b', [point('2018', 40)])]
    const tops = (ownScales: boolean) =>
      textOf(
        renderToStaticMarkup(
          <SmallMultiples chart={chart(two, { form: 'multiples', ownScales })} drawing={screenDrawing(600)} />,
        ),
      ).match(/10\.000|(?<!\d)40(?!\d)/g)
    expect(tops(false)).toEqual(['10.000', '10.000'])
    expect(tops(true)).toEqual(['10.000'])
  })
  it('small panels of different units share no scale, and bear their whole names', () => {
    const name = 'Số đoàn đông người đến nơi tiếp công dân, Thừa Thiên Huế'
    const two = [
      series('a', [point('2018', 9000)], { unit: 'lượt' }),
      series('b', [point('2018', 40)], { unit: 'đoàn', label: name }),
    ]
    const words = textOf(
      renderToStaticMarkup(<SmallMultiples chart={chart(two, { form: 'multiples' })} drawing={screenDrawing(400)} />),
    )
    expect(words.match(/10\.000/g)).toHaveLength(1)
    expect(words.replaceAll(' ', '')).toContain(name.replaceAll(' ', ''))
  })
  it('a panel of which nothing is told says so, and has no scale', () => {
    const silent = series('s', [point('2018', null), point('2019', null)], { label: 'Huế' })
    const told = series('t', [point('2018', 400), point('2019', null)])
    const panels = chart([told, silent], { panels: true })
    const drawing = screenDrawing(600)
    const frame = timeFrame(panels, drawing)
    for (const svg of [
      renderToStaticMarkup(<SmallMultiples chart={chart([silent], { form: 'multiples' })} drawing={drawing} />),
      renderToStaticMarkup(<AxisUnits chart={{ ...panels, series: [silent] }} frame={frame} drawing={drawing} />),
    ]) {
      expect(textOf(svg)).toContain('Huế')
      expect(textOf(svg)).toContain('chưa có số liệu')
      expect(svg).not.toMatch(/>[1-4]</)
    }
    const svg = renderToStaticMarkup(<AxisUnits chart={panels} frame={frame} drawing={drawing} />)
    expect(textOf(svg).match(/chưa có số liệu/g)).toHaveLength(1)
    expect(textOf(svg)).toContain('500')
  })
  it('the timeline names each theme, and says of an empty lane that nothing is told', () => {
    const empty = { jurisdiction: 'province:hue', label: 'Huế', color: 'province-1' as const, marks: [] }
    const svg = renderToStaticMarkup(
      <ThemeTimeline chart={{ ...THEMES, lanes: [...THEMES.lanes, empty] }} drawing={screenDrawing(900)} />,
    )
    expect(textOf(svg)).toContain('Dân vận khéo')
    expect(textOf(svg)).toContain('Chưa có báo cáo nào nêu chủ đề năm.')
  })
  it('what a pointer meets is on the screen alone: an image of the timeline has nothing that is not seen', () => {
    expect(renderToStaticMarkup(<ThemeTimeline chart={THEMES} drawing={exportDrawing()} />)).not.toContain(
      'transparent',
    )
  })
})
