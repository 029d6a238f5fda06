/** Whether the store answers, with how much in it, and how each of its servers is. */
import { openStore, revision, type Store } from './client'
import type { DatabaseServer } from './database-server'
import { StoreError } from './errors'
import { coverage } from './read-reports'

export interface ServerHealth {
  /** Without a password. */
  address: string
  role: 'primary' | 'standby' | 'unreachable'
  /** Write transactions that the furthest server has and this one does not; null where it does not answer. */
  behind: number | null
}

export type StoreHealth =
  | {
      ok: true
      dialect: string
      reports: number
      revision: number
      /** Where the store has several: without a primary among them it is read and not written. */
      servers?: ServerHealth[]
    }
  | { ok: false; code: string; message: string; advice: string }

/** A server that fell silent keeps nobody who asks longer than this. */
const PATIENCE_MS = 2_000

/** Never throws for a store that is not there: that is the answer. A store that comes back is found again by itself. */
export async function health(url?: string): Promise<StoreHealth> {
  try {
    const store = await openStore(url)
    const [{ reports }, now, servers] = await Promise.all([coverage(store), revision(store), serversOf(store)])
    return { ok: true, dialect: store.dialect, reports, revision: now, ...(servers.length > 1 && { servers }) }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    return { ok: false, code: error.code, message: error.message, advice: error.advice }
  }
}

async function serversOf({ cluster }: Store): Promise<ServerHealth[]> {
  // A standby stands in both lists, where it may become the primary and is read meanwhile.
  const servers = [...new Map(cluster.all.map(server => [server.address.target, server])).values()]
  if (servers.length === 1) return []
  const states = await Promise.all(servers.map(stateOf))
  const furthest = Math.max(0, ...states.map(({ revision }) => revision ?? 0))
  return states.map(({ address, role, revision }) => ({
    address,
    role,
    behind: revision === null ? null : furthest - revision,
  }))
}

async function stateOf(
  server: DatabaseServer,
): Promise<{ address: string; role: ServerHealth['role']; revision: number | null }> {
  const address = server.address.shown
  const away = { address, role: 'unreachable' as const, revision: null }
  const asked = async () => {
    const role = await server.role()
    return role.kind === 'down' ? away : { address, role: role.kind, revision: await server.revision() }
  }
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<typeof away>(resolve => {
    timer = setTimeout(() => resolve(away), PATIENCE_MS)
  })
  // It may be lost between the two questions: then it does not answer.
  return Promise.race([asked().catch(() => away), late]).finally(() => clearTimeout(timer))
}
