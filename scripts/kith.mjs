// `npm run kith -- <command>`: the command line. Builds first when something changed.
import { requireNode } from './workshop/node-version.mjs'

requireNode()
const { install } = await import('./workshop/install.mjs')
const { build } = await import('./workshop/build.mjs')
await install()
await build()
await import('../services/standalone/dist/kith.js')
