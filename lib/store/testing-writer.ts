/** Test support, a process of its own: stores batches for ever, and prints the ids of each when it is acknowledged. */
import { openStore, storeReports } from '.'
import { figure, incoming, published, record } from './testing-records'

async function main(url: string, first: number): Promise<void> {
  const store = await openStore(url)
  for (let at = first; ; at += 20) {
    const batch = Array.from({ length: 20 }, (_, offset) => {
      const number = at + offset
      return incoming(
        record(`report-${number}`, {
          publishedOn: published(`20${10 + (number % 15)}-03-01`),
          figures: [
            figure('cases_resolved', number % 7),
            figure('cases_under_jurisdiction', 7 + (number % 3)),
            figure('citizen_receptions', number, { qualifier: 'over' }),
          ],
          themes: [
            {
              year: 2018,
              name: number % 2 ? 'Năm dân vận chính quyền' : 'Dân vận chính quyền',
              jurisdiction: { level: 'national' },
              evidence: { start: null, end: null, text: 'dân vận chính quyền' },
            },
          ],
        }),
        `Báo cáo số ${number} về tiếp công dân.`,
      )
    })
    await storeReports(store, batch)
    process.stdout.write(`${batch.map(one => one.record.id).join(' ')}\n`)
  }
}

const [url, first] = process.argv.slice(2)
main(url ?? '', Number(first))
