// The command line. Works on the app that runs on KITH_DATA, or opens the data by itself while none does.
import { helpText } from './cli/help.ts'
import { CommandRefused } from './cli/refusal.ts'
import { commands } from './cli/commands.ts'
import { openWorkshop } from './cli/workshop.ts'
import { BadEnvironment, readEnvironment } from './environment.ts'
import { StartRefused } from './house/refusal.ts'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const isRefusal = (fault: unknown): fault is Error =>
  fault instanceof CommandRefused || fault instanceof StartRefused || fault instanceof BadEnvironment

const call = async (name: string | undefined, args: readonly string[]): Promise<number> => {
  const command = commands.find((each) => each.name === name)
  if (!command) {
    say(helpText(commands))
    return name === undefined || name === 'help' ? 0 : 1
  }
  if ('runAlone' in command) return command.runAlone(readEnvironment(), args, say)
  const workshop = await openWorkshop(readEnvironment())
  try {
    return await command.run(workshop, args, say)
  } finally {
    await workshop.close()
  }
}

// Whoever started this went away: what it works with goes too.
process.once('disconnect', () => process.exit())

try {
  const [name, ...args] = process.argv.slice(2)
  process.exitCode = await call(name, args)
} catch (fault) {
  process.stderr.write(`${isRefusal(fault) ? fault.message : String((fault as Error).stack ?? fault)}\n`)
  process.exitCode = 1
}
// An IPC channel to a supervisor would keep the process alive.
process.disconnect?.()
