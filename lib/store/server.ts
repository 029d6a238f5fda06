import 'server-only'

/** The store for pages and routes: the build fails where a client component would take it along. */
export * from './index'
