import type { MetadataRoute } from 'next'
import { messagesOf } from '@/lib/i18n/messages'

export default function manifest(): MetadataRoute.Manifest {
  const { site } = messagesOf('vi')
  return {
    name: `${site.name} – ${site.tagline}`,
    short_name: site.name,
    description: site.description,
    lang: 'vi',
    start_url: '/',
    display: 'browser',
    background_color: '#fdfcf9',
    theme_color: '#fdfcf9',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  }
}
