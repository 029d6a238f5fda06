/** Where the appearance switch sends its choice when no script runs. Answers with the page that it was sent from. */
export async function POST(request: Request): Promise<Response> {
  const chosen = (await request.formData()).get('appearance')
  const value = chosen === 'light' || chosen === 'dark' ? chosen : 'system'
  const referer = request.headers.get('referer')
  // Only the path is kept: the answer never leads to another host.
  const from = referer && URL.canParse(referer) ? new URL(referer) : null
  return new Response(null, {
    status: 303,
    headers: {
      Location: from ? from.pathname.replace(/^\/+/, '/') + from.search : '/',
      'Set-Cookie': `appearance=${value}; Path=/; Max-Age=31536000; SameSite=Lax`,
    },
  })
}
