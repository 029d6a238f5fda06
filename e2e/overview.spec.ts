import { expect, MARKUP, openTable, test } from './test'

test.describe('the overview', () => {
  test('shows the themes in their years', async ({ page }) => {
    await page.goto('/')
    const table = await openTable(page, 'themes')
    for (const [year, theme] of [
      ['2018', /Năm dân vận chính quyền/i],
      ['2021', /Đẩy mạnh thực hiện quy chế dân chủ ở cơ sở/i],
    ] as const) {
      await expect(table.getByRole('row').filter({ hasText: theme }).filter({ hasText: year }).first()).toBeVisible()
    }
  })

  test('shows the first half of 2020 as a half-year, never as the year', async ({ page }) => {
    await page.goto('/?from=2020&to=2020')
    const row = (await openTable(page, 'resolution-national')).getByRole('row').filter({ hasText: '13.889' })
    await expect(row).toContainText('> 9.900')
    await expect(row).toContainText('> 71')
    await expect(row.getByRole('rowheader')).toHaveText('2020 (6T)')

    await page.goto('/?from=2020&to=2020&period=half')
    const half = (await openTable(page, 'resolution-national')).getByRole('row').filter({ hasText: '9.900' })
    await expect(half).toContainText('> 9.900')
  })

  test('leads from a number to the words it was read from', async ({ page }) => {
    await page.goto('/?from=2020&to=2020')
    const table = await openTable(page, 'resolution-national')
    await table.getByRole('link', { name: '> 9.900' }).click()
    const panel = page.getByRole('dialog')
    await expect(panel).toContainText('trên 9.900 vụ việc')
    await expect(page).toHaveURL(/#evidence=/)
    const address = page.url()
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
    await expect(page).not.toHaveURL(/#evidence=/)
    await page.goto(address)
    await expect(page.getByRole('dialog')).toContainText('trên 9.900 vụ việc')
  })

  test('opens a theme by its words, which its tooltip leaves in sight', async ({ page }) => {
    await page.goto('/?from=2012&to=2025')
    const timeline = page.locator('[data-chart-stage="themes"]')
    const words = timeline.locator('svg a[data-point] text', { hasText: 'chính quyền' }).first()
    await words.scrollIntoViewIfNeeded()
    const box = await words.boundingBox()
    if (!box) throw new Error('no words drawn')
    // The words let the pointer through to what is behind them: the link, not the year.
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await page.mouse.move(x, y)
    const under = await page.evaluate(
      ([left = 0, top = 0]) => {
        const found = document.elementFromPoint(left, top)
        const link = found?.closest('a')
        return { cursor: found && getComputedStyle(found).cursor, height: link?.getBoundingClientRect().height }
      },
      [x, y],
    )
    expect(under.cursor).toBe('pointer')
    expect(under.height).toBeGreaterThanOrEqual(24)
    const tooltip = await timeline.getByRole('status').boundingBox()
    if (!tooltip) throw new Error('no tooltip')
    expect(tooltip.y >= box.y + box.height || tooltip.y + tooltip.height <= box.y).toBe(true)
    await page.mouse.click(x, y)
    await expect(page.getByRole('dialog')).toContainText('chính quyền')
    await page.keyboard.press('Escape')
    // The same by keyboard.
    await timeline.locator('svg a[data-point]').first().focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog').locator('blockquote').first()).toBeVisible()
  })

  test('filters by year and province, in the address, through reload and back', async ({ page }) => {
    await page.goto('/')
    await expect(page.locator('figure[data-chart="receptions-national"] svg').first()).toBeVisible()
    const form = page.getByRole('form')
    await form.locator('select[name="from"]').selectOption('2016')
    await expect(page).toHaveURL(/\?from=2016$/)
    await form.locator('details.chooser > summary').click()
    await form.getByRole('checkbox', { name: 'Nghệ An', exact: true }).check()
    await expect(page).toHaveURL(/from=2016&province=nghe-an/)
    await expect(page.getByRole('heading', { name: /Nghệ An/ }).first()).toBeVisible()
    const figure = page.locator('figure').filter({ hasText: 'Nghệ An' }).filter({ hasText: '2019' })
    await expect(figure.first()).toBeVisible()

    await page.reload()
    await expect(page.getByRole('heading', { name: /Nghệ An/ }).first()).toBeVisible()
    await expect(page.locator('select[name="from"]')).toHaveValue('2016')

    await page.goBack()
    await expect(page).toHaveURL(/\?from=2016$/)
    await expect(page.getByRole('heading', { name: /Nghệ An/ })).toHaveCount(0)
  })

  test('takes a press on a name in a chooser, beside its box', async ({ page }) => {
    await page.goto('/')
    const form = page.getByRole('form', { name: 'Bộ lọc' })
    const chooser = form.locator('details.chooser').first()
    await chooser.locator('summary').click()
    await chooser.getByText('Nghệ An', { exact: true }).click()
    await expect(page).toHaveURL(/province=nghe-an/)
    await expect(chooser).toHaveAttribute('open')
    // Elsewhere on the page it makes way.
    await page.locator('figure#themes h2').click({ position: { x: 4, y: 4 } })
    await expect(chooser).not.toHaveAttribute('open')
  })

  test('makes room for the next name once one is pressed, and says where there is none', async ({ page }) => {
    await page.goto('/')
    const chooser = page.getByRole('form', { name: 'Bộ lọc' }).locator('details.chooser').first()
    await chooser.locator('summary').click()
    const find = chooser.getByRole('searchbox')
    await find.fill('nghe an')
    await chooser.getByText('Nghệ An', { exact: true }).click()
    await expect(find).toHaveValue('')
    await expect(chooser.getByText('Hà Nội').first()).toBeVisible()
    await find.fill('atlantis')
    await expect(chooser.getByText('Không có tên nào như vậy.')).toBeVisible()
  })

  test('a province taken away by the keyboard leaves the focus with the next', async ({ page }) => {
    await page.goto('/?province=hue,nghe-an&level=national')
    await page.getByRole('link', { name: 'Bỏ Huế' }).press('Enter')
    await expect(page).toHaveURL(/province=nghe-an/)
    await expect(page.getByRole('link', { name: 'Bỏ Nghệ An' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).not.toHaveURL(/province/)
    await expect(page.locator('details.chooser > summary, select').first()).toBeFocused()
  })

  test('keeps a choice that is made while the one before it is answered, and as its answer comes', async ({ page }) => {
    await page.goto('/')
    await expect(page.locator('figure[data-chart="receptions-national"] svg').first()).toBeVisible()
    const form = page.getByRole('form', { name: 'Bộ lọc' })
    await form.evaluate(node => {
      const choose = (name: string, value: string) => {
        const field = node.querySelector<HTMLSelectElement>(`select[name="${name}"]`)
        if (!field) throw new Error(`no field ${name}`)
        field.value = value
        field.dispatchEvent(new Event('change', { bubbles: true }))
      }
      const later = [() => choose('to', '2020'), () => choose('period', 'half'), () => choose('units', '2025')]
      const next = new MessageChannel()
      next.port1.onmessage = () => later.shift()?.()
      // A slow machine: an answer takes 20 ms to put on the page, and the reader's next choice comes before anything else runs.
      const remove = node.removeAttribute.bind(node)
      node.removeAttribute = name => {
        remove(name)
        if (name !== 'data-pending') return
        next.port2.postMessage(null)
        for (const end = performance.now() + 20; performance.now() < end; );
      }
      const provinces = [...node.querySelectorAll<HTMLInputElement>('input[value^="lam-dong"], input[value="nghe-an"]')]
      provinces[0]?.click()
      setTimeout(() => provinces[1]?.click(), 20)
      setTimeout(() => choose('from', '2016'), 40)
    })
    const chosen = /\?from=2016&to=2020&province=lam-dong,lam-dong-2025,nghe-an&level=national&period=half&units=2025$/
    // Four answers, one after the other.
    await expect(page).toHaveURL(chosen, { timeout: 30_000 })
    await expect(form.locator('select[name="from"]')).toHaveValue('2016')
    await page.goBack()
    await expect(page).toHaveURL(/period=half$/)
    await expect(form.locator('select[name="units"]')).toHaveValue('dated')
  })

  test('names a wrong filter and ignores it', async ({ page }) => {
    await page.goto('/?from=abc&province=atlantis')
    await expect(page.getByText('abc')).toBeVisible()
    await expect(page.getByText('atlantis')).toBeVisible()
    await expect(page.locator('figure[data-chart="resolution-national"]')).toBeVisible()
  })

  test('keeps a choice that nothing matches, and says what to do', async ({ page }) => {
    await page.goto('/?from=2001&to=2002')
    await expect(page.getByText('Không có số liệu khớp bộ lọc')).toBeVisible()
    await expect(page.getByLabel('Từ năm')).toHaveValue('2001')
    // Whoever waits for the script finds the same.
    await page.getByLabel('Đến năm').selectOption('2020')
    await expect(page).toHaveURL(/\?from=2001&to=2020$/)
    await expect(page.getByText('Không có số liệu khớp bộ lọc')).toBeHidden()
  })

  test('says the same in English', async ({ page }) => {
    await page.goto('/en?from=2020&to=2020')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    const row = (await openTable(page, 'resolution-national')).getByRole('row').filter({ hasText: '13,889' })
    await expect(row).toContainText('> 9,900')
  })

  test('keeps the page inside its own host by policy', async ({ request }) => {
    const policy = (await request.get('/')).headers()['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).not.toMatch(/https?:/)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the tables and filters serve', async ({ page }) => {
    await page.goto('/')
    await page.locator('select[name="from"]').selectOption('2020')
    await page.locator('select[name="to"]').selectOption('2020')
    await page.getByRole('form').getByRole('button', { name: 'Lọc' }).click()
    await expect(page).toHaveURL(/from=2020/)
    const table = page.locator('figure[data-chart="resolution-national"] table')
    await page.locator('figure[data-chart="resolution-national"] details.chart-data summary').click()
    await expect(table).toContainText('> 9.900')
    await expect(table).toContainText('13.889')
    await table.getByRole('link', { name: '> 9.900' }).click()
    await expect(page.getByText('trên 9.900 vụ việc')).toBeVisible()
  })
})

test('a printed table keeps the names of its columns', { tag: MARKUP }, async ({ page }) => {
  await page.goto('/?from=2020&to=2020')
  const table = await openTable(page, 'resolution-national')
  await page.emulateMedia({ media: 'print' })
  for (const name of ['Kỳ', 'Thuộc thẩm quyền', 'Đã giải quyết', 'Tỷ lệ giải quyết'])
    await expect(table.getByRole('columnheader').getByText(name)).toBeVisible()
  await expect(table.getByText('↕')).toHaveCount(4)
  await expect(table.getByText('↕').first()).toBeHidden()
})

test('the key numbers are of the period that is chosen', async ({ page }) => {
  await page.goto('/?period=half')
  const numbers = page.getByRole('region', { name: 'Số liệu chính' })
  await expect(numbers).toContainText('6 tháng đầu năm 2025')
  await expect(numbers).not.toContainText('18.108')
})

test('a year tells its longest part where the year itself is not stated', async ({ page }) => {
  await page.goto('/?from=2016&to=2016')
  const row = (await openTable(page, 'resolution-national')).getByRole('row').filter({ hasText: '2016 (đến 4/10)' })
  await expect(row).toContainText('37.039')
  await expect(row).toContainText('29.117')
})

test('paints before it asks for a script', async ({ page }) => {
  await page.goto('/')
  const { paint, scripts } = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    // The entry, 4 kB that do nothing without the rest, stands at the page's end.
    scripts: performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ startTime }) => startTime)
      .sort((a, b) => a - b),
  }))
  expect(scripts.length).toBeGreaterThan(5)
  expect(scripts.filter(start => start < Number(paint)).length).toBeLessThanOrEqual(1)
})
