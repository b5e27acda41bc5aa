import { workspaceDecider } from '@kith/domain'
import type { CohortId, InvitationId } from '@kith/kernel'
import { deterministicId } from '@kith/kernel'
import { invitationById } from '@kith/read-model/queries'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { refused } from '../graphql/act.ts'
import type { Outcome } from '../graphql/act.ts'
import { asMember } from '../graphql/context.ts'
import type { ApiContext, MemberContext } from '../graphql/context.ts'
import { asId, requireId } from '../graphql/ids.ts'
import { actOnWorkspace, byViewer, partId } from '../workspace/act-on-workspace.ts'
import { expiryFrom, invite } from './invite.ts'
import { sendInvitations } from './links.ts'
import { isGood } from './policy.ts'
import { InvitationInput, InvitationPayload, InviteInput, InvitePayload } from './types.ts'

const idIn = (input: InvitationInput): InvitationId => requireId<InvitationId>(input.invitationId, 'invitationId')

const toPayload = async (
  { services, db, viewer }: MemberContext,
  outcome: Outcome,
  id: InvitationId,
): Promise<InvitationPayload> => {
  const found = await invitationById(db, id)
  if (found?.workspaceId !== viewer.workspaceId) return { ...outcome, invitation: null }
  const isExpired = found.status === 'open' && !isGood(found, services.clock.now())
  return { ...outcome, invitation: { ...found, status: isExpired ? 'expired' : found.status } }
}

@Resolver()
export class InvitationMutations {
  @Mutation(() => InvitePayload)
  async inviteMembers(
    @Arg('input', () => InviteInput) input: InviteInput,
    @Ctx() context: ApiContext,
  ): Promise<InvitePayload> {
    const cohortIds = input.cohortIds.map((id) => asId<CohortId>(id)).filter((id) => id !== undefined)
    if (cohortIds.length < input.cohortIds.length)
      return { ...refused({ code: 'NOT_FOUND', field: 'cohortIds' }), rows: [] }
    const { commandId, text, roles, dryRun } = input
    const { outcome, rows } = await invite(asMember(context), {
      commandId,
      text,
      roles: [...new Set(roles)],
      cohortIds: [...new Set(cohortIds)],
      dryRun: dryRun ?? false,
    })
    return { ...outcome, rows }
  }

  @Mutation(() => InvitationPayload)
  async resendInvitation(
    @Arg('input', () => InvitationInput) input: InvitationInput,
    @Ctx() context: ApiContext,
  ): Promise<InvitationPayload> {
    const member = asMember(context)
    const { services, viewer } = member
    const invitationId = idIn(input)
    const { commandId } = input
    const command = byViewer(member, 'ResendInvitation', { invitationId, expiresAt: expiryFrom(services.clock.now()) })
    const outcome = await actOnWorkspace(member, commandId, command)
    const { state } = await services.commands.load(workspaceDecider, viewer.workspaceId)
    const found = state.status === 'open' ? state.invitations.get(invitationId) : undefined
    if (outcome.ok && found) {
      const linkId = deterministicId('invitation-link', partId(commandId, 'resend', viewer.workspaceId, invitationId))
      const sending = { invitationId, workspaceId: viewer.workspaceId, email: found.email, linkId }
      await sendInvitations(services.auth, [sending])
    }
    return toPayload(member, outcome, invitationId)
  }

  @Mutation(() => InvitationPayload)
  async revokeInvitation(
    @Arg('input', () => InvitationInput) input: InvitationInput,
    @Ctx() context: ApiContext,
  ): Promise<InvitationPayload> {
    const member = asMember(context)
    const invitationId = idIn(input)
    const command = byViewer(member, 'RevokeInvitation', { invitationId })
    return toPayload(member, await actOnWorkspace(member, input.commandId, command), invitationId)
  }
}
