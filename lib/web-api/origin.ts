/** The address that a caller came by, proxies in front considered; without a slash at its end. */
export function originOf(request: Request): string {
  const { headers } = request
  const url = new URL(request.url)
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? url.host
  const protocol = headers.get('x-forwarded-proto')?.split(',')[0]?.trim() ?? url.protocol.slice(0, -1)
  return `${protocol}://${host}`
}
