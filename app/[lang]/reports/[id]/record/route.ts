import { openStore, report } from '@/lib/store/server'

/** The report's record as the contract has it, to keep. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const id = decodeURIComponent((await params).id)
  const stored = await report(await openStore(), id)
  if (!stored) return new Response(null, { status: 404 })
  const name = encodeURIComponent(`${id}.json`)
  return Response.json(stored.record, {
    headers: { 'Content-Disposition': `attachment; filename="report.json"; filename*=UTF-8''${name}` },
  })
}
