/** Looking through reports in stretches, the newest first. */
import { reading, type Store } from './client'

/**
 * How many reports one page looks through for what its filter asks: no index holds every mixture of filters, so a rare thing
 * is found over several pages, each of a bounded cost, instead of by one long search.
 */
const STRETCH = 20_000

/** The report that ends a stretch that begins below a number; null where the stretch reaches the oldest one. */
export async function floorOfStretch(store: Store, below: number | null): Promise<bigint | null> {
  const row = await reading(store, prisma =>
    prisma.report.findFirst({
      where: { doc: { lte: below === null ? undefined : BigInt(below) } },
      select: { doc: true },
      orderBy: { doc: 'desc' },
      skip: STRETCH,
    }),
  )
  return row?.doc ?? null
}
