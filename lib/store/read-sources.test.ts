import { expect, it } from 'vitest'
import { leadsOf, newestTelling, observationId, removeReport, reportLines, sourcesOf, storeReports, themes } from '.'
import { onBothDatabases } from './testing'
import { figure, incoming, published, record } from './testing-records'

const RESOLVED = observationId({
  indicator: 'cases_resolved',
  jurisdiction: 'national',
  periodKind: 'year',
  periodStart: '2020-01-01',
  periodEnd: '2020-12-31',
})

const telling = (name: string) => ({
  year: 2020,
  name,
  jurisdiction: { level: 'national' as const },
  evidence: { start: null, end: null, text: name },
})

onBothDatabases('the reports behind what is drawn', ({ newStore }) => {
  it('names the report that each shown value was read from, and its date', async () => {
    const store = await newStore()
    const figures = [figure('cases_resolved', 9900)]
    await storeReports(store, [
      incoming(record('đơn thư#1', { publishedOn: published('2021-01-05'), figures })),
      incoming(record('b', { figures: [figure('cases_resolved', 9800), figure('citizen_dialogues', 7)] })),
    ])
    const dialogues = observationId({
      indicator: 'citizen_dialogues',
      jurisdiction: 'national',
      periodKind: 'year',
      periodStart: '2020-01-01',
      periodEnd: '2020-12-31',
    })
    expect(await sourcesOf(store, [RESOLVED, dialogues, RESOLVED, 'unknown'])).toEqual(
      new Map([
        [RESOLVED, { id: 'đơn thư#1', publishedOn: '2021-01-05' }],
        [dialogues, { id: 'b', publishedOn: null }],
      ]),
    )
    expect(await sourcesOf(store, [])).toEqual(new Map())
  })

  it('tells what a report speaks for, and what is left of that', async () => {
    const store = await newStore()
    const part = figure('citizen_dialogues', 7, { part: 'cấp huyện' })
    const theme = { ...telling('Dân vận khéo'), year: null }
    await storeReports(store, [
      incoming(
        record('a', { figures: [figure('cases_resolved', 9900), part], themes: [telling('Dân vận khéo'), theme] }),
      ),
    ])
    const { figures, themes: told } = await leadsOf(store, 'a')
    expect([...figures.keys()]).toEqual([0])
    const key = figures.get(0)
    expect(key && observationId(key)).toBe(RESOLVED)
    expect([...told]).toEqual([[0, (await themes(store))[0]?.id]])
    expect(await leadsOf(store, 'unknown')).toEqual({ figures: new Map(), themes: new Map() })
    expect([...(await reportLines(store, ['a', 'a', 'unknown'])).keys()]).toEqual(['a'])
  })

  it('tells when the newest report of some themes was published', async () => {
    const store = await newStore()
    const told = (id: string, date: string | null, name: string) =>
      incoming(record(id, { publishedOn: date === null ? null : published(date), themes: [telling(name)] }))
    await storeReports(store, [
      told('a', '2020-02-01', 'Dân vận khéo'),
      told('b', '2020-05-01', 'Dân vận khéo'),
      told('c', '2020-03-01', 'Dân vận chính quyền'),
      told('d', null, 'Hướng về cơ sở'),
    ])
    const idOf = new Map((await themes(store)).map(({ label, id }) => [label, id]))
    const newest = (...labels: string[]) =>
      newestTelling(
        store,
        labels.map(label => idOf.get(label) ?? 'unknown'),
      )
    expect(await newest('Dân vận khéo', 'Dân vận chính quyền', 'Hướng về cơ sở')).toBe('2020-05-01')
    expect(await newest('Dân vận chính quyền')).toBe('2020-03-01')
    expect(await newest('Hướng về cơ sở', 'no such theme')).toBeNull()
    expect(await newest()).toBeNull()
    await removeReport(store, 'b')
    expect(await newest('Dân vận khéo')).toBe('2020-02-01')
  })
})
