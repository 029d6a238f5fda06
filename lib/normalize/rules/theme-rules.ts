/** How a text names the motto or focus of a year: by the year's own name, or by its topic. */
import type { Rule } from '../rule'
import type { NamedTheme } from './theme-name'
import { TOPIC_RULES } from './theme-topics'
import { NAMED_YEAR_RULES } from './theme-years'

export const THEME_RULES: readonly Rule<NamedTheme>[] = [...NAMED_YEAR_RULES, ...TOPIC_RULES]
