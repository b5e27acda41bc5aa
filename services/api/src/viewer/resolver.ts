import { userDecider } from '@kith/domain'
import type { UserCommand } from '@kith/domain'
import { viewerProfile } from '@kith/read-model/queries'
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { accountsExist } from '../auth/first-account.ts'
import { act } from '../graphql/act.ts'
import { asMember } from '../graphql/context.ts'
import type { ApiContext, MemberContext } from '../graphql/context.ts'
import { DigestInput, ProfileInput, TimeZoneInput } from './inputs.ts'
import { ViewerPayload } from './payload.ts'
import { Viewer } from './types.ts'

const load = async ({ db, viewer }: MemberContext): Promise<Viewer | null> => {
  const profile = await viewerProfile(db, viewer)
  if (!profile) return null
  return {
    id: profile.userId,
    name: profile.name,
    email: profile.email,
    timeZone: profile.timeZone,
    locale: profile.locale,
    workspace: { id: profile.workspaceId, name: profile.workspaceName },
    digest: profile.digest,
    today: viewer.today,
    hasContacts: profile.hasContacts,
  }
}

const change = async (context: ApiContext, commandId: string, command: UserCommand): Promise<ViewerPayload> => {
  const member = asMember(context)
  const outcome = await act(member, {
    decider: userDecider,
    id: member.viewer.userId,
    command,
    commandId,
    awaits: ['member'],
  })
  return { ...outcome, viewer: await load(member) }
}

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: 'Null when nobody is signed in.' })
  viewer(@Ctx() context: ApiContext): Promise<Viewer | null> | null {
    return context.viewer ? load(asMember(context)) : null
  }

  @Query(() => Boolean, { description: 'Whether somebody must still create the first account of this instance.' })
  async needsFirstAccount(@Ctx() context: ApiContext): Promise<boolean> {
    return !(await accountsExist(context.services.system))
  }

  @Mutation(() => ViewerPayload)
  changeProfile(
    @Arg('input', () => ProfileInput) input: ProfileInput,
    @Ctx() context: ApiContext,
  ): Promise<ViewerPayload> {
    const { userId } = asMember(context).viewer
    return change(context, input.commandId, {
      type: 'ChangeProfile',
      data: { userId, name: input.name, by: userId },
    })
  }

  @Mutation(() => ViewerPayload)
  setTimeZone(
    @Arg('input', () => TimeZoneInput) input: TimeZoneInput,
    @Ctx() context: ApiContext,
  ): Promise<ViewerPayload> {
    const { userId } = asMember(context).viewer
    return change(context, input.commandId, {
      type: 'SetTimeZone',
      data: { userId, timeZone: input.timeZone, locale: input.locale, by: userId },
    })
  }

  @Mutation(() => ViewerPayload)
  setDigest(@Arg('input', () => DigestInput) input: DigestInput, @Ctx() context: ApiContext): Promise<ViewerPayload> {
    const { userId } = asMember(context).viewer
    const { frequency, weekday, localHour } = input
    return change(context, input.commandId, {
      type: 'SetDigestPreferences',
      data: { userId, frequency, weekday, localHour, by: userId },
    })
  }
}
