/** Where the store is: `file:…` (SQLite) or `postgresql://…`. */
import { isAbsolute, resolve } from 'node:path'
import { StoreError } from './errors'

export type Dialect = 'sqlite' | 'postgresql'

export interface StoreAddress {
  dialect: Dialect
  /** SQLite: the absolute path. PostgreSQL: the address as given. */
  target: string
  /** For messages: without a password. */
  shown: string
}

export const DEFAULT_STORE = 'file:data/danvan.db'

/** @param url `file:…` (relative to the working folder), a bare path that ends in `.db`, or `postgresql://…` */
export function parseAddress(url: string): StoreAddress {
  if (/^postgres(ql)?:\/\//.test(url)) {
    // Several hosts (lib/store/hosts.ts) are no URL to the parser, one of them is.
    const one = url.replace(/,[^/?]*/, '')
    const parsed = URL.canParse(one) ? new URL(one) : null
    if (parsed === null) throw unknown(url.replace(/:[^:@/]*@/, ':…@'))
    return { dialect: 'postgresql', target: url, shown: url.replace(/\/\/[^/]*@/, '//').replace(/\?.*$/, '') }
  }
  const path = url.startsWith('file:')
    ? decodeURI(
        url
          .slice('file:'.length)
          .replace(/^\/\/(?=\/)/, '')
          .replace(/\?.*$/, ''),
      )
    : url
  if (path === '' || (!url.startsWith('file:') && !/\.(db|sqlite3?)$/.test(url))) throw unknown(url)
  return { dialect: 'sqlite', target: isAbsolute(path) ? path : resolve(path), shown: path }
}

function unknown(shown: string): StoreError {
  return new StoreError(
    'bad-input',
    `"${shown}" is no address of a store`,
    'Set DATABASE_URL to file:data/danvan.db or postgresql://user@host/database, or leave it unset.',
  )
}
