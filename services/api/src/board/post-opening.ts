import { randomUUID } from 'node:crypto'
import { openingDecider, postingDecider, postingIdFor } from '@kith/domain'
import type { OpeningCommandOf, PostingCommand } from '@kith/domain'
import type { CommandId, OpeningId } from '@kith/kernel'
import { deterministicId } from '@kith/kernel'
import { act, refused } from '../graphql/act.ts'
import type { Outcome } from '../graphql/act.ts'
import type { MemberContext } from '../graphql/context.ts'
import { contentOf } from './content-of.ts'
import type { OpeningContentInput } from './inputs.ts'
import { newMembership } from './standing.ts'

/** What an act on an opening shows in. */
export const boardViews = ['board', 'audit'] as const

interface Wish {
  readonly commandId: string
  readonly openingId: OpeningId
  readonly content: OpeningContentInput
}

const busy: Outcome = {
  ok: false,
  refusal: {
    code: 'CONFLICT',
    message: 'Many of your openings came at the same moment. Please post this one again.',
    field: null,
  },
  isStale: false,
}

/** Moves the count of the poster's day; every try and step has a command id of its own, and the client's is for the opening. */
const move = async (
  { services, viewer, correlationId }: MemberContext,
  command: PostingCommand,
  attempt: string,
): Promise<Outcome | undefined> => {
  const outcome = await services.commands.handle(postingDecider, command.data.postingId, command, {
    workspaceId: viewer.workspaceId,
    actor: 'system',
    commandId: deterministicId(attempt, command.type) as CommandId,
    now: services.clock.now(),
    correlationId,
  })
  if (outcome.kind === 'rejected') return refused(outcome.rejection)
  return outcome.kind === 'conflict' ? busy : undefined
}

/**
 * Counts an opening on its poster's day, then posts it (docs/adr/0016). What would be refused anyway is decided first
 * and counts nowhere; a count whose opening is not there afterwards is taken back. When a process ends in between, the
 * count stays until midnight: it errs on the side of fewer openings.
 */
export const postOpening = async (member: MemberContext, { commandId, openingId, content }: Wish): Promise<Outcome> => {
  const { services, viewer } = member
  const { commands } = services
  const said = await contentOf(member, content)
  if (said === undefined) return refused({ code: 'NOT_FOUND', field: 'cohortIds' })
  const by = viewer.userId
  const command: OpeningCommandOf<'PostOpening'> = {
    type: 'PostOpening',
    data: { ...said, openingId, posterId: by, by },
  }
  const post = () => act(member, { decider: openingDecider, id: openingId, command, commandId, awaits: boardViews })
  const { state } = await commands.load(openingDecider, openingId)
  // It is there already: nothing is posted, and the answer is what was said the first time.
  if (state.status !== 'none') return post()
  const dry = openingDecider.decide(command, state)
  if (dry.kind === 'rejected') return refused(dry.rejection)

  const count = { postingId: postingIdFor(viewer.workspaceId, by), posterId: by, openingId, by: 'system' } as const
  const { guardrails } = await newMembership(member)
  const attempt = randomUUID()
  const perDay = guardrails.openingsPerDay
  const full = await move(member, { type: 'CountOpening', data: { ...count, today: viewer.today, perDay } }, attempt)
  if (full !== undefined) return full
  const outcome = await post()
  if (outcome.ok) return outcome
  const { state: after } = await commands.load(openingDecider, openingId)
  if (after.status === 'none') await move(member, { type: 'UncountOpening', data: count }, attempt)
  return outcome
}
