import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { ComeBackInput, GoAwayInput } from './absence.ts'
import { changeViewer } from './change.ts'
import { ViewerPayload } from './payload.ts'

@Resolver()
export class AbsenceMutations {
  @Mutation(() => ViewerPayload, {
    description: 'Lets digests, reminders and notices rest; also changes the last day.',
  })
  goAway(@Arg('input', () => GoAwayInput) input: GoAwayInput, @Ctx() context: ApiContext): Promise<ViewerPayload> {
    const { userId, today } = asMember(context).viewer
    const until = input.until ?? null
    return changeViewer(context, input.commandId, { type: 'GoAway', data: { userId, until, today, by: userId } })
  }

  @Mutation(() => ViewerPayload)
  comeBack(
    @Arg('input', () => ComeBackInput) input: ComeBackInput,
    @Ctx() context: ApiContext,
  ): Promise<ViewerPayload> {
    const { userId } = asMember(context).viewer
    return changeViewer(context, input.commandId, { type: 'ComeBack', data: { userId, by: userId } })
  }
}
