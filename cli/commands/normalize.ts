import { Command } from 'commander'
import type { ReadText } from '../../lib/ingest'
import { describeFailure, Failure } from '../errors'

/** `danvan normalize`: NDJSON on stdout and nothing else there; what is for people goes to stderr. */
export function normalizeCommand(): Command {
  return new Command('normalize')
    .description('read reports and print one normalized record a line (NDJSON), in the order of the arguments')
    .argument('<file...>', 'report files (.txt, .html, .docx, .pdf), or - for standard input')
    .option('--text', 'print the canonical text that the offsets of a record refer to')
    .option('--explain', 'print the text with what each rule read and rejected, and why')
    .action(async (files: string[], options: { text?: boolean; explain?: boolean }) => {
      const ingest = await import('../../lib/ingest')
      if (options.text) return each(files, ({ text }) => text)
      if (options.explain) {
        const { explainReport } = await import('../explain-report')
        return each(files, ({ text, reading }, file) => `${explainReport(text, ingest.idOf(file), reading)}\n`)
      }
      for await (const { json, error, notes, path } of ingest.ingestAll(files.map(path => ({ kind: 'file', path })))) {
        await write(`${json}\n`)
        for (const note of notes) process.stderr.write(`danvan: ${path}: ${note}\n`)
        if (error) {
          process.stderr.write(`danvan: ${error.message}\n`)
          process.exitCode = 1
        }
      }
    })
}

/** Prints something of each file's text; one that cannot be read is named, and the others are printed all the same. */
async function each(files: readonly string[], print: (read: ReadText, file: string) => string): Promise<void> {
  const { readFileText, UnreadableError } = await import('../../lib/ingest')
  for (const file of files) {
    try {
      await write(print(await readFileText(file), file))
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error
      process.stderr.write(
        `${describeFailure(new Failure(`${file}: ${error.message}`, error.advice), { debug: false })}\n`,
      )
      process.exitCode = 1
    }
  }
}

/** Waits for a slow reader, so that a long run keeps little in memory. */
function write(text: string): Promise<void> {
  return new Promise(resolve => process.stdout.write(text, () => resolve()))
}
