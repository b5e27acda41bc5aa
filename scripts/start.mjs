// `npm start`: install and build what is missing, then become the app.
import { requireNode } from './workshop/node-version.mjs'

requireNode()
const { install } = await import('./workshop/install.mjs')
const { build } = await import('./workshop/build.mjs')
await install()
await build()
await import('../services/standalone/dist/main.js')
