import type { MetadataRoute } from 'next'
import { siteOrigin } from './[lang]/screen'

export default async function robots(): Promise<MetadataRoute.Robots> {
  return {
    // Evidence, records and editors' screens say nothing alone.
    rules: { userAgent: '*', allow: '/', disallow: ['/evidence', '/en/evidence', '/import', '/review', '/api/'] },
    sitemap: `${await siteOrigin()}/sitemap.xml`,
  }
}
