/** One address of every screen, over what the store holds. */
export async function screens(origin: string): Promise<string[]> {
  const [report, evidence] = await Promise.all([
    firstMatch(`${origin}/api/v1/reports?limit=1`, /"id":"([^"]+)"/),
    firstMatch(origin, /href="(\/evidence\?key=[^"]+)"/),
  ])
  return [
    '/',
    '/themes',
    '/figures',
    '/provinces',
    '/provinces/lam-dong',
    '/reports',
    `/reports/${report}`,
    '/data',
    '/guide',
    evidence,
    '/embed/resolution-national',
  ]
}

async function firstMatch(address: string, pattern: RegExp): Promise<string> {
  const answer = await fetch(address)
  const found = pattern.exec(await answer.text())?.[1]
  if (!answer.ok || !found) throw new Error(`${address} (${answer.status}) holds no ${pattern}: is the store empty?`)
  return found
}
