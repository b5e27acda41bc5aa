import { askingDecider, deskDecider, openingDecider } from '@kith/domain'
import type { DomainRejection, RejectionCode } from '@kith/domain'
import { deterministicId } from '@kith/kernel'
import type { Actor, CommandContext, CommandId, Decider, DomainCommand, DomainEvent } from '@kith/kernel'
import type { MemberContext } from '../graphql/context.ts'
import { claimCommand, reserveCommand, takeCommand } from './ask-commands.ts'
import type { Override } from './ask-commands.ts'
import type { AskFacts } from './asking-facts.ts'

/** Why a step was not taken. */
export type Refused = { readonly kind: 'rejected'; readonly rejection: DomainRejection } | { readonly kind: 'conflict' }

/** One thing that is taken on the way, and how it is given back. Doing either twice is doing it once. */
export interface Step {
  readonly take: () => Promise<Refused | undefined>
  readonly giveBack: () => Promise<unknown>
}

/** A try at sending: its steps have ids of their own, for a known command would be answered as it was the first time. */
export class Try {
  private readonly member: MemberContext
  private readonly tryId: string
  private steps = 0

  constructor(member: MemberContext, tryId: string) {
    this.member = member
    this.tryId = tryId
  }

  handle<State, Command extends DomainCommand, Event extends DomainEvent>(
    decider: Decider<State, Command, Event, RejectionCode>,
    id: string,
    command: Command,
    actor: Actor = 'system',
  ) {
    const { services, viewer, correlationId } = this.member
    this.steps += 1
    const context: CommandContext = {
      workspaceId: viewer.workspaceId,
      actor,
      commandId: deterministicId('referral-try', this.tryId, String(this.steps)) as CommandId,
      now: services.clock.now(),
      correlationId,
    }
    return services.commands.handle(decider, id, command, context)
  }
}

const refusalOf = (outcome: { readonly kind: string; readonly rejection?: DomainRejection }): Refused | undefined => {
  if (outcome.kind === 'conflict') return { kind: 'conflict' }
  return outcome.kind === 'rejected' && outcome.rejection
    ? { kind: 'rejected', rejection: outcome.rejection }
    : undefined
}

/** What the steps of one try are made of. */
export interface Sending {
  readonly member: MemberContext
  readonly facts: AskFacts
  readonly textDigest: string
  readonly overrides: readonly Override[]
  readonly attempt: Try
}

/** At the seeker's ledger. `stepped` learns which of the overridden rules stood in the way. */
export const atAsking = ({ member, facts, attempt, ...said }: Sending, stepped: Set<string>): Step => {
  const command = reserveCommand(member, facts, said)
  const { askingId, askId } = command.data
  const reserve = () => attempt.handle(askingDecider, askingId, command, member.viewer.userId)
  const giveBack = () =>
    attempt.handle(askingDecider, askingId, { type: 'ReleaseAsk', data: { askingId, askId, by: 'system' } })
  return {
    take: async () => {
      let outcome = await reserve()
      // Another try ended in between, with other words. Nobody got them: the request is still a draft.
      if (outcome.kind === 'rejected' && outcome.rejection.code === 'ALREADY_EXISTS') {
        await giveBack()
        outcome = await reserve()
      }
      // Reserved by a try before this one, which nobody remembers.
      if (outcome.kind === 'nothing') for (const { rule } of said.overrides) stepped.add(rule)
      const written = outcome.kind === 'accepted' ? outcome.events : []
      for (const event of written)
        if (event.type === 'asking.ask-reserved') for (const rule of event.data.overridden) stepped.add(rule)
      return refusalOf(outcome)
    },
    giveBack,
  }
}

/** At the referrer's desk. */
export const atDesk = ({ member, facts, attempt }: Sending, referrer: NonNullable<AskFacts['referrer']>): Step => {
  const command = takeCommand(member, facts, referrer)
  const { deskId, referrerId, referralId } = command.data
  return {
    take: async () => refusalOf(await attempt.handle(deskDecider, deskId, command)),
    giveBack: () =>
      attempt.handle(deskDecider, deskId, {
        type: 'GiveBackAsk',
        data: { deskId, referrerId, referralId, by: 'system' },
      }),
  }
}

/** At the opening, whose seat it claims. */
export const atOpening = ({ member, facts, attempt }: Sending, opening: NonNullable<AskFacts['opening']>): Step => {
  const command = claimCommand(member, facts, opening.id)
  const { openingId, referralId } = command.data
  return {
    take: async () => refusalOf(await attempt.handle(openingDecider, openingId, command, member.viewer.userId)),
    giveBack: () =>
      attempt.handle(openingDecider, openingId, { type: 'FreeSeat', data: { openingId, referralId, by: 'system' } }),
  }
}

/** Gives back what was taken, the last first. What does not succeed the sweep does within the hour. */
export const giveAllBack = async (taken: readonly Step[]): Promise<void> => {
  for (const step of taken.toReversed()) await step.giveBack().catch(() => undefined)
}

/** Takes one after the other; the first refusal gives back what was taken before it, and is the answer. */
export const takeAll = async (steps: readonly Step[]): Promise<Refused | undefined> => {
  const taken: Step[] = []
  for (const step of steps) {
    try {
      const refusal = await step.take()
      if (refusal === undefined) taken.push(step)
      else {
        await giveAllBack(taken)
        return refusal
      }
    } catch (error) {
      // Whether it was taken nobody knows; giving back what was not taken does no harm.
      await giveAllBack([...taken, step])
      throw error
    }
  }
  return undefined
}
