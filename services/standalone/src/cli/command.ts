import type { Environment } from '../environment.ts'
import type { Workshop } from './workshop.ts'

interface AnyCommand {
  readonly name: string
  /** How it is called, without the program's name. */
  readonly usage: string
  /** What it does, in one line. */
  readonly purpose: string
}

type Say = (line: string) => void

/** A command that works with the data. */
export interface WorkshopCommand extends AnyCommand {
  /** Resolves with the exit code. Throws `CommandRefused` for what the person can mend. */
  readonly run: (workshop: Workshop, args: readonly string[], say: Say) => Promise<number>
}

/** A command that opens no data and starts no server. */
export interface LoneCommand extends AnyCommand {
  /** As `run`. */
  readonly runAlone: (environment: Environment, args: readonly string[], say: Say) => Promise<number>
}

/** One command of the command line. */
export type Command = WorkshopCommand | LoneCommand
