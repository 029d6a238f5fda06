// `npm run bench -- NAME`: measures from the TypeScript as it is.
import { register } from 'tsx/esm/api'

register()
const { main } = await import('./main.ts')
await main(process.argv)
