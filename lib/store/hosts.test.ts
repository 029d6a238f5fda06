import { expect, it } from 'vitest'
import { parseAddress } from './address'
import { addressesOf, splitHosts } from './hosts'

it('splits an address of several hosts, everything else kept', () => {
  expect(splitHosts('postgresql://danvan:a%2Cb@db1:5432,db2:5433/danvan?sslmode=require')).toEqual([
    'postgresql://danvan:a%2Cb@db1:5432/danvan?sslmode=require',
    'postgresql://danvan:a%2Cb@db2:5433/danvan?sslmode=require',
  ])
  expect(splitHosts('postgres://db1,[::1]:5433/danvan')).toEqual([
    'postgres://db1/danvan',
    'postgres://[::1]:5433/danvan',
  ])
})

it('leaves an address of one host, and a file with a comma in its name', () => {
  expect(splitHosts('postgresql://db1/danvan')).toEqual(['postgresql://db1/danvan'])
  expect(addressesOf('file:/tmp/a,b.db').map(({ target }) => target)).toEqual(['/tmp/a,b.db'])
})

it('shows hosts and database, never a password', () => {
  expect(parseAddress('postgresql://danvan:secret@db1:5432,db2/danvan?sslmode=require').shown).toBe(
    'postgresql://db1:5432,db2/danvan',
  )
  expect(() => parseAddress('postgresql://danvan:secret@db1:port/danvan')).toThrow(/no address of a store/)
  expect(() => parseAddress('postgresql://danvan:secret@db1:port/danvan')).not.toThrow(/secret/)
})
