#!/usr/bin/env node
// Copies the faces that page and export use from @ibm/plex-sans into public/fonts. Run after an update of the package.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const from = join(root, 'node_modules/@ibm/plex-sans')
const to = join(root, 'public/fonts')
const WEIGHTS = ['Regular', 'SemiBold']
// Latin3 holds the Vietnamese vowels with tone marks, Latin2 đ, ơ, ư, Pi the arrows and comparison signs.
const RANGES = ['Latin1', 'Latin2', 'Latin3', 'Pi']

await mkdir(to, { recursive: true })
// The package's licence has CRLF line ends, which the repository keeps as LF.
await writeFile(join(to, 'LICENSE.txt'), (await readFile(join(from, 'LICENSE.txt'), 'utf8')).replaceAll('\r\n', '\n'))
for (const weight of WEIGHTS) {
  await copyFile(
    join(from, `fonts/complete/woff2/IBMPlexSans-${weight}.woff2`),
    join(to, `IBMPlexSans-${weight}.woff2`),
  )
  for (const range of RANGES) {
    const name = `IBMPlexSans-${weight}-${range}.woff2`
    await copyFile(join(from, 'fonts/split/woff2', name), join(to, name))
  }
}
