import type { DomainRejection, RejectionCode } from '@kith/domain'
import { sentenceFor } from '@kith/domain'
import type { CommandHandler } from '@kith/command-handling'
import type { Clock, CommandId, Decider, DomainCommand, DomainEvent } from '@kith/kernel'
import type { PositionWaiter } from '@kith/postgres'
import type { Viewer } from '@kith/read-model/queries'
import { requireId } from './ids.ts'
import type { Refusal } from './refusal.ts'

/** Who acts, and through what. */
export interface Acting {
  readonly services: {
    readonly commands: CommandHandler
    readonly waiter: PositionWaiter
    readonly clock: Clock
  }
  readonly viewer: Viewer
  readonly correlationId: string
}

/** How an act ended, as every payload tells it. */
export interface Outcome {
  readonly ok: boolean
  readonly refusal: Refusal | null
  readonly isStale: boolean
}

/** Lists that show contacts; most acts wait for these. */
export const contactViews = ['contact-list', 'contact-page', 'timeline', 'today', 'history'] as const

const patienceMs = 1_000

/** A refusal in words. */
export const refused = (rejection: DomainRejection): Outcome => ({
  ok: false,
  refusal: { code: rejection.code, message: sentenceFor(rejection), field: rejection.field ?? null },
  isStale: false,
})

/** Others wrote at the same moment, time and again. */
export const conflict: Outcome = {
  ok: false,
  refusal: {
    code: 'CONFLICT',
    message: 'Somebody changed this at the same moment. Please look at it as it is now and try again.',
    field: null,
  },
  isStale: false,
}

interface Act<State, Command extends DomainCommand, Event extends DomainEvent> {
  readonly decider: Decider<State, Command, Event, RejectionCode>
  /** The aggregate that it is about. */
  readonly id: string
  readonly command: Command
  /** From the client, so that a repeated request is answered and not repeated. */
  readonly commandId: string
  /** The projections whose rows the answer shows. */
  readonly awaits: readonly string[]
}

/**
 * Decides a command and waits, at most a second, until the lists show what it led to. Being late is no error: the
 * answer says so.
 */
export const act = async <State, Command extends DomainCommand, Event extends DomainEvent>(
  { services, viewer, correlationId }: Acting,
  { decider, id, command, commandId, awaits }: Act<State, Command, Event>,
): Promise<Outcome> => {
  const outcome = await services.commands.handle(decider, id, command, {
    workspaceId: viewer.workspaceId,
    actor: viewer.userId,
    commandId: requireId<CommandId>(commandId, 'commandId'),
    now: services.clock.now(),
    correlationId,
  })
  switch (outcome.kind) {
    case 'rejected':
      return refused(outcome.rejection)
    case 'conflict':
      return conflict
    case 'accepted':
    case 'nothing': {
      const seen = outcome.position === undefined || (await services.waiter.wait(awaits, outcome.position, patienceMs))
      return { ok: true, refusal: null, isStale: !seen }
    }
  }
}
