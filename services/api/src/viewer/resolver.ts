import { cohortsOf, membershipsOf, viewerProfile } from '@kith/read-model/queries'
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver } from 'type-graphql'
import { accountsExist } from '../auth/first-account.ts'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { belongsTo } from '../workspace/policy.ts'
import { CohortName } from '../workspace/types/names.ts'
import { Workspace } from '../workspace/types/workspace.ts'
import { changeViewer, loadViewer } from './change.ts'
import type { LoadedViewer } from './change.ts'
import { DigestInput, ProfileInput, QuietHoursInput, TimeZoneInput } from './inputs.ts'
import { ViewerPayload } from './payload.ts'
import { Viewer } from './types.ts'

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: 'Null when nobody is signed in.' })
  viewer(@Ctx() context: ApiContext): Promise<LoadedViewer | null> | null {
    return context.viewer ? loadViewer(asMember(context)) : null
  }

  @Query(() => Boolean, { description: 'Whether somebody must still create the first account of this instance.' })
  async needsFirstAccount(@Ctx() context: ApiContext): Promise<boolean> {
    return !(await accountsExist(context.services.system))
  }

  @FieldResolver(() => [CohortName])
  async cohorts(@Ctx() context: ApiContext): Promise<readonly CohortName[]> {
    const { db, viewer } = asMember(context)
    return (await cohortsOf(db, viewer)).filter((cohort) => belongsTo(viewer, cohort))
  }

  @FieldResolver(() => [Workspace], {
    description: 'Every workspace of this account; the current one among them.',
  })
  async workspaces(@Ctx() context: ApiContext): Promise<readonly Workspace[]> {
    const { services, viewer } = asMember(context)
    const memberships = await membershipsOf(services.system, viewer.userId)
    return memberships.map(({ workspaceId, workspaceName }) => ({ id: workspaceId, name: workspaceName }))
  }

  @FieldResolver(() => Boolean)
  async emailVerified(@Ctx() context: ApiContext): Promise<boolean> {
    const { services, viewer } = asMember(context)
    return (await services.auth.credentials.ofUser(viewer.userId))?.isVerified ?? false
  }

  @Mutation(() => ViewerPayload)
  changeProfile(
    @Arg('input', () => ProfileInput) input: ProfileInput,
    @Ctx() context: ApiContext,
  ): Promise<ViewerPayload> {
    const { userId } = asMember(context).viewer
    return changeViewer(context, input.commandId, {
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
    return changeViewer(context, input.commandId, {
      type: 'SetTimeZone',
      data: { userId, timeZone: input.timeZone, locale: input.locale, by: userId },
    })
  }

  @Mutation(() => ViewerPayload)
  async setDigest(
    @Arg('input', () => DigestInput) input: DigestInput,
    @Ctx() context: ApiContext,
  ): Promise<ViewerPayload> {
    const { db, viewer } = asMember(context)
    const { userId } = viewer
    const { frequency, weekday, localHour } = input
    // Clients from before half hours say the hour alone, and mean the full one.
    const localMinute = input.localMinute ?? 0
    const evenIfEmpty = input.evenIfEmpty ?? (await viewerProfile(db, viewer))?.digest.evenIfEmpty ?? false
    return changeViewer(context, input.commandId, {
      type: 'SetDigestPreferences',
      data: { userId, frequency, weekday, localHour, localMinute, evenIfEmpty, by: userId },
    })
  }

  @Mutation(() => ViewerPayload)
  setQuietHours(
    @Arg('input', () => QuietHoursInput) input: QuietHoursInput,
    @Ctx() context: ApiContext,
  ): Promise<ViewerPayload> {
    const { userId } = asMember(context).viewer
    const { fromHour, toHour } = input
    return changeViewer(context, input.commandId, {
      type: 'SetQuietHours',
      data: { userId, fromHour, toHour, by: userId },
    })
  }
}
