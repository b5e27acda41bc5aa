import { openingDecider } from '@kith/domain'
import type { OpeningCommand } from '@kith/domain'
import { act, refused } from '../graphql/act.ts'
import type { Outcome } from '../graphql/act.ts'
import type { MemberContext } from '../graphql/context.ts'
import { findOpening } from './find-opening.ts'
import type { OpeningInput } from './inputs.ts'
import { boardViews } from './post-opening.ts'
import type { OpeningPayload } from './types.ts'

/** The answer with the opening as it then stands, for those who see it. */
export const answerWith = async (member: MemberContext, outcome: Outcome, id: string): Promise<OpeningPayload> => ({
  ...outcome,
  opening: (await findOpening(member, id)) ?? null,
})

type Say = (openingId: OpeningCommand['data']['openingId']) => OpeningCommand | undefined

/**
 * Acts on an opening that the viewer sees in this workspace; any other is not there. Undefined from `say`: something that
 * the input names is not the viewer's to name.
 */
export const actOnOpening = async (
  member: MemberContext,
  { commandId, openingId: asked }: OpeningInput,
  say: Say,
): Promise<OpeningPayload> => {
  const seen = await findOpening(member, asked)
  if (seen === undefined) return { ...refused({ code: 'NOT_FOUND', field: 'openingId' }), opening: null }
  const command = say(seen.id)
  if (command === undefined) return { ...refused({ code: 'NOT_FOUND', field: 'cohortIds' }), opening: seen }
  const outcome = await act(member, {
    decider: openingDecider,
    id: seen.id,
    command,
    commandId,
    awaits: boardViews,
  })
  return answerWith(member, outcome, seen.id)
}
