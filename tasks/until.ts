/** Asks until what is told holds; an error counts as not yet. @throws after so many seconds */
export async function until(what: string, seconds: number, holds: () => Promise<boolean> | boolean): Promise<void> {
  const last = Date.now() + seconds * 1000
  const asked = async () => holds()
  while (!(await asked().catch(() => false))) {
    if (Date.now() > last) throw new Error(`not within ${seconds} s: ${what}`)
    await new Promise(later => setTimeout(later, 100))
  }
}
