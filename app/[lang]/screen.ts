import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { isLocale, type Locale, localePath } from '@/lib/i18n/locale'
import { alternates } from '@/lib/i18n/metadata'
import { type FilterFault, type Filters, parseFilters, type Query, withFilters } from '@/lib/summarize/filters'

export interface ScreenProps {
  params: Promise<{ lang: string }>
  searchParams: Promise<Query>
}

export interface Screen {
  locale: Locale
  query: Query
  filters: Filters
  faults: FilterFault[]
  /** Where the site is reached, without a slash at the end. */
  origin: string
  /** The screen with its filters, for the foot of an exported image. */
  address: string
}

/** The language of a route's first segment; a path that has none of ours is not found. */
export async function localeOf(params: Promise<{ lang: string }>): Promise<Locale> {
  const { lang } = await params
  if (!isLocale(lang)) notFound()
  return lang
}

/** The address that the reader came by, proxies in front considered. */
export async function siteOrigin(): Promise<string> {
  const sent = await headers()
  const host = sent.get('x-forwarded-host') ?? sent.get('host') ?? 'localhost'
  return `${sent.get('x-forwarded-proto')?.split(',')[0] ?? 'http'}://${host}`
}

/** What every screen reads of its request. @param path the screen's path without its language */
export async function readScreen(path: string, { params, searchParams }: ScreenProps): Promise<Screen> {
  const [locale, query, origin] = await Promise.all([localeOf(params), searchParams, siteOrigin()])
  const { filters, faults } = parseFilters(query)
  return { locale, query, filters, faults, origin, address: origin + localePath(locale, withFilters(path, filters)) }
}

/** Title, canonical address and the other language of a screen. */
export async function screenMetadata(path: string, props: ScreenProps, title?: string): Promise<Metadata> {
  const { locale, filters, origin } = await readScreen(path, props)
  // An undefined title would take the layout's default away.
  return {
    ...(title ? { title } : {}),
    metadataBase: new URL(origin),
    alternates: alternates(locale, withFilters(path, filters)),
  }
}
