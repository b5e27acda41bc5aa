/** Progress for the person who waits: one short line, indented under the command. */
export const say = (line) => process.stdout.write(`  ${line}\n`)

/** Ends with one sentence and exit code 1. Stack traces are for faults, not for a missing browser. */
export const giveUp = (sentence) => {
  process.stderr.write(`\n${sentence}\n`)
  process.exit(1)
}
