/** Whether the store answers, and with how much in it. */
import { openStore, revision } from './client'
import { StoreError } from './errors'
import { coverage } from './read-reports'

export type StoreHealth =
  | { ok: true; dialect: string; reports: number; revision: number }
  | { ok: false; code: string; message: string; advice: string }

/** Never throws for a store that is not there: that is the answer. A store that comes back is found again by itself. */
export async function health(url?: string): Promise<StoreHealth> {
  try {
    const store = await openStore(url)
    const [{ reports }, now] = await Promise.all([coverage(store), revision(store)])
    return { ok: true, dialect: store.dialect, reports, revision: now }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    return { ok: false, code: error.code, message: error.message, advice: error.advice }
  }
}
