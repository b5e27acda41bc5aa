import type { Command } from './command.ts'
import { doctor } from './doctor.ts'
import { parkedCommands } from './parked.ts'
import { rebuildCommand } from './rebuild.ts'
import { resetLink } from './reset-link.ts'
import { seed } from './seed.ts'
import { verifyCommand } from './verify.ts'

/** What the command line can do. */
export const commands: readonly Command[] = [rebuildCommand, verifyCommand, ...parkedCommands, resetLink, doctor, seed]
