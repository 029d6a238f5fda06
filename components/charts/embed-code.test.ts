import { expect, it } from 'vitest'
import { embedAddress, embedCode } from './embed-code'
import { chart as chartOf, point, series, THEMES } from './fixtures'

const chart = { ...THEMES, id: 'themes', locale: 'en' as const, title: 'Themes, "2016–2024" & <more>' }

it('names the chart, its screen and its filters', () => {
  expect(embedAddress(chart, new URL('https://danvan.example/en?from=2016#themes'))).toBe(
    'https://danvan.example/en/embed/themes?from=2016',
  )
  expect(
    embedAddress({ ...chart, locale: 'vi' }, new URL('https://danvan.example/provinces/hue?from=2016&to=2020')),
  ).toBe('https://danvan.example/embed/themes?from=2016&to=2020&of=/provinces/hue')
})

it('gives a frame that a page can take as it is', () => {
  const code = embedCode(chart, new URL('https://danvan.example/en/figures?province=hue,da-nang&form=bar'))
  expect(code).toContain(
    'src="https://danvan.example/en/embed/themes?province=hue,da-nang&amp;form=bar&amp;of=/figures"',
  )
  expect(code).toContain('title="Themes, &quot;2016–2024&quot; &amp; &lt;more&gt;"')
})

it('gives the frame the height that the chart and the themes above it need', () => {
  const shown = new URL('https://danvan.example/figures')
  const height = (of: Parameters<typeof embedCode>[0]) => Number(/height="(\d+)"/.exec(embedCode(of, shown))?.[1])
  const alone = chartOf([series('a', [point('2019', 4), point('2020', 5)])])
  expect(height(alone)).toBeGreaterThanOrEqual(640)
  expect(height({ ...alone, themes: THEMES })).toBeGreaterThan(height(alone) + 60)
})
