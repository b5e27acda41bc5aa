import { invitationsOf } from '@kith/read-model/queries'
import type { InvitationView } from '@kith/read-model/queries'
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { InvitationStatus } from '../graphql/enums.ts'
import type { EnumValue } from '../graphql/enums.ts'
import { Invitation } from './types.ts'

@Resolver(() => Invitation)
export class InvitationResolver {
  @Query(() => [Invitation], { description: 'Admins.' })
  invitations(
    @Arg('status', () => InvitationStatus, { nullable: true }) status: EnumValue<typeof InvitationStatus> | null,
    @Ctx() context: ApiContext,
  ): Promise<readonly InvitationView[]> {
    const { services, db, viewer } = asMember(context)
    return invitationsOf(db, viewer, { status, now: services.clock.now() })
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Only while this Kith sends no mail: to be handed over.',
  })
  async link(@Root() invitation: InvitationView, @Ctx() context: ApiContext): Promise<string | null> {
    const { services, loaders } = asMember(context)
    const { sendsMail, publicUrl, links } = services.auth
    if (sendsMail || invitation.status !== 'open') return null
    const linkId = await loaders.invitationLink.load(invitation.id)
    return linkId === undefined ? null : `${publicUrl}/join#${links.tokenOf('invitation', linkId)}`
  }
}
