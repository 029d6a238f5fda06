import { Command } from 'commander'
import { withStore } from '../with-store'

/** `danvan copy --to`: from one database to the other, or to another place; verified. */
export function copyCommand(): Command {
  return new Command('copy')
    .description('copy the store into another, empty one; verified by counts and checksums')
    .requiredOption('--to <url>', 'file:… or postgresql://…')
    .action(({ to }: { to: string }) =>
      withStore(async ({ copyStore }, store) => {
        const tables = await copyStore(store, to)
        for (const { name, rows, checksum } of tables) console.log(`${name}: ${rows} rows, checksum ${checksum}`)
        console.log('the copy is equal to the original')
      }),
    )
}
