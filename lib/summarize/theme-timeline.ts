import { messagesOf } from '../i18n/messages'
import type { StoredTheme } from '../store/index'
import { type ChartContext, sourceLine, yearsInWords } from './chart-context'
import type { ColorName, TimelineModel } from './chart-model'
import { themeKey } from './evidence-key'
import { jurisdictionName } from './jurisdiction-names'

const COLORS = [1, 2, 3, 4, 5, 6, 7, 8] as const

/** The palette's colour of the nth province; a ninth has none of its own and takes the first again. */
export function provinceColor(index: number): ColorName {
  return `province-${COLORS[index % COLORS.length] ?? 1}`
}

/** Lanes of yearly themes on the page's scale of years: the country first, then each chosen province. */
export function themeTimeline(
  jurisdictions: readonly string[],
  themes: readonly StoredTheme[],
  context: ChartContext,
): TimelineModel {
  const { locale, years } = context
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
        name: theme.label,
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
  return {
    id: 'themes',
    form: 'timeline',
    title: words.title,
    subtitle: words.subtitle(where, yearsInWords(context)),
    description: newest ? words.description(marks.length, `${newest.year}, ${newest.name}`) : words.empty,
    source: sourceLine(context),
    years: [...years],
    lanes,
    locale,
  }
}
