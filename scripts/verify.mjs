// `npm run verify`: what CI runs. Checks first that are quick to fail, then every test, then the counters.
import { requireNode } from './workshop/node-version.mjs'

requireNode()
const { install } = await import('./workshop/install.mjs')
await install()
const { bin, root, run } = await import('./workshop/run.mjs')
const { giveUp, say } = await import('./workshop/say.mjs')

const steps = [
  ['format', bin('oxfmt'), ['--check', '.']],
  ['types', bin('tsc'), ['-p', 'tsconfig.json']],
  ['types of the web client', bin('tsc'), ['-p', 'web/tsconfig.json']],
  ['lint', bin('oxlint'), ['--type-aware', '--deny-warnings', '.']],
  ['tests', process.execPath, [`${root}scripts/test.mjs`]],
  ['size of the web client', bin('tsx'), ['web/scripts/size.ts']],
  ['benchmark counters at size T', bin('tsx'), ['bench/src/counters.ts']],
]

for (const [name, program, args] of steps) {
  const started = Date.now()
  say(`\n  ${name}`)
  const { code } = await run(program, args)
  if (code !== 0) giveUp(`verify stopped at: ${name}.`)
  say(`${name}: fine, ${Math.round((Date.now() - started) / 1000)} s`)
}
say('verify: all fine.')
