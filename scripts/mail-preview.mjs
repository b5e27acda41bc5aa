// `npm run mail-preview`: writes a page with every mail and content at its edges, and says where it is.
import { requireNode } from './workshop/node-version.mjs'

requireNode()
const { install } = await import('./workshop/install.mjs')
const { bin, root, run } = await import('./workshop/run.mjs')
await install()
const { code } = await run(bin('tsx'), [`${root}packages/mail/src/preview/write-preview.ts`])
process.exitCode = code
