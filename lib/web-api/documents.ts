/** Single documents: coverage, the record's schema, the API's description, what is not there. */
import { reportJsonSchema } from '../normalize/report'
import { coverage, openStore, report, revision } from '../store/server'
import { cached } from './cached'
import { MEDIA_TYPES } from './format'
import { openApi } from './openapi'
import { Problem } from './problem'
import { readQuery } from './query'
import { type Ask, route } from './route'

const json = (body: unknown, type = MEDIA_TYPES.json) =>
  new Response(`${JSON.stringify(body)}\n`, { headers: { 'Content-Type': type } })

/** Of the store; null where it has none of that id. */
function storeDocument(make: (ask: Ask, revision: number) => Promise<unknown | null>) {
  return route(async ask => {
    readQuery(ask.url.searchParams, [])
    const now = await revision(await openStore())
    return cached(ask, String(now), 'json', async () => {
      const body = await make(ask, now)
      if (body !== null) return json(body)
      throw new Problem('not-found', `Nothing has the address ${ask.url.pathname}.`, {
        advice: 'Take ids as the lists give them.',
      })
    })
  })
}

export const reportRoute = () =>
  storeDocument(async ({ params }) => (await report(await openStore(), params.id ?? ''))?.record ?? null)

export const coverageRoute = () =>
  storeDocument(async (_, now) => ({ ...(await coverage(await openStore())), revision: now }))

/** Of this version of the program. */
function programDocument(make: (ask: Ask) => unknown, type?: string) {
  return route(ask => {
    readQuery(ask.url.searchParams, [])
    const body = make(ask)
    return cached(ask, `v${openApi(ask.origin).info.version}`, JSON.stringify(body), () => json(body, type))
  })
}

export const schemaRoute = () => programDocument(() => reportJsonSchema(), 'application/schema+json')
export const openApiRoute = () => programDocument(ask => openApi(ask.origin))

/** Whatever no other route answers. */
export const unknownRoute = () =>
  route(ask => {
    throw new Problem('not-found', `The API has no ${ask.url.pathname}.`, {
      advice: `${ask.origin}/api/v1/openapi.json lists what it has.`,
    })
  })
