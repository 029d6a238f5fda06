import { healthz } from '@/lib/web-api'

// Asked anew each time: an answer made at build time would be a lie.
export const dynamic = 'force-dynamic'

export const GET = healthz
