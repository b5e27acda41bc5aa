import type { Workshop } from './workshop.ts'

/** One command of the command line. */
export interface Command {
  readonly name: string
  /** How it is called, without the program's name. */
  readonly usage: string
  /** What it does, in one line. */
  readonly purpose: string
  /** Resolves with the exit code. Throws `CommandRefused` for what the person can mend. */
  readonly run: (workshop: Workshop, args: readonly string[], say: (line: string) => void) => Promise<number>
}
