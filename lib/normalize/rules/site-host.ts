/** Which province a site is of, by its address: "caobang.gov.vn", "baonamdinh.vn", "thanhtra.hatinh.gov.vn". */
import type { Document } from '../document'
import type { Page } from '../page'
import { UNITS } from '../units'
import { plain } from '../vietnamese/letters'

const HOST = /(?<![a-z\d@.-])(?:[a-z\d-]{2,30}\.){1,4}vn(?![a-z\d-])/g
/** What stands about a province's name in one label of an address. */
const AROUND = /^(?:www|bao|dai|tinhuy|thanhtra|bandanvan|danvan|congan)|(?:tv|online|dientu|media|ptth?|rtv|news)$/g
/** Addresses that do not spell the name, by the code until 2025-06-30. */
const OTHERWISE: ReadonlyMap<string, string> = new Map([
  ['tphcm', '79'],
  ['hochiminhcity', '79'],
  ['hcm', '79'],
  ['hue', '46'],
  ['baria-vungtau', '77'],
  ['brvt', '77'],
])

/** Codes until 2025-06-30 by the name as an address spells it. */
const BY_LABEL: ReadonlyMap<string, string> = new Map([
  ...UNITS.filter(({ validFrom }) => validFrom < '2025').map(
    ({ name, code }) => [plain(name).replace(/[^a-z]/g, ''), code] as const,
  ),
  ...OTHERWISE,
])

/** The province whose site an address is; null for a central or unknown one. Code until 2025-06-30. */
export function provinceOfHost(host: string): string | null {
  for (const label of host.split('.')) {
    const code = BY_LABEL.get(label) ?? BY_LABEL.get(label.replace(AROUND, ''))
    if (code) return code
  }
  return null
}

/** How far into the lead its tag may reach. */
const TAG_REACH = 40

/** The one province whose site the page says that it is, in its tag or in what stands about the article. */
export function provinceOfAddresses({ lower }: Document, { lead, lines }: Page): string | null {
  if (!lower.includes('.vn')) return null
  const about = lines.filter(({ kind }) => kind === 'furniture' || kind === 'byline')
  const ranges = [...(lead ? [{ start: lead.start, end: Math.min(lead.end, lead.start + TAG_REACH) }] : []), ...about]
  const codes = new Set<string>()
  for (const { start, end } of ranges) {
    const words = lower.slice(start, end)
    if (!words.includes('.vn')) continue
    for (const [host] of words.matchAll(HOST)) {
      const code = provinceOfHost(host)
      if (code) codes.add(code)
    }
  }
  const [only, ...more] = codes
  return only !== undefined && more.length === 0 ? only : null
}
