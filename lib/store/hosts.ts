/**
 * PostgreSQL's own address names several servers, separated by commas; the driver knows one host an address. So an address
 * of several becomes several addresses, which lib/store/cluster.ts tells apart.
 */
import { parseAddress, type StoreAddress } from './address'

const SEVERAL = /^(postgres(?:ql)?:\/\/(?:[^@/]*@)?)([^/?@]+)(.*)$/

/** `postgresql://u@a:5432,b/db` → `postgresql://u@a:5432/db`, `postgresql://u@b/db`. */
export function splitHosts(url: string): string[] {
  const [, head = '', hosts = '', tail = ''] = SEVERAL.exec(url) ?? []
  return hosts.includes(',')
    ? hosts
        .split(',')
        .filter(Boolean)
        .map(host => head + host + tail)
    : [url]
}

/** The servers that an address names, in its order; a SQLite file is its only one. */
export const addressesOf = (url: string): StoreAddress[] => splitHosts(url).map(parseAddress)
