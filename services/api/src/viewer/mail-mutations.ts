import { viewerProfile } from '@kith/read-model/queries'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { changeViewer } from './change.ts'
import { AllowMailInput, MailStreamInput } from './mail-wishes.ts'
import { ViewerPayload } from './payload.ts'

@Resolver()
export class MailWishesMutations {
  @Mutation(() => ViewerPayload, { description: 'Stops one stream of mails or lets it flow again.' })
  async setMailStream(
    @Arg('input', () => MailStreamInput) input: MailStreamInput,
    @Ctx() context: ApiContext,
  ): Promise<ViewerPayload> {
    const { db, viewer } = asMember(context)
    const { userId } = viewer
    const proposed = (await viewerProfile(db, viewer))?.settings.digest
    return changeViewer(context, input.commandId, {
      type: input.wanted ? 'ResumeMail' : 'StopMail',
      data: { userId, stream: input.stream, ...(proposed ? { proposed } : {}), by: userId },
    })
  }

  @Mutation(() => ViewerPayload, {
    description: 'Says that mail reaches the viewer again, after it came back or was complained about.',
  })
  allowMail(
    @Arg('input', () => AllowMailInput) input: AllowMailInput,
    @Ctx() context: ApiContext,
  ): Promise<ViewerPayload> {
    const { userId } = asMember(context).viewer
    return changeViewer(context, input.commandId, { type: 'AllowMail', data: { userId, by: userId } })
  }
}
