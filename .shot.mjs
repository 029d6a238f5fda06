import { chromium } from '@playwright/test'
const [,, port, ...specs] = process.argv
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] })
for (const spec of specs) {
  const [name, path, width='1440', scheme='light', full='full'] = spec.split('|')
  const ctx = await b.newContext({ viewport: { width: +width, height: 900 }, colorScheme: scheme, deviceScaleFactor: 1 })
  const p = await ctx.newPage()
  p.on('console', m => { if (['error','warning'].includes(m.type())) console.log(name, m.type(), m.text().slice(0, 400)) })
  p.on('pageerror', e => console.log(name, 'pageerror', String(e).slice(0,400)))
  await p.goto(`http://localhost:${port}${path}`, { waitUntil: 'networkidle' }).catch(e => console.log(name, String(e).slice(0,200)))
  await p.waitForTimeout(600)
  const ov = await p.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  if (ov > 0) console.log(name, 'horizontal overflow', ov)
  await p.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: full === 'full' })
  await ctx.close()
}
await b.close()
