// `npm run bench -- [workloads] [options]`: builds what is older than its sources, then measures.
import { requireNode } from './workshop/node-version.mjs'

requireNode()
const { install } = await import('./workshop/install.mjs')
const { build } = await import('./workshop/build.mjs')
const { bin, root, run } = await import('./workshop/run.mjs')
await install()
// Somebody who measures a build of their own names it with --dist.
if (!process.argv.includes('--dist')) await build()
const { code } = await run(bin('tsx'), [`${root}bench/src/main.ts`, ...process.argv.slice(2)])
process.exitCode = code
