import { Command } from 'commander'
import { withStore } from '../with-store'

/** `danvan restore`: a backup's content in place of the store's, which is kept beside it. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description("put a backup's content into the store, while it is in use")
    .argument('<file>', 'a file made by danvan backup')
    .action((file: string) =>
      withStore(async ({ restore }, store) => {
        const kept = await restore(store, file)
        console.log(`${store.address.shown} is as it was in ${file}; what it held before is in ${kept}`)
      }),
    )
}
