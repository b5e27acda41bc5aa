import type { CommandHandler, CommandOutcome } from '@kith/command-handling'
import { askingDecider, deskDecider, interactionDecider, mentorshipDecider, openingDecider } from '@kith/domain'
import { StreamGone } from '@kith/event-store'
import type { Clock, CommandContext, WorkspaceId } from '@kith/kernel'
import type { Logger } from '@kith/runtime'
import { commandIdOf } from './steps.ts'
import type { Step } from './steps.ts'

export interface Sending {
  readonly commands: CommandHandler
  readonly clock: Clock
  readonly log: Logger
}

/** What the steps are for: the event that they follow from, or the reservation that nobody used. */
export interface Cause {
  readonly id: string
  readonly workspaceId: WorkspaceId
  readonly correlationId: string
}

/** Others wrote to the same stream again and again: it will be quieter in a moment. */
export class Crowded extends Error {
  override readonly name = 'Crowded'
}

const handle = (commands: CommandHandler, step: Step, context: CommandContext): Promise<CommandOutcome> => {
  switch (step.to) {
    case 'asking':
      return commands.handle(askingDecider, step.id, step.command, context)
    case 'desk':
      return commands.handle(deskDecider, step.id, step.command, context)
    case 'opening':
      return commands.handle(openingDecider, step.id, step.command, context)
    case 'mentorship':
      return commands.handle(mentorshipDecider, step.id, step.command, context)
    case 'interaction':
      return commands.handle(interactionDecider, step.id, step.command, context)
  }
}

/**
 * Takes one step. A refusal is an answer: what the step is for is no longer there, or already as it should be. Throws
 * Crowded, and what the command handler throws; then the step must be taken again.
 */
export const sendStep = async ({ commands, clock, log }: Sending, cause: Cause, step: Step): Promise<void> => {
  const context: CommandContext = {
    workspaceId: cause.workspaceId,
    actor: 'system',
    commandId: commandIdOf(cause.id, step),
    now: clock.now(),
    correlationId: cause.correlationId,
    causationId: cause.id,
  }
  try {
    const outcome = await handle(commands, step, context)
    if (outcome.kind === 'conflict') throw new Crowded(`Others keep writing to ${step.to} ${step.id}`)
    if (outcome.kind === 'rejected')
      log.info({ cause: cause.id, step: step.name, to: step.to, code: outcome.rejection.code }, 'a step was refused')
  } catch (error) {
    // Closed for good, as an erased person's streams are: nobody is left to keep it for.
    if (!(error instanceof StreamGone)) throw error
    log.info({ cause: cause.id, step: step.name, to: step.to }, 'a step leads to a stream that was closed for good')
  }
}
