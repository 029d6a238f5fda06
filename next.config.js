// Headers that are the same for every answer; the Content-Security-Policy differs per request (nonce) and is proxy.ts's.
const SECURITY_HEADERS = [
  // A browser must not read a report's text or a CSV as a script or a page.
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  // A link to a source tells the newspaper which host it came from at most, never which filters.
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  // No page here needs a sensor; copying an image needs the clipboard, of our own pages alone.
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), browsing-topics=(), clipboard-write=(self)',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

/** @type {import('next').NextConfig} */
const config = {
  // `danvan start` compresses what it sends, kept pages too.
  compress: false,
  // The header would only tell which framework answers.
  poweredByHeader: false,
  // Effects that do not survive a second run are found while developing.
  reactStrictMode: true,
  // Native addon and generated client, and a limiter that can reach databases which are not here: loaded by Node as they
  // are, never bundled.
  serverExternalPackages: [
    'better-sqlite3',
    '@prisma/client',
    '@prisma/adapter-better-sqlite3',
    '@prisma/adapter-pg',
    'rate-limiter-flexible',
  ],
  // Without it Next takes a lockfile in a parent folder for the root of the project.
  turbopack: { root: import.meta.dirname },
  // `npm run check` is where types are checked: the first start on a fresh machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  // The e2e tests read the page as a reader does.
  devIndicators: false,
  // Before a page's own link is read, or without a script, a browser asks for this name.
  async rewrites() {
    return [{ source: '/favicon.ico', destination: '/icon.svg' }]
  },
  async headers() {
    return [
      { source: '/:path*', headers: SECURITY_HEADERS },
      // The file's name says its weight and range; the package's version changes with the app's own.
      { source: '/fonts/:file*', headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }] },
    ]
  },
}

export default config
