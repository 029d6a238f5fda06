/**
 * A path whose percent signs are no code (`/reports/%E0%A4%A`) names nothing here. Next breaks off at one with a bare 500; with
 * its signs written out it is a path like any other that leads nowhere, and gets the site's own page for it.
 */
export function readableAddress(address: string): string {
  const end = address.search(/[?#]|$/)
  const path = address.slice(0, end)
  return isReadable(path) ? address : path.replaceAll('%', '%25') + address.slice(end)
}

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch (error) {
    if (error instanceof URIError) return false
    throw error
  }
}
