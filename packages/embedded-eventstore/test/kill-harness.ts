import { rm } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { temporaryDirectory } from './temporary-directory.ts'
import { runKillRounds } from './kill-rounds.ts'

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '50' }, writers: { type: 'string', default: '16' } },
})

const directory = await temporaryDirectory()
const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}
const report = await runKillRounds({ rounds: Number(values.rounds), writers: Number(values.writers), directory }, say)
await rm(directory, { recursive: true })
say(JSON.stringify(report))
process.exit(report.lost + report.torn + report.duplicated + report.misplaced === 0 ? 0 : 1)
