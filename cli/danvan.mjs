#!/usr/bin/env node
// The command runs from TypeScript as it is, so that `npx danvan` works right after `npm ci`, without a build.
import { register } from 'tsx/esm/api'

register()
const { main } = await import('./main.ts')
await main(process.argv)
