import { expect, it } from 'vitest'
import { coverage, storeReports } from '.'
import { figure, incoming, onBothDatabases, published, record } from './testing'

onBothDatabases('coverage', ({ newStore }) => {
  it('tells the years that reports are about, and those that they state figures of', async () => {
    const store = await newStore()
    expect(await coverage(store)).toMatchObject({ years: [], observed: null })
    const period = { start: '2008-01-01', end: '2008-12-31', kind: 'year', label: 'năm 2008' } as const
    await storeReports(store, [
      incoming(
        record('a', {
          publishedOn: published('2010-02-01'),
          figures: [
            figure('group_delegations', 9, { period }),
            figure('cases_resolved', 51, { period: { ...period, start: '2009-01-01', end: '2009-12-31' } }),
          ],
        }),
      ),
    ])
    expect(await coverage(store)).toMatchObject({
      years: [{ year: 2010, reports: 1 }],
      observed: { first: 2008, last: 2009 },
    })
  })
})
