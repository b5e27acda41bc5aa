// `npm test`: everything, on a fresh machine. Nothing is skipped in silence.
import { requireNode } from './workshop/node-version.mjs'

requireNode()
const { install } = await import('./workshop/install.mjs')
await install()
const { build } = await import('./workshop/build.mjs')
const { findBrowser } = await import('./workshop/browser.mjs')
const { bin, run } = await import('./workshop/run.mjs')
const { say } = await import('./workshop/say.mjs')

const browser = await findBrowser()
await build()

const suites = [
  { name: 'unit', program: 'vitest', args: ['run', '--project', 'unit', '--project', 'web'] },
  { name: 'integration', program: 'vitest', args: ['run', '--project', 'integration'] },
  { name: 'end to end', program: 'playwright', args: ['test', '--config', 'e2e/playwright.config.ts'] },
]

const failed = []
for (const { name, program, args } of suites) {
  say(`\n  ${name} tests`)
  const { code } = await run(bin(program), args, { env: { ...process.env, KITH_BROWSER: browser } })
  if (code !== 0) failed.push(name)
}

const { giveUp } = await import('./workshop/say.mjs')
if (failed.length > 0) giveUp(`Failed: ${failed.join(', ')}.`)
say('All suites passed: unit, integration, end to end.')
