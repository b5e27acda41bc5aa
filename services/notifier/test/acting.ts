import { randomUUID } from 'node:crypto'
import type { CommandHandler } from '@kith/command-handling'
import type { RejectionCode } from '@kith/domain'
import { sampleIds } from '@kith/domain/spec'
import type { Clock, CommandId, Decider, DomainCommand, DomainEvent } from '@kith/kernel'

/** Where commands of these specs are given. */
export const { workspace: workspaceId } = sampleIds

/** An id that nothing has yet. */
export const newId = <Id extends string>(): Id => randomUUID() as string as Id

/** How specs give commands: as the system, at the time of `clock`. One that is refused throws its code. */
export const actAsSystem =
  (commands: CommandHandler, clock: Clock) =>
  async <State, Command extends DomainCommand, Event extends DomainEvent>(
    decider: Decider<State, Command, Event, RejectionCode>,
    id: string,
    command: Command,
  ): Promise<void> => {
    const context = { workspaceId, actor: 'system', commandId: newId<CommandId>(), now: clock.now() } as const
    const outcome = await commands.handle(decider, id, command, context)
    if (outcome.kind === 'rejected') throw new Error(`${command.type}: ${outcome.rejection.code}`)
  }
