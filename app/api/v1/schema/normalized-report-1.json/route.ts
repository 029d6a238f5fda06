import { schemaRoute } from '@/lib/web-api'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = schemaRoute()
