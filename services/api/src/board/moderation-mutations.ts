import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { actOnOpening } from './act-on-opening.ts'
import { OpeningInput } from './inputs.ts'
import { mayModerate } from './policy.ts'
import { OpeningPayload } from './types.ts'

type Deed = 'AdmitOpening' | 'HideOpening' | 'ShowOpening'

const moderate = (context: ApiContext, input: OpeningInput, type: Deed): Promise<OpeningPayload> => {
  const member = asMember(context)
  const { viewer } = member
  return actOnOpening(member, input, (openingId) => ({
    type,
    data: { openingId, moderates: mayModerate(viewer), by: viewer.userId },
  }))
}

/** What admins do to look after the board. */
@Resolver()
export class ModerationMutations {
  @Mutation(() => OpeningPayload, { description: 'Admins: lets others see what was held back.' })
  admitOpening(
    @Arg('input', () => OpeningInput) input: OpeningInput,
    @Ctx() context: ApiContext,
  ): Promise<OpeningPayload> {
    return moderate(context, input, 'AdmitOpening')
  }

  @Mutation(() => OpeningPayload, { description: 'Admins.' })
  hideOpening(
    @Arg('input', () => OpeningInput) input: OpeningInput,
    @Ctx() context: ApiContext,
  ): Promise<OpeningPayload> {
    return moderate(context, input, 'HideOpening')
  }

  @Mutation(() => OpeningPayload, { description: 'Admins: shows it again, and settles what was reported of it.' })
  showOpening(
    @Arg('input', () => OpeningInput) input: OpeningInput,
    @Ctx() context: ApiContext,
  ): Promise<OpeningPayload> {
    return moderate(context, input, 'ShowOpening')
  }
}
