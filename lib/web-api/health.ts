/** Whether this process lives, and whether it can serve: for load balancers, orchestrators and people. */
import packageJson from '../../package.json'
import { health } from '../store/server'

const answer = (body: unknown, status: number) =>
  Response.json(body, {
    status,
    headers: { 'Cache-Control': 'no-store', ...(status === 503 && { 'Retry-After': '10' }) },
  })

/**
 * Alive as soon as it answers: an orchestrator that restarts what is not must not do so because a database elsewhere is away.
 * What the store says stands beside it all the same.
 */
export async function healthz(): Promise<Response> {
  return answer({ status: 'alive', version: packageJson.version, store: await health() }, 200)
}

/** Ready where the store answers; else 503, with what is wrong and what to do. Turns back by itself when the store is back. */
export async function readyz(): Promise<Response> {
  const store = await health()
  return answer({ status: store.ok ? 'ready' : 'not ready', store }, store.ok ? 200 : 503)
}
