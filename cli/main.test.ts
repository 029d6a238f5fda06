/** The command's manners: exit statuses, one line an error, and where help is. */
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import packageJson from '../package.json'
import { danvan } from './testing'

let cwd = ''
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'danvan-cli-'))
  await copyFile(fileURLToPath(new URL('../e2e/fixtures/ban-tin-gia-dinh.txt', import.meta.url)), join(cwd, 'good.txt'))
  await writeFile(join(cwd, 'broken.txt'), Buffer.from([0, 1, 2, 0xff, 0xfe, 0, 7]))
})
afterAll(() => rm(cwd, { recursive: true }))

it('tells its version and its commands on stdout', async () => {
  expect(await danvan(['--version'], { cwd })).toEqual({ status: 0, stdout: `${packageJson.version}\n`, stderr: '' })
  const help = await danvan(['--help'], { cwd })
  expect(help).toMatchObject({ status: 0, stderr: '' })
  for (const command of ['start', 'import', 'normalize', 'doctor', 'rebuild', 'backup', 'restore', 'copy']) {
    expect(help.stdout).toMatch(new RegExp(`^  ${command} `, 'm'))
  }
})

it.each([
  [['prin'], "unknown command 'prin'", 'danvan --help'],
  [['normalize', '--colour', 'good.txt'], "unknown option '--colour'", 'danvan normalize --help'],
  [['normalize'], "missing required argument 'file'", 'danvan normalize --help'],
  [['copy'], "required option '--to <url>' not specified", 'danvan copy --help'],
])('refuses %j, says why and where help is, prints nothing on stdout', async (args, why, help) => {
  const { status, stdout, stderr } = await danvan(args, { cwd })
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toContain(`error: ${why}`)
  expect(stderr).toContain(help)
})

it.each([
  ['mysql://host/db', 'is no address of a store'],
  ['postgresql://danvan:secret@127.0.0.1:1/danvan', 'the store cannot be reached (postgresql://127.0.0.1:1/danvan)'],
  ['file:good.txt', 'the file is not a store'],
])('tells in one line, without a password or a stack, that %s is no use', async (DATABASE_URL, why) => {
  const { status, stdout, stderr } = await danvan(['doctor'], { cwd, env: { DATABASE_URL } })
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(/^danvan: [^\n]+\n$/)
  expect(stderr).toContain(why)
  expect(stderr).not.toContain('secret')
})

it('imports what can be read, exits with 1 for what cannot, and the rest of the commands work on it', async () => {
  const env = { DATABASE_URL: 'file:store.db' }
  const run = (...args: string[]) => danvan(args, { cwd, env })
  const imported = await run('import', 'good.txt', 'broken.txt', 'nowhere')
  expect(imported).toMatchObject({ status: 1, stdout: '' })
  expect(imported.stderr).toMatch(/^danvan: broken\.txt: /m)
  expect(imported.stderr).toMatch(/^danvan: nowhere: no such file/m)
  expect(imported.stderr).toMatch(/^1 stored, 0 replaced, 0 unchanged, 2 failed$/m)
  expect(await run('import', 'good.txt')).toMatchObject({
    status: 0,
    stderr: '0 stored, 0 replaced, 1 unchanged, 0 failed\n',
  })
  expect(await run('doctor')).toMatchObject({ status: 0, stdout: expect.stringContaining('all as it should be') })
  expect(await run('rebuild')).toMatchObject({ status: 0, stdout: 'rebuilt from 1 reports\n' })
  expect(await run('backup', 'kept.db')).toMatchObject({ status: 0 })
  // A backup is never overwritten.
  expect(await run('backup', 'kept.db')).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^danvan: [^\n]+\n$/),
  })
  expect(await run('restore', 'kept.db')).toMatchObject({ status: 0 })
  expect(await run('copy', '--to', 'file:copy.db')).toMatchObject({ status: 0 })
  expect(await run('copy', '--to', 'file:copy.db')).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^danvan: [^\n]+\n$/),
  })
}, 120_000)
