import { contactDecider, sentenceFor } from '@kith/domain'
import type { ContactCommand, DomainRejection } from '@kith/domain'
import type { CommandContext, CohortId, ContactId } from '@kith/kernel'
import { refused } from '../graphql/act.ts'
import type { Outcome } from '../graphql/act.ts'
import type { MemberContext } from '../graphql/context.ts'
import type { EnumValue, SharingLevel } from '../graphql/enums.ts'
import { partId } from '../workspace/act-on-workspace.ts'

/** Most contacts that are shared, or taken back, in one act. */
export const mostContacts = 500

/** What an act of sharing shows in. */
export const sharingViews = ['sharing', 'contact-list', 'history'] as const

const atOnce = 8
const patienceMs = 2_000

interface Wish {
  readonly commandId: string
  readonly contactIds: readonly ContactId[]
  readonly cohortId: CohortId
  readonly level: EnumValue<typeof SharingLevel>
}

const conflict = {
  code: 'CONFLICT',
  message: 'Somebody changed this at the same moment. Please look at it as it is now and try again.',
  field: null,
}

const commandFor = ({ cohortId, level }: Wish, contactId: ContactId, context: CommandContext): ContactCommand => {
  const about = { contactId, cohortId, by: context.actor }
  return level === 'hidden'
    ? { type: 'UnshareContact', data: about }
    : { type: 'ShareContact', data: { ...about, level } }
}

const inWords = (rejection: DomainRejection): Outcome['refusal'] => ({
  code: rejection.code,
  message: sentenceFor(rejection),
  field: rejection.field ?? null,
})

/**
 * Shares contacts with a cohort, or takes shares back: eight at a time. The first refusal ends it; what went before
 * stands, and the same act again goes on where this one ended.
 */
export const setSharing = async (
  { services, viewer, correlationId }: MemberContext,
  wish: Wish,
): Promise<{ readonly outcome: Outcome; readonly changed: number }> => {
  const { commands, waiter, clock } = services
  const waiting = [...wish.contactIds]
  let changed = 0
  let position: bigint | undefined
  let refusal: Outcome['refusal'] = null

  const shareNext = async (): Promise<void> => {
    for (let contactId = waiting.shift(); contactId !== undefined && !refusal; contactId = waiting.shift()) {
      const context: CommandContext = {
        workspaceId: viewer.workspaceId,
        actor: viewer.userId,
        commandId: partId(wish.commandId, contactId),
        now: clock.now(),
        correlationId,
      }
      const outcome = await commands.handle(contactDecider, contactId, commandFor(wish, contactId, context), context)
      if (outcome.kind === 'rejected') refusal ??= inWords(outcome.rejection)
      else if (outcome.kind === 'conflict') refusal ??= conflict
      else {
        if (outcome.kind === 'accepted') changed += 1
        if (outcome.position !== undefined && outcome.position > (position ?? -1n)) position = outcome.position
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, shareNext))

  const seen = position === undefined || (await waiter.wait(sharingViews, position, patienceMs))
  return { outcome: { ok: refusal === null, refusal, isStale: !seen }, changed }
}

export const tooMany: Outcome = {
  ...refused({ code: 'INPUT_INVALID', field: 'contactIds' }),
  refusal: {
    code: 'TOO_MANY_CONTACTS',
    message: `At most ${mostContacts} people can be shared at once. Please choose fewer.`,
    field: 'contactIds',
  },
}
