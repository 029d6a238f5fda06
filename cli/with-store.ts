import generate from '../prisma/generate.mjs'

type StoreModule = typeof import('../lib/store')

/**
 * Runs a command's work on the store of `DATABASE_URL` and closes it. A fresh clone has no database client yet: it is
 * generated first, which takes no time once done.
 */
export async function withStore<T>(
  work: (door: StoreModule, store: import('../lib/store').Store) => Promise<T>,
): Promise<T> {
  generate()
  const door = await import('../lib/store')
  const store = await door.openStore()
  try {
    return await work(door, store)
  } finally {
    await door.closeStore(store)
  }
}
