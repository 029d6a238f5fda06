/** What stands below a chart must not move when the chart is drawn: a reader who clicks there would miss. */
import { expect, MARKUP, test } from './test'

const SCREENS = [
  '/?province=lam-dong,nghe-an',
  '/themes',
  '/figures?form=ranking',
  '/figures?form=tiles',
  '/figures?form=multiples&province=lam-dong,nghe-an,ha-noi',
  '/provinces/lam-dong',
]

for (const width of [1440, 1000, 390]) {
  test(`each chart takes the room that was kept for it, ${width} px wide`, { tag: MARKUP }, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const screen of SCREENS) {
      await page.goto(screen)
      const stages = page.locator('[data-chart-stage]')
      await expect(stages.first()).toBeVisible()
      for (const stage of await stages.all()) {
        await stage.scrollIntoViewIfNeeded()
        await expect(stage.locator('svg').first()).toBeVisible()
        const [room, drawn] = await stage.evaluate(node =>
          [node.children[0], node.children[1]].map(
            part => part?.firstElementChild?.getBoundingClientRect().height ?? 0,
          ),
        )
        expect(
          Math.abs((drawn ?? 0) - (room ?? 0)),
          `${screen} ${await stage.getAttribute('data-chart-stage')}`,
        ).toBeLessThan(2)
      }
    }
  })
}

test('the room of a chart below the view says that the chart comes, until it is drawn', { tag: MARKUP }, async ({
  page,
}) => {
  await page.goto('/')
  const stage = page.locator('[data-chart-stage]').last()
  await expect(stage).toContainText('Biểu đồ được vẽ khi cuộn tới đây.')
  await expect(stage.locator('svg')).toHaveCount(0)
  await stage.scrollIntoViewIfNeeded()
  await expect(stage.locator('svg').first()).toBeVisible()
  await expect(stage).not.toContainText('Biểu đồ được vẽ')
})

test('a chart that is hidden for a while is not drawn anew', { tag: MARKUP }, async ({ page }) => {
  await page.goto('/embed/resolution-national')
  const stage = page.locator('[data-chart-stage]')
  const drawing = stage.locator('svg')
  await expect(drawing).toBeVisible()
  await drawing.evaluate(node => node.setAttribute('data-kept', ''))
  await stage.evaluate(node => {
    node.style.display = 'none'
  })
  // Two frames: by then its size has been told.
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
  await stage.evaluate(node => {
    node.style.display = ''
  })
  await expect(stage.locator('svg[data-kept]')).toBeVisible()
})
