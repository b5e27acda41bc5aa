import type { OpeningId } from '@kith/kernel'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { requireId } from '../graphql/ids.ts'
import { actOnOpening, answerWith } from './act-on-opening.ts'
import { contentOf } from './content-of.ts'
import { OpeningInput, PostOpeningInput, ReportOpeningInput } from './inputs.ts'
import { postOpening } from './post-opening.ts'
import { OpeningPayload } from './types.ts'

/** What a poster does with their openings, and a reader with somebody else's. */
@Resolver()
export class OpeningMutations {
  @Mutation(() => OpeningPayload)
  async postOpening(
    @Arg('input', () => PostOpeningInput) input: PostOpeningInput,
    @Ctx() context: ApiContext,
  ): Promise<OpeningPayload> {
    const member = asMember(context)
    const { commandId, content } = input
    const openingId = requireId<OpeningId>(input.openingId, 'openingId')
    return answerWith(member, await postOpening(member, { commandId, content, openingId }), openingId)
  }

  @Mutation(() => OpeningPayload, { description: 'All of it, as it shall be.' })
  async changeOpening(
    @Arg('input', () => PostOpeningInput) input: PostOpeningInput,
    @Ctx() context: ApiContext,
  ): Promise<OpeningPayload> {
    const member = asMember(context)
    const content = await contentOf(member, input.content)
    const by = member.viewer.userId
    return actOnOpening(
      member,
      input,
      (openingId) => content && { type: 'ChangeOpening', data: { ...content, openingId, by } },
    )
  }

  @Mutation(() => OpeningPayload)
  closeOpening(
    @Arg('input', () => OpeningInput) input: OpeningInput,
    @Ctx() context: ApiContext,
  ): Promise<OpeningPayload> {
    const member = asMember(context)
    const by = member.viewer.userId
    return actOnOpening(member, input, (openingId) => ({ type: 'CloseOpening', data: { openingId, by } }))
  }

  @Mutation(() => OpeningPayload)
  reopenOpening(
    @Arg('input', () => OpeningInput) input: OpeningInput,
    @Ctx() context: ApiContext,
  ): Promise<OpeningPayload> {
    const member = asMember(context)
    const { userId: by, today } = member.viewer
    return actOnOpening(member, input, (openingId) => ({ type: 'ReopenOpening', data: { openingId, today, by } }))
  }

  @Mutation(() => OpeningPayload, { description: 'Why is told to admins only. Nobody’s word counts twice.' })
  reportOpening(
    @Arg('input', () => ReportOpeningInput) input: ReportOpeningInput,
    @Ctx() context: ApiContext,
  ): Promise<OpeningPayload> {
    const member = asMember(context)
    const by = member.viewer.userId
    const { reason } = input
    return actOnOpening(member, input, (openingId) => ({
      type: 'ReportOpening',
      data: { openingId, reporterId: by, reason, by },
    }))
  }
}
