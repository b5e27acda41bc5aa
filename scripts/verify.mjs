// `npm run verify`: what CI runs. Checks first that are quick to fail, then every test, then the counters.
import { requireNode } from './workshop/node-version.mjs'

requireNode()
const { install } = await import('./workshop/install.mjs')
await install()
const { bin, root, run } = await import('./workshop/run.mjs')
const { giveUp, say } = await import('./workshop/say.mjs')

const steps = [
  { name: 'format', program: bin('oxfmt'), args: ['--check', '.'] },
  { name: 'types', program: bin('tsc'), args: ['-p', 'tsconfig.json'] },
  { name: 'types of the web client', program: bin('tsc'), args: ['-p', 'web/tsconfig.json'] },
  { name: 'documents of the web client', program: bin('tsx'), args: ['web/scripts/codegen.ts', '--check'] },
  { name: 'lint', program: bin('oxlint'), args: ['--type-aware', '--deny-warnings', '.'] },
  { name: 'tests', program: process.execPath, args: [`${root}scripts/test.mjs`] },
  { name: 'size of the web client', program: bin('tsx'), args: ['web/scripts/size.ts'] },
  { name: 'benchmark counters at size T', program: bin('tsx'), args: ['bench/src/counters.ts'] },
]

for (const { name, program, args } of steps) {
  const started = Date.now()
  say(`\n  ${name}`)
  const { code } = await run(program, args)
  if (code !== 0) giveUp(`verify stopped at: ${name}.`)
  say(`${name}: fine, ${Math.round((Date.now() - started) / 1000)} s`)
}
say('verify: all fine.')
