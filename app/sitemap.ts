import type { MetadataRoute } from 'next'
import { alternates } from '@/lib/i18n/metadata'
import { UNITS } from '@/lib/normalize/units'
import { siteOrigin } from './[lang]/screen'

const SCREENS = [
  '/',
  '/themes',
  '/figures',
  '/provinces',
  '/reports',
  '/data',
  ...UNITS.map(unit => `/provinces/${unit.id}`),
]

/** Every screen in both languages; a report is found from the list. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = await siteOrigin()
  return SCREENS.map(path => {
    const { canonical, languages } = alternates('vi', path)
    return {
      url: origin + canonical,
      alternates: { languages: { vi: origin + languages.vi, en: origin + languages.en } },
    }
  })
}
