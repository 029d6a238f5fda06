import { Command } from 'commander'
import { withStore } from '../with-store'

const MENDED_BY_REBUILD = 'Mend it with danvan rebuild.'

/** `danvan doctor`: says what is wrong with the store, and what mends it; exit status 1 where something is. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('check the store: integrity, observations, orphans, counters, search')
    .action(() =>
      withStore(async ({ diagnose }, store) => {
        const { findings, reports, figures, observations } = await diagnose(store)
        for (const { kind, message } of findings) console.log(`${kind}: ${message}`)
        console.log(
          `${store.address.shown}: ${reports} reports, ${figures} figures, ${observations} observations, ${findings.length === 0 ? 'all as it should be' : `${findings.length} findings`}`,
        )
        if (findings.length === 0) return
        process.exitCode = 1
        const isBroken = findings.some(({ kind }) => kind === 'integrity')
        console.log(isBroken ? 'Restore a backup (danvan restore FILE).' : MENDED_BY_REBUILD)
      }),
    )
}
