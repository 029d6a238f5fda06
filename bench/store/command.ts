import { Command } from 'commander'
import generate from '../../prisma/generate.mjs'
import type { Options } from './run'

export function storeBench(): Command {
  return new Command('store')
    .description('server time of the screens, search, requests a second, memory, file size and import rate, by size')
    .option('--sizes <list>', 'numbers of reports, ascending, separated by commas (1000,20000)')
    .option('--full', '1,000, 100,000 and 1,000,000 reports: needs 10 GB and an hour or more')
    .option('--folder <path>', 'where the stores are kept for the next run', '.cache/bench')
    .option('--seconds <n>', 'of load by 64 connections', '10')
    .option('--port <n>', 'for the server', '3199')
    .action(async (options: Options) => {
      // A fresh clone has no database client yet.
      generate()
      await (await import('./run')).benchStore(options)
    })
}
