import { formatDate } from '../i18n/format'
import { messagesOf } from '../i18n/messages'
import { unitById } from '../normalize/units'
import { PROVINCE } from '../observe/jurisdiction-key'
import { unitToday } from '../observe/units'
import { newestTelling, type Store, type StoredTheme } from '../store/index'
import { type ChartContext, yearsInWords } from './chart-context'
import type { ColorName, TimelineModel } from './chart-model'
import { themeKey } from './evidence-key'
import { jurisdictionName } from './jurisdiction-names'

const COLORS = [1, 2, 3, 4, 5, 6, 7, 8] as const

/** The palette's colour of the nth province; a ninth has none of its own and takes the first again. */
export function provinceColor(index: number): ColorName {
  return `province-${COLORS[index % COLORS.length] ?? 1}`
}

/** Few enough lanes to stay in view above the charts that are read with them. */
export function isShort({ lanes }: TimelineModel): boolean {
  return lanes.length <= 4
}

/** Themes in the lanes that their jurisdictions are drawn in; one of a part of a merged unit names the part. */
export function drawnThemes(themes: readonly StoredTheme[], under: ReadonlyMap<string, string>): StoredTheme[] {
  return themes.map(theme => {
    const lane = under.get(theme.jurisdiction) ?? theme.jurisdiction
    const part = lane === theme.jurisdiction ? undefined : unitById(theme.jurisdiction.slice(PROVINCE.length))
    const isMerged = part !== undefined && PROVINCE + unitToday(part.id) === lane
    return { ...theme, jurisdiction: lane, label: isMerged ? `${theme.label} (${part.name})` : theme.label }
  })
}

/** Lanes of yearly themes on the page's scale of years: the country first, then each chosen province. */
export async function themeTimeline(
  store: Store,
  jurisdictions: readonly string[],
  themes: readonly StoredTheme[],
  context: Pick<ChartContext, 'locale' | 'years' | 'address'>,
): Promise<TimelineModel> {
  const shown = themes.filter(
    ({ year, jurisdiction }) =>
      context.years.includes(year) && (jurisdiction === 'national' || jurisdictions.includes(jurisdiction)),
  )
  const newest = await newestTelling(
    store,
    shown.map(theme => theme.id),
  )
  return timelineModel(jurisdictions, themes, newest, context)
}

/** Whether a theme is told in another language than Vietnamese, which has no four words in a row without a mark. */
function isForeign(name: string): boolean {
  return /^[\w\s.,;:’'–-]+$/.test(name) && name.trim().split(/\s+/).length > 3
}

/** @param newestTold publication of the newest report that tells of one of the themes */
export function timelineModel(
  jurisdictions: readonly string[],
  themes: readonly StoredTheme[],
  newestTold: string | null,
  context: Pick<ChartContext, 'locale' | 'years' | 'address'>,
): TimelineModel {
  const { locale, years, address } = context
  const { themes: words, national } = messagesOf(locale)
  const ordered = ['national', ...jurisdictions.filter(each => each !== 'national')]
  const lanes = ordered.map((jurisdiction, index) => ({
    jurisdiction,
    label: jurisdictionName(locale, jurisdiction),
    color: jurisdiction === 'national' ? ('national' as const) : provinceColor(index - 1),
    marks: themes
      .filter(theme => theme.jurisdiction === jurisdiction && years.includes(theme.year))
      .sort((a, b) => a.year - b.year || b.reports - a.reports || a.label.localeCompare(b.label, 'vi'))
      .map(theme => ({
        year: theme.year,
        name: isForeign(theme.label) ? `${theme.label} (${words.foreign})` : theme.label,
        reports: theme.reports,
        evidence: themeKey(theme.id),
      })),
  }))
  const marks = lanes.flatMap(lane => lane.marks)
  const newest = marks.toSorted((a, b) => b.year - a.year)[0]
  const where =
    ordered.length === 1
      ? national
      : ordered.length > COLORS.length + 1
        ? words.everyPlace(ordered.length - 1)
        : lanes.map(lane => lane.label).join(', ')
  const told = words.told(
    marks.reduce((sum, mark) => sum + mark.reports, 0),
    newestTold && formatDate(locale, newestTold),
  )
  return {
    id: 'themes',
    form: 'timeline',
    title: words.title,
    subtitle: words.subtitle(where, yearsInWords(context)),
    description: newest ? words.description(marks.length, `${newest.year}, ${newest.name}`) : words.empty,
    told,
    source: `${told}. ${address}`,
    address,
    years: [...years],
    lanes,
    locale,
  }
}
