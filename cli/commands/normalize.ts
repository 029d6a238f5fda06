import { Command } from 'commander'

/** `danvan normalize`: NDJSON on stdout and nothing else there; what is for people goes to stderr. */
export function normalizeCommand(): Command {
  return new Command('normalize')
    .description('read reports and print one normalized record a line (NDJSON), in the order of the arguments')
    .argument('<file...>', 'report files')
    .option('--text', 'print the canonical text that the offsets of a record refer to')
    .action(async (files: string[], options: { text?: boolean }) => {
      const { normalizeFiles, readText } = await import('../../lib/ingest')
      if (options.text) {
        for (const file of files) process.stdout.write(await readText(file))
        return
      }
      for await (const record of normalizeFiles(files)) {
        process.stdout.write(`${JSON.stringify(record)}\n`)
        if ('error' in record) {
          process.stderr.write(`danvan: ${record.error.message}\n`)
          process.exitCode = 1
        }
      }
    })
}
