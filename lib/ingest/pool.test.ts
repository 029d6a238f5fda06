import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { ingestAll, LIMITS } from '.'
import { IngestPool } from './pool'

// Processes start and fonts load here: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 120_000 })

const folder = mkdtempSync(join(tmpdir(), 'danvan-ingest-'))
afterAll(() => rmSync(folder, { recursive: true }))

const SENTENCE =
  'Sáng 14/7/2022, các cấp chính quyền đã tiếp 1.204 lượt công dân, giải quyết 45/52 vụ việc khiếu nại, tố cáo.'
const file = (name: string, content: string | Uint8Array = SENTENCE) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return { kind: 'file', path } as const
}

async function* each<T>(items: T[]) {
  yield* items
}

describe('ingestAll', () => {
  test('hostile files cost only themselves, and all come out in the order given', async () => {
    const huge = file('huge.txt')
    truncateSync(huge.path, 500 * 1024 * 1024)
    const sources = [
      file('first.txt'),
      file('deep.html', `<!doctype html>${'<div>'.repeat(100_000)}x`),
      huge,
      file('empty.pdf', ''),
      file('picture.docx', Buffer.from('\x89PNG\r\n\x1a\n....', 'latin1')),
      file(
        'broken.txt',
        Buffer.concat([Buffer.from('Tiếp dân '), Buffer.from([0xff, 0xfe, 0xfd]), Buffer.from(' x'.repeat(99))]),
      ),
      { kind: 'file', path: join(folder, 'missing.txt') } as const,
      { kind: 'file', path: folder } as const,
      file('last.html', `<!doctype html><h1>Kết quả tiếp công dân</h1><p>${SENTENCE}</p>`),
    ]
    const results: { name: string; code: string | undefined }[] = []
    for await (const { path, error } of ingestAll(each(sources), { workers: 2 })) {
      results.push({ name: path.replace(`${folder}/`, ''), code: error?.code })
    }
    expect(results).toEqual([
      { name: 'first.txt', code: undefined },
      { name: 'deep.html', code: 'too-deep' },
      { name: 'huge.txt', code: 'too-large' },
      { name: 'empty.pdf', code: 'empty' },
      { name: 'picture.docx', code: 'wrong-format' },
      { name: 'broken.txt', code: 'broken-encoding' },
      { name: 'missing.txt', code: 'not-found' },
      { name: folder, code: 'cannot-open' },
      { name: 'last.html', code: undefined },
    ])
  })

  test('records of NDJSON are checked against the contract; the path of the broken field is named', async () => {
    const records = [
      { kind: 'record', line: '{"schema":"normalized-report/1","id":"x"', where: 'a.ndjson:1' } as const,
      { kind: 'record', line: '{"schema":"normalized-report/2","id":"x"}', where: 'a.ndjson:2' } as const,
      {
        kind: 'record',
        line: '{"schema":"normalized-report/1","id":"x","error":{"code":"empty","message":"m"}}',
        where: 'a.ndjson:3',
      } as const,
    ]
    const messages: (string | undefined)[] = []
    for await (const { error } of ingestAll(records, { workers: 1 })) messages.push(error?.message)
    expect(messages).toEqual([
      expect.stringMatching(/^a\.ndjson:1: the line is not JSON/),
      expect.stringMatching(/^a\.ndjson:2: schema: .*normalized-report\/1/),
      expect.stringMatching(/^a\.ndjson:3: the record says that its file could not be read: m/),
    ])
  })
})

describe('IngestPool', () => {
  test('a file over the limit of time or memory is named, and the next ones still come out', async () => {
    // Ten million words take longer than the limits given here, whatever the machine.
    const heavy = file('heavy.txt', `${SENTENCE} `.repeat(200_000))
    for (const [options, code] of [
      [{ milliseconds: 1 }, 'took-too-long'],
      [{ megabytes: 24 }, 'out-of-memory'],
    ] as const) {
      const pool = new IngestPool({ workers: 1, ...options })
      const [first, second] = await Promise.all([
        pool.ingest(heavy),
        pool.ingest({ kind: 'file', path: join(folder, 'missing.txt') }),
      ])
      expect(first.error?.code).toBe(code)
      expect(second.error?.code).toBe('not-found')
      pool.close()
    }
  })
})

test('limits are told in the message', async () => {
  const path = file('large.txt').path
  truncateSync(path, LIMITS.textBytes + 1)
  for await (const { error } of ingestAll([{ kind: 'file', path }], { workers: 1 })) {
    expect(error).toEqual({
      code: 'too-large',
      message: `${path}: the file has 32 MB, and a text file may have 32 MB. Split it, or take out its pictures.`,
    })
  }
})
