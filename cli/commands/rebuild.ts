import { Command } from 'commander'
import { Progress } from '../progress'
import { withStore } from '../with-store'

/** `danvan rebuild`: everything that follows from the stored records, made anew in one transaction. */
export function rebuildCommand(): Command {
  return new Command('rebuild')
    .description('make figures, themes, counters, search and observations anew from the stored records')
    .action(() =>
      withStore(async ({ coverage, rebuild }, store) => {
        const progress = new Progress((await coverage(store)).reports)
        const reports = await rebuild(store, done => progress.show(done))
        progress.clear()
        console.log(`rebuilt from ${reports} reports`)
      }),
    )
}
