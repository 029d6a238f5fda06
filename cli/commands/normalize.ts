import { Command } from 'commander'
import { Failure } from '../errors'

/** `danvan normalize`: NDJSON on stdout and nothing else there; what is for people goes to stderr. */
export function normalizeCommand(): Command {
  return new Command('normalize')
    .description('read reports and print one normalized record a line (NDJSON), in the order of the arguments')
    .argument('<file...>', 'report files (.txt, .html, .docx, .pdf), or - for standard input')
    .option('--text', 'print the canonical text that the offsets of a record refer to')
    .option('--explain', 'print the text with what each rule read and rejected, and why')
    .action(async (files: string[], options: { text?: boolean; explain?: boolean }) => {
      const ingest = await import('../../lib/ingest')
      if (options.text) {
        for (const file of files) await write((await canonical(ingest, file)).text)
        return
      }
      if (options.explain) {
        const { explainReport } = await import('../explain-report')
        for (const file of files) {
          await write(`${explainReport((await canonical(ingest, file)).text, ingest.idOf(file))}\n`)
        }
        return
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

async function canonical(ingest: typeof import('../../lib/ingest'), file: string) {
  try {
    return await ingest.readFileText(file)
  } catch (error) {
    if (error instanceof ingest.UnreadableError)
      throw new Failure(`${file}: ${error.message}`, error.advice, { cause: error })
    throw error
  }
}

/** Waits for a slow reader, so that a long run keeps little in memory. */
function write(text: string): Promise<void> {
  return new Promise(resolve => process.stdout.write(text, () => resolve()))
}
