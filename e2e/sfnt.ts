/** A WOFF file as the TrueType font that it packs (https://www.w3.org/TR/WOFF/): programs outside browsers read no other. */
import { inflateSync } from 'node:zlib'

const HEADER = 44
const ENTRY = 20

export function sfntOf(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, i) => {
    const at = HEADER + i * ENTRY
    const [offset, packed, length] = [4, 8, 12].map(field => woff.readUInt32BE(at + field)) as [number, number, number]
    const bytes = woff.subarray(offset, offset + packed)
    const data = packed < length ? inflateSync(bytes) : bytes
    return { tag: woff.subarray(at, at + 4), checksum: woff.readUInt32BE(at + 16), data }
  })
  const log = Math.floor(Math.log2(count))
  const head = Buffer.alloc(12 + 16 * count)
  woff.copy(head, 0, 4, 8)
  head.writeUInt16BE(count, 4)
  head.writeUInt16BE(16 * 2 ** log, 6)
  head.writeUInt16BE(log, 8)
  head.writeUInt16BE(16 * (count - 2 ** log), 10)
  const parts = [head]
  let offset = head.length
  for (const [i, { tag, checksum, data }] of tables.entries()) {
    const at = 12 + 16 * i
    tag.copy(head, at)
    head.writeUInt32BE(checksum, at + 4)
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(data.length, at + 12)
    // Each table begins on four bytes.
    const room = Buffer.alloc(Math.ceil(data.length / 4) * 4)
    data.copy(room)
    parts.push(room)
    offset += room.length
  }
  return Buffer.concat(parts)
}
