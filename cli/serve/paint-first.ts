/**
 * A page's scripts begin once it has been painted. Every screen says what it has to say without them; loaded beside it, they
 * would be part of what a phone on a slow line waits for.
 */

/** How the framework writes a script that may run whenever it comes; what runs in order, or where modules are unknown, stays. */
const SCRIPT = /<script src="([^"&<]+)" async="" nonce="([^"]+)"><\/script>/g
/** Milliseconds after which scripts begin where the browser has told of no paint. */
const PATIENCE = 3000

/** Next's page for an error: only its scripts draw it, and nothing would be painted that they could wait for. */
const DRAWN_BY_SCRIPT = '<html id="__next_error__">'

/** A page's head with the scripts that it names put off. */
export function paintFirst(head: string): string {
  if (head.includes(DRAWN_BY_SCRIPT)) return head
  const scripts = [...head.matchAll(SCRIPT)]
  const [first] = scripts
  if (!first) return head
  const sources = scripts.map(([, source]) => source)
  return `${head.replace(SCRIPT, '')}<script nonce="${first[2]}">${loader(JSON.stringify(sources))}</script>`
}

/** A tab in the background paints nothing until it is looked at: there nobody waits for words, and scripts begin at once. */
const loader = (sources: string) => `{
  let begun = false
  const begin = () => {
    if (begun) return
    begun = true
    for (const src of ${sources}) document.head.append(Object.assign(document.createElement('script'), { src, async: true }))
  }
  if (document.visibilityState === 'hidden' || !window.PerformanceObserver) begin()
  else {
    setTimeout(begin, ${PATIENCE})
    new PerformanceObserver(begin).observe({ type: 'paint', buffered: true })
  }
}`
