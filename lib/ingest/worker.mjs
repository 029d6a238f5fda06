// A worker process starts with a fresh loader: TypeScript has to be registered in it anew.
import { register } from 'tsx/esm/api'

register()
await import('./worker.ts')
