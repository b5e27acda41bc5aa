import type { KithEvent, Role } from '@kith/domain'
import type { CalendarDate, CohortId, InvitationId, UserId, WorkspaceId } from '@kith/kernel'
import type { Viewer } from '../shared/database.ts'
import { Recorder, idOf } from './recorder.ts'
import { Story } from './story.ts'

type WorkspaceType = Extract<KithEvent['type'], `workspace.${string}`>
type Told<Type extends KithEvent['type']> = Omit<Extract<KithEvent, { readonly type: Type }>['data'], 'workspaceId'>

/** A workspace with many people, each with a story of their own in the same log. */
export class School {
  readonly recorder: Recorder
  readonly workspaceId: WorkspaceId
  /** Business time of the workspace's next event. */
  at = '2026-05-01T09:00:00.000Z'

  constructor(name: string, recorder: Recorder = new Recorder()) {
    this.recorder = recorder
    this.workspaceId = idOf('school', name)
    this.say('workspace.created', { name })
  }

  get events(): Recorder['events'] {
    return this.recorder.events
  }

  say<Type extends WorkspaceType>(type: Type, data: Told<Type>, by: Story | 'system' = 'system'): this {
    const { workspaceId, at } = this
    const event = { type, data: { workspaceId, ...data } } as unknown as KithEvent
    const actor = by === 'system' ? by : by.ownerId
    this.recorder.record(`workspace-${workspaceId}`, event, { actor, at, workspaceId })
    return this
  }

  /** Somebody with an account who is in the workspace. */
  person(name: string, roles: readonly Role[] = ['member']): Story {
    const { recorder, workspaceId } = this
    const story = new Story(name, { recorder, workspaceId }).member(name, {
      email: `${idOf('mail', name)}@kith.example`,
    })
    this.join(story, roles)
    return story
  }

  /** Somebody whose account there is already. */
  join(story: Story, roles: readonly Role[] = ['member']): this {
    return this.say('workspace.member-joined', { userId: story.ownerId, roles: [...roles] })
  }

  cohort(name: string, members: readonly Story[] = []): CohortId {
    const cohortId = idOf<CohortId>('cohort', this.workspaceId, name)
    this.say('workspace.cohort-opened', { cohortId, name, startsOn: '2026-05-01' as CalendarDate, endsOn: null })
    for (const { ownerId } of members) this.say('workspace.put-into-cohort', { cohortId, userId: ownerId })
    return cohortId
  }

  invitation(
    email: string,
    { cohortIds = [], by = 'system' }: { readonly cohortIds?: CohortId[]; readonly by?: Story | 'system' } = {},
  ): InvitationId {
    const invitationId = idOf<InvitationId>('invitation', this.workspaceId, email)
    const expiresAt = '2026-05-08T09:00:00.000Z'
    const invitation = { invitationId, email, roles: ['member'], cohortIds, expiresAt } as unknown
    this.say('workspace.invitation-issued', invitation as Told<'workspace.invitation-issued'>, by)
    return invitationId
  }

  /** How somebody looks at this workspace on the first of June. */
  viewer(who: Story | UserId): Viewer {
    const userId = typeof who === 'string' ? who : who.ownerId
    return { userId, workspaceId: this.workspaceId, timeZone: 'UTC', today: '2026-06-01' as CalendarDate }
  }
}
