import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { storeReports } from '@/lib/store'
import { figure, incoming, published, record } from '@/lib/store/testing-records'
import { call, json, onBothStores, type Path, ROUTES } from './testing'

const idOf = async (path: Path, query: string) => (await json(call(path, { query }))).data[0].id as string

onBothStores('the open data', store => {
  describe('every documented path', () => {
    it('exists, and answers as its description says', async () => {
      const description = await json(call('/openapi.json'))
      expect(Object.keys(description.paths).sort()).toEqual(Object.keys(ROUTES).sort())
      const ajv = addFormats.default(new Ajv2020({ strict: false }))
      ajv.addSchema(description, 'openapi')
      const ids: Partial<Record<Path, string>> = {
        '/reports/{id}': 'half',
        '/observations/{id}/evidence': await idOf('/observations', '?indicator=cases_resolved'),
        '/themes/{id}/evidence': await idOf('/themes', ''),
      }
      for (const path of Object.keys(ROUTES) as Path[]) {
        const response = await call(path, { id: ids[path] })
        expect(response.status, path).toBe(200)
        const pointer = ['paths', path, 'get', 'responses', '200', 'content', 'application/json', 'schema']
          .map(part => part.replaceAll('~', '~0').replaceAll('/', '~1'))
          .map(encodeURIComponent)
          .join('/')
        const valid = ajv.compile({ $ref: `openapi#/${pointer}` })
        valid(await response.json())
        expect(valid.errors, path).toBeNull()
      }
    })

    it('answers in each format that it names', async () => {
      for (const path of ['/observations', '/figures', '/themes', '/reports', '/provinces'] as const) {
        for (const [format, type] of [
          ['json', 'application/json'],
          ['csv', 'text/csv'],
          ['ndjson', 'application/x-ndjson'],
        ] as const) {
          const named = await call(path, { query: `?format=${format}` })
          const accepted = await call(path, { headers: { accept: `${type};q=0.9, image/png` } })
          for (const response of [named, accepted]) expect(response.headers.get('content-type')).toContain(type)
          expect(await named.text()).toBe(await accepted.text())
        }
      }
    })
  })

  describe('what is told', () => {
    it('tells stated from computed, the qualifier, and the source', async () => {
      const { data } = await json(call('/observations', { query: '?period=half' }))
      expect(data).toMatchObject([
        {
          indicator: 'cases_resolved',
          value: 9900,
          qualifier: 'over',
          basis: 'stated',
          conflict: false,
          unit: 'vụ việc',
        },
        { indicator: 'cases_under_jurisdiction', value: 13889, qualifier: 'exact', basis: 'stated' },
        {
          indicator: 'resolution_rate',
          basis: 'computed',
          qualifier: 'over',
          computedFrom: ['cases_resolved', 'cases_under_jurisdiction'],
        },
      ])
      const evidence = await json(call('/observations/{id}/evidence', { id: data[0].id }))
      expect(evidence.data).toMatchObject([
        { value: 9900, qualifier: 'over', chosen: true, source: { report: 'half', rank: 'official' } },
      ])
      expect(data[0].evidence).toBe(`http://danvan.example/api/v1/observations/${data[0].id}/evidence`)
    })

    it('marks a conflict on the observation and on each of its figures', async () => {
      const observed = await json(call('/observations', { query: '?indicator=cases_resolved&period=year' }))
      expect(observed.data).toMatchObject([{ conflict: true, statements: 2 }])
      const stated = await json(call('/figures', { query: '?indicator=cases_resolved&period=year' }))
      expect(stated.data.map((item: { conflict: boolean; chosen: boolean }) => [item.conflict, item.chosen])).toEqual([
        [true, true],
        [true, false],
      ])
    })

    it('keeps a part a part', async () => {
      const { data } = await json(call('/figures', { query: '?indicator=citizen_receptions' }))
      expect(data).toMatchObject([{ part: 'cấp xã', observation: null, chosen: false }])
    })

    it('serves the record itself, and as the lines that an import takes', async () => {
      const one = await json(call('/reports/{id}', { id: 'half' }))
      expect(one).toMatchObject({ schema: 'normalized-report/1', id: 'half' })
      const lines = (await (await call('/reports', { query: '?format=ndjson' })).text()).trim().split('\n')
      expect(lines.map(line => JSON.parse(line).id)).toEqual(['another', 'other', 'hue', 'half'])
      expect(lines.map(line => JSON.parse(line)).find(line => line.id === 'half')).toEqual(one)
    })
  })

  describe('filters', () => {
    const ids = async (path: Path, query: string) =>
      (await json(call(path, { query }))).data.map((item: { id?: string; report?: string }) => item.report ?? item.id)

    it('are the page’s', async () => {
      expect(await ids('/figures', '?province=hue')).toEqual(['hue'])
      expect(await ids('/figures', '?province=hue&level=national')).toHaveLength(6)
      expect(await ids('/reports', '?province=hue')).toEqual(['hue'])
      expect(await ids('/reports', '?from=2021&level=national')).toEqual(['another', 'other'])
      expect(await ids('/themes', '?to=2019')).toEqual([])
      expect(await ids('/figures', '?from=2021')).toEqual([])
    })

    it('find reports by words, with or without diacritics, together with the others', async () => {
      expect(await ids('/reports', '?q=nam+dan+van')).toEqual(['half'])
      expect(await ids('/reports', `?q=${encodeURIComponent('"dân vận chính quyền"')}`)).toEqual(['half'])
      expect(await ids('/reports', '?q=%22van+dan%22')).toEqual([])
      expect(await ids('/reports', '?q=chinh*&from=2020&to=2020')).toEqual(['half'])
      expect(await ids('/reports', '?q=chinh*&province=hue')).toEqual([])
      // Unlike on the page, a last word is never completed: a program gets what it asked for.
      expect(await ids('/reports', '?q=quy')).toEqual([])
      const csv = await (await call('/reports', { query: '?q=dan+van&format=csv' })).text()
      expect(csv.trim().split('\r\n')).toHaveLength(2)
      for (const wrong of ['?q=%E2%80%93', `?q=${'a'.repeat(301)}`]) {
        const response = await call('/reports', { query: wrong })
        expect(response.status).toBe(400)
        expect((await response.json()).errors).toMatchObject([{ parameter: 'q' }])
      }
      expect((await call('/figures', { query: '?q=dan' })).status).toBe(400)
    })

    it('name each parameter that is wrong, and what was expected', async () => {
      const response = await call('/observations', { query: '?from=x&province=atlantis&provinces=hue&limit=0' })
      expect(response.status).toBe(400)
      expect(response.headers.get('content-type')).toBe('application/problem+json')
      const problem = await response.json()
      expect(problem).toMatchObject({ status: 400, instance: '/api/v1/observations' })
      expect(problem.errors.map((each: { parameter: string }) => each.parameter).sort()).toEqual([
        'from',
        'limit',
        'province',
        'provinces',
      ])
      for (const { expected } of problem.errors) expect(expected).not.toBe('')
    })
  })

  it('calls a district and a central body by the names that reports write', async () => {
    const district = { level: 'district' as const, province: '44', name: 'Ba Đồn' }
    const ministry = { level: 'ministry' as const, name: 'Bộ Công an' }
    const stated = (jurisdiction: typeof district | typeof ministry) => [
      figure('complaints_resolved', 3, { jurisdiction }),
      figure('complaints_under_jurisdiction', 4, { jurisdiction }),
    ]
    const theme = { year: 2020, name: 'Dân vận khéo', evidence: { start: null, end: null, text: 'Dân vận khéo' } }
    await storeReports(store(), [
      incoming(
        record('names', {
          publishedOn: published('2021-04-01'),
          figures: [...stated(district), ...stated(ministry)],
          themes: [{ ...theme, jurisdiction: district }],
        }),
      ),
    ])
    const namesIn = async (path: '/observations' | '/figures' | '/themes', level: string) => {
      const { data } = await json(call(path, { query: `?level=${level}` }))
      return data.map((item: { jurisdictionName: string }) => item.jurisdictionName)
    }
    // The rate is computed, and so has no figure of its own.
    expect(await namesIn('/observations', 'district')).toEqual(Array(3).fill('Ba Đồn, Quảng Bình'))
    expect(await namesIn('/observations', 'ministry')).toEqual(Array(3).fill('Bộ Công an'))
    expect(await namesIn('/figures', 'district')).toEqual(Array(2).fill('Ba Đồn, Quảng Bình'))
    expect(await namesIn('/themes', 'district')).toEqual(['Ba Đồn, Quảng Bình'])
    const one = await json(call('/observations', { query: '?level=ministry&indicator=complaints_resolution_rate' }))
    expect(one.data[0]).toMatchObject({ basis: 'computed', jurisdictionName: 'Bộ Công an' })
    const { about } = await json(call('/observations/{id}/evidence', { id: one.data[0].id }))
    expect(about.from[0].jurisdictionName).toBe('Bộ Công an')
  })

  describe('the units of 2025', () => {
    const told = (id: string, province: string, year: number, value: number) => {
      const jurisdiction = { level: 'province' as const, province }
      const period = { start: `${year}-01-01`, end: `${year}-12-31`, kind: 'year' as const, label: `${year}` }
      return incoming(
        record(id, {
          publishedOn: published(`${year + 1}-01-10`),
          jurisdiction,
          figures: [figure('group_delegations', value, { jurisdiction, period })],
        }),
      )
    }

    it('add up what was merged, and say where a part is missing', async () => {
      await storeReports(store(), [told('bg', '24', 2018, 3), told('bn', '27', 2018, 4), told('bg19', '24', 2019, 5)])
      const query = '?units=2025&province=bac-giang&indicator=group_delegations'
      const { data } = await json(call('/observations', { query }))
      expect(data).toMatchObject([
        {
          jurisdiction: 'province:bac-ninh-2025',
          year: 2018,
          value: 7,
          basis: 'computed',
          partial: null,
          evidence: null,
        },
        {
          jurisdiction: 'province:bac-ninh-2025',
          year: 2019,
          value: 5,
          basis: 'computed',
          partial: { have: 1, of: 2 },
        },
      ])
      const stated = await json(call('/figures', { query }))
      expect(stated.data.map((item: { report: string }) => item.report).sort()).toEqual(['bg', 'bg19', 'bn'])
      const paged = await json(call('/observations', { query: `${query}&limit=1` }))
      expect(paged.data).toEqual(data.slice(0, 1))
      expect((await json(call('/observations', { query: new URL(paged.next).search }))).data).toEqual(data.slice(1))
    })

    it('leave every other level as it is', async () => {
      const national = await json(call('/observations', { query: '?level=national' }))
      const merged = await json(call('/observations', { query: '?level=national&units=2025' }))
      expect(merged).toEqual(national)
    })
  })
})
