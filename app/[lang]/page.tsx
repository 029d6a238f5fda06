import { messagesOf } from '@/lib/i18n/messages'
export default async function Page({ params }: { params: Promise<{ lang: string }> }) {
  const { lang } = await params
  return <h1 className="text-2xl">{messagesOf(lang === 'en' ? 'en' : 'vi').nav.overview}</h1>
}
