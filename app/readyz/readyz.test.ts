import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { closeStore, openStore } from '@/lib/store'
import { GET as healthz } from '../healthz/route'
import { GET as readyz } from './route'

it('tells that the store cannot be used and what to do, and is ready again by itself', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'danvan-ready-'))
  const before = process.env.DATABASE_URL
  const file = join(folder, 'store.db')
  process.env.DATABASE_URL = `file:${file}`
  try {
    await writeFile(file, 'no database, but long enough to be taken for one by its size alone'.repeat(20))
    const away = await readyz()
    expect(away.status).toBe(503)
    expect(await away.json()).toMatchObject({ status: 'not ready', store: { ok: false, advice: expect.any(String) } })
    const alive = await healthz()
    expect(alive.status).toBe(200)
    expect(await alive.json()).toMatchObject({ status: 'alive', store: { ok: false } })
    await rm(file)
    const back = await readyz()
    expect(back.status).toBe(200)
    expect(await back.json()).toMatchObject({ status: 'ready', store: { ok: true, reports: 0 } })
    await closeStore(await openStore())
  } finally {
    if (before === undefined) delete process.env.DATABASE_URL
    else process.env.DATABASE_URL = before
    await rm(folder, { recursive: true })
  }
})
