import { isLocale } from '@/lib/i18n/locale'
import { openStore } from '@/lib/store/server'
import { evidenceSources } from '@/lib/summarize/evidence-sources'
import { MOST_KEYS } from '@/lib/summarize/evidence-types'

/** What a download of a chart's values asks for, once it is asked for: the page itself need not carry it. */
export async function GET(request: Request, { params }: { params: Promise<{ lang: string }> }): Promise<Response> {
  const { lang } = await params
  const keys = new URL(request.url).searchParams.getAll('key')
  if (!isLocale(lang)) return Response.json({ error: 'not-found' }, { status: 404 })
  if (keys.length > MOST_KEYS) return Response.json({ error: 'too-many-keys' }, { status: 400 })
  return Response.json(await evidenceSources(await openStore(), lang, keys))
}
