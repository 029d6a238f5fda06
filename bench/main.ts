import { Command } from 'commander'
import { browserBenches } from './browser/command'
import { storeBench } from './store/command'

/** Each benchmark loads when it is called. */
export async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('npm run bench --').description('measure danvan on this machine')
  program
    .command('normalize')
    .description('records a second on one core, beside chrono-node and vntk; time against length')
    .action(async () => (await import('./normalize')).benchNormalize())
  program
    .command('html')
    .description('how well the article is found on pages of different kinds of sites, beside Readability and Defuddle')
    .action(async () => (await import('./html/measure')).benchHtml())
  program
    .command('generate')
    .description('write fictional reports, for other measurements')
    .argument('<folder>', 'where to write them')
    .option('--count <number>', 'how many', Number, 100_000)
    .option('--seed <number>', 'the same seed writes the same reports', Number, 1)
    .action(async (folder: string, { count, seed }: { count: number; seed: number }) =>
      (await import('./generate-reports')).generateReports(folder, count, seed),
    )
  program.addCommand(storeBench())
  for (const bench of browserBenches()) program.addCommand(bench)
  await program.parseAsync([...argv])
}
