import { type NextRequest, NextResponse } from 'next/server'
import { DEFAULT_LOCALE, isLocale } from '@/lib/i18n/locale'

const DEVELOPMENT = process.env.NODE_ENV === 'development'

/** No request may leave the page's own host; scripts run by the request's nonce alone. */
function contentSecurityPolicy(nonce: string, framed: boolean): string {
  return [
    "default-src 'self'",
    // React's error overlay evaluates code while developing.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${DEVELOPMENT ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${DEVELOPMENT ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    // Recharts sizes its elements by style attributes; an attribute can load nothing that the other lines do not allow.
    "style-src-attr 'unsafe-inline'",
    // An exported chart is drawn from a blob or data URL.
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    // Only what is made to be embedded may stand in another site's frame.
    `frame-ancestors ${framed ? '*' : "'none'"}`,
  ].join('; ')
}

/** Sends each path to its language's routes and gives the page its nonce. Does nothing else: it runs before every page. */
export function proxy(request: NextRequest): NextResponse {
  const url = request.nextUrl.clone()
  const [, first = ''] = url.pathname.split('/')
  if (first === DEFAULT_LOCALE) {
    url.pathname = url.pathname.slice(first.length + 1) || '/'
    return NextResponse.redirect(url, 308)
  }
  const path = isLocale(first) ? url.pathname.slice(first.length + 1) : url.pathname
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const framed = path.startsWith('/embed/')
  const policy = contentSecurityPolicy(nonce, framed)
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  // A chart alone has a layout of its own, without the site around it: app/embed.
  if (framed) url.pathname = path.replace('/embed', `/embed/${isLocale(first) ? first : DEFAULT_LOCALE}`)
  else if (!isLocale(first)) url.pathname = `/${DEFAULT_LOCALE}${url.pathname === '/' ? '' : url.pathname}`
  const response =
    isLocale(first) && !framed
      ? NextResponse.next({ request: { headers } })
      : NextResponse.rewrite(url, { request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  if (!framed) response.headers.set('X-Frame-Options', 'DENY')
  return response
}

// Files, the API and the form targets have no language and run no script.
export const config = {
  matcher: [
    '/((?!_next/|api/|fonts/|guide/|appearance$|healthz$|readyz$|icon\\.svg|favicon\\.ico|robots\\.txt|sitemap\\.xml|manifest\\.webmanifest).*)',
  ],
}
