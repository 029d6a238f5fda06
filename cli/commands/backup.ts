import { Command } from 'commander'
import { withStore } from '../with-store'

/** `danvan backup`: one file, made while the store is in use. */
export function backupCommand(): Command {
  return new Command('backup')
    .description('copy the store into one file, while it is in use')
    .argument('<file>', 'a file that is not there yet')
    .action((file: string) =>
      withStore(async ({ backup }, store) => {
        await backup(store, file)
        console.log(`${store.address.shown} is backed up in ${file}`)
      }),
    )
}
