/** Name of the `meta` by which a page tells the server that sends it its status; see cli/serve/page-status.ts. */
export const STATUS_NAME = 'page-status'
