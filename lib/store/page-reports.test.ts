import { expect, it } from 'vitest'
import { pageOfReports, type ReportCursor, storeReports } from '.'
import { incoming, onBothDatabases, published, record } from './testing'

onBothDatabases('pages of reports with words', ({ newStore }) => {
  it('bring each match once, the newest first, beyond what one page looks through', async () => {
    const store = await newStore()
    const day = (at: number) => new Date(Date.UTC(2010, 0, 1 + at)).toISOString().slice(0, 10)
    const reports = Array.from({ length: 2_300 }, (_, at) =>
      incoming(
        record(`report-${at}`, {
          title: at % 2 ? 'Đối thoại với dân' : 'Tiếp công dân',
          publishedOn: published(day(at)),
        }),
      ),
    )
    for (let at = 0; at < reports.length; at += 500) await storeReports(store, reports.slice(at, at + 500))
    const all = async (filter: Parameters<typeof pageOfReports>[1], limit: number) => {
      const found: string[] = []
      let pages = 0
      for (let after: ReportCursor | null = null, more = true; more; pages++) {
        const page: Awaited<ReturnType<typeof pageOfReports>> = await pageOfReports(store, filter, { after, limit })
        expect(page.items.length).toBeLessThanOrEqual(limit)
        found.push(...page.items.map(item => item.record.id))
        after = page.next
        more = after !== null
      }
      return { found, pages }
    }
    const newestFirst = reports.map(({ record }) => record.id).reverse()
    expect((await all({ words: 'dan' }, 1000)).found).toEqual(newestFirst)
    expect((await all({ words: '"doi thoai"' }, 700)).found).toEqual(newestFirst.filter((_, at) => at % 2 === 0))
    // The year of the oldest lies beyond the newest matches: the first pages are empty and say that there is more.
    const rare = await all({ words: 'dan', fromYear: 2010, toYear: 2010 }, 1000)
    expect(rare.found).toEqual(newestFirst.filter(id => Number(id.slice('report-'.length)) < 365))
    expect(rare.pages).toBeGreaterThan(1)
    expect(await all({ words: 'khongco' }, 10)).toEqual({ found: [], pages: 1 })
  }, 60_000)
})
