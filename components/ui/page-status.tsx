import { STATUS_NAME } from './status-name'

/**
 * The HTTP status of a page that is there for a reader but not what the address asks for. Next lets a page set none, and its own
 * `notFound()` draws nothing without a script: such a page is drawn as any other, and the server reads the status in its head.
 */
export function PageStatus({ code }: { code: 404 | 503 }) {
  return (
    <>
      <meta name={STATUS_NAME} content={String(code)} />
      <meta name="robots" content="noindex" />
    </>
  )
}
