import { isLocale } from '@/lib/i18n/locale'
import { openStore } from '@/lib/store/server'
import { evidenceModel } from '@/lib/summarize/evidence'

/** What the evidence panel fetches when a hash opens it: the server never sees a hash. */
export async function GET(request: Request, { params }: { params: Promise<{ lang: string }> }): Promise<Response> {
  const { lang } = await params
  const key = new URL(request.url).searchParams.get('key') ?? ''
  const model = isLocale(lang) ? await evidenceModel(await openStore(), lang, key) : null
  return model ? Response.json(model) : Response.json({ error: 'not-found' }, { status: 404 })
}
