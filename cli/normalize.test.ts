/** `danvan normalize` end to end: what a script that reads its output relies on. */
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportSchema } from '../lib/normalize/report'
import { danvan } from './testing'

const REPORT = fileURLToPath(new URL('../e2e/fixtures/ban-tin-gia-dinh.txt', import.meta.url))
let cwd = ''
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'danvan-cli-'))
  await copyFile(REPORT, join(cwd, 'first.txt'))
  await copyFile(REPORT, join(cwd, 'last.txt'))
  await writeFile(join(cwd, 'broken.txt'), Buffer.from([0, 1, 2, 0xff, 0xfe, 0, 7]))
})
afterAll(() => rm(cwd, { recursive: true }))

const lines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))

describe('NDJSON', () => {
  it('has a valid record a line on stdout, in the order of the arguments, and nothing on stderr', async () => {
    const { status, stdout, stderr } = await danvan(['normalize', 'last.txt', 'first.txt'], { cwd })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.endsWith('}\n')).toBe(true)
    expect(lines(stdout).map(line => reportSchema.parse(line).id)).toEqual(['last', 'first'])
  })

  it('names what cannot be read in its place and on stderr, gives the others, and exits with 1', async () => {
    const { status, stdout, stderr } = await danvan(
      ['normalize', 'first.txt', 'broken.txt', 'nowhere.txt', 'last.txt'],
      { cwd },
    )
    expect(status).toBe(1)
    const [first, broken, nowhere, last] = lines(stdout)
    for (const good of [first, last]) expect(reportSchema.parse(good).figures.length).toBeGreaterThan(0)
    expect(broken).toMatchObject({ id: 'broken', error: { code: expect.any(String), message: expect.any(String) } })
    expect(nowhere).toMatchObject({ id: 'nowhere', error: { code: expect.any(String) } })
    expect(stderr).toMatch(/^danvan: broken\.txt: [^\n]+\ndanvan: nowhere\.txt: no such file\. Check the path\.\n$/)
  })

  it('reads standard input as -', async () => {
    const input = await readFile(REPORT, 'utf8')
    const [piped, named] = await Promise.all([
      danvan(['normalize', '-'], { cwd, input }),
      danvan(['normalize', 'first.txt'], { cwd }),
    ])
    expect(piped.status).toBe(0)
    const [fromPipe] = lines(piped.stdout)
    const [fromFile] = lines(named.stdout)
    expect(fromPipe).toEqual({ ...fromFile, id: 'stdin', source: { url: null, file: null } })
  })
})

describe('a reader that leaves early (| head -1)', () => {
  it.each(['json', '--text', '--explain'])('ends %s without a word', async kind => {
    const options = kind === 'json' ? [] : [kind]
    // More than a pipe holds: the command is still writing when its reader goes.
    const many = Array.from({ length: 200 }, () => 'first.txt')
    const { status, stdout, stderr } = await danvan(['normalize', ...options, ...many], { cwd, readLines: 1 })
    expect(stdout.length).toBeGreaterThan(0)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})

describe('--text and --explain', () => {
  it('prints the text that the offsets of the record refer to', async () => {
    const text = await danvan(['normalize', '--text', 'first.txt'], { cwd })
    const [record] = lines((await danvan(['normalize', 'first.txt'], { cwd })).stdout)
    expect(text.status).toBe(0)
    expect(text.stdout.length).toBe(record.text.length)
    const evidence = reportSchema.parse(record).figures.map(figure => figure.evidence)
    expect(evidence.length).toBeGreaterThan(0)
    for (const { start, end, text: words } of evidence) expect(text.stdout.slice(start ?? 0, end ?? 0)).toBe(words)
  })

  it('explains what each rule read, below its line', async () => {
    const { status, stdout } = await danvan(['normalize', '--explain', 'first.txt'], { cwd })
    expect(status).toBe(0)
    expect(stdout).toMatch(/^16\/01\/2024 - 09:15\n +\+ publishedOn\/[^\n]*“16\/01\/2024 - 09:15”$/m)
  })

  it.each(['--text', '--explain'])('%s goes on after a file that cannot be read, and exits with 1', async option => {
    const { status, stdout, stderr } = await danvan(['normalize', option, 'broken.txt', 'first.txt'], { cwd })
    expect(status).toBe(1)
    expect(stdout).toContain('Gặp dân nhiều hơn')
    expect(stderr).toMatch(/^danvan: broken\.txt: [^\n]+\n$/)
  })
})
