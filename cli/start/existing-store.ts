import { existsSync } from 'node:fs'
import { DEFAULT_STORE, parseAddress } from '../../lib/store/address'
import { migrate } from '../../lib/store/migrate'

/**
 * Brings a store file of an earlier start up to date, or refuses one of a newer version; false where there is no such file. Apart from
 * the store's door, whose Prisma client takes longer to load than all else that a second start does.
 */
export async function updateExisting(): Promise<boolean> {
  const address = parseAddress(process.env.DATABASE_URL || DEFAULT_STORE)
  if (address.dialect !== 'sqlite' || !existsSync(address.target)) return false
  await migrate(address)
  return true
}
