import { defaultSettings } from '@kith/domain'
import type { KithEvent } from '@kith/domain'
import type { CohortId, UserId } from '@kith/kernel'
import { theWorkspace } from './recorder.ts'

/** Chance, and a pen that writes into the log. */
export interface Dice {
  readonly below: (most: number) => number
  readonly oneOf: <Item>(items: readonly Item[]) => Item
  readonly chance: (part: number) => boolean
  readonly id: (what: string) => string
  readonly text: () => string
  readonly date: () => string
  readonly put: (stream: string, actor: UserId, type: KithEvent['type'], data: object) => void
}

const roles = ['member', 'mentor', 'coach', 'admin'] as const

/**
 * A workspace in which anything may happen to its cohorts, members and invitations, whether a decider would allow it or
 * not: the read models must come to the same rows all the same.
 */
export const randomWorkspace = (dice: Dice, owners: readonly UserId[], erased: Set<string>) => {
  const { below, oneOf, chance, id, text, date, put } = dice
  const [admin] = owners as [UserId]
  const members = [...owners]
  const cohorts: CohortId[] = []
  const invitations: string[] = []
  const say = (type: KithEvent['type'], data: object): void =>
    put(`workspace-${theWorkspace}`, admin, type, { workspaceId: theWorkspace, ...data })
  const someRoles = (): readonly string[] => [oneOf(roles), ...(chance(0.3) ? [oneOf(roles)] : [])]
  const at = (): string => `${date()}T10:00:00.000Z`

  const openCohort = (): void => {
    const cohortId = id('cohort') as CohortId
    say('workspace.cohort-opened', { cohortId, name: text(), startsOn: date(), endsOn: chance(0.5) ? date() : null })
    cohorts.push(cohortId)
  }
  const register = (): UserId => {
    const userId = id('user') as UserId
    const account = { userId, name: text(), email: `${userId}@kith.example`, timeZone: 'UTC', locale: 'en' }
    put(`user-${userId}`, userId, 'user.registered', account)
    members.push(userId)
    return userId
  }
  const invite = (): void => {
    const invitationId = id('invitation')
    const cohortIds = [...new Set([oneOf(cohorts), oneOf(cohorts)])]
    const invitation = { invitationId, email: `${invitationId}@kith.example`, roles: someRoles(), cohortIds }
    say('workspace.invitation-issued', { ...invitation, expiresAt: at() })
    invitations.push(invitationId)
  }
  const accept = (invitationId: string): void => {
    const early = chance(0.5)
    const userId = early ? (id('user') as UserId) : register()
    say('workspace.invitation-accepted', { invitationId, userId })
    say('workspace.member-joined', { userId, roles: someRoles() })
    const account = { userId, name: text(), email: `${userId}@kith.example`, timeZone: 'UTC', locale: 'en' }
    if (early) put(`user-${userId}`, userId, 'user.registered', account)
    if (!chance(0.3)) return
    put(`user-${userId}`, userId, 'user.profile-changed', { userId, name: text() })
    if (!chance(0.5)) return
    put(`user-${userId}`, userId, 'user.erased', { userId })
    for (const subject of [userId, invitationId]) erased.add(subject)
  }
  const settings = (): object => ({
    ...defaultSettings,
    guardrails: { ...defaultSettings.guardrails, coolDownDays: below(90) },
    digest: { frequency: 'weekly', weekday: 1 + below(7), localHour: below(24) },
  })

  openCohort()
  say('workspace.put-into-cohort', { cohortId: oneOf(cohorts), userId: oneOf(members) })
  invite()
  const acts: readonly (() => void)[] = [
    openCohort,
    invite,
    () => accept(oneOf(invitations)),
    () => say('workspace.renamed', { name: text() }),
    () => say('workspace.settings-changed', { settings: settings() }),
    () => say('workspace.roles-changed', { userId: oneOf(members), roles: someRoles() }),
    () => say('workspace.member-removed', { userId: oneOf(members) }),
    () => say('workspace.member-joined', { userId: oneOf(members), roles: someRoles() }),
    () => say('workspace.cohort-renamed', { cohortId: oneOf(cohorts), name: text() }),
    () => say('workspace.cohort-rescheduled', { cohortId: oneOf(cohorts), startsOn: date(), endsOn: null }),
    () => say('workspace.cohort-closed', { cohortId: oneOf(cohorts) }),
    () => say('workspace.cohort-reopened', { cohortId: oneOf(cohorts) }),
    () => say('workspace.put-into-cohort', { cohortId: oneOf(cohorts), userId: oneOf(members) }),
    () => say('workspace.put-into-cohort', { cohortId: oneOf(cohorts), userId: oneOf(members) }),
    () => say('workspace.taken-out-of-cohort', { cohortId: oneOf(cohorts), userId: oneOf(members) }),
    () => say('workspace.invitation-resent', { invitationId: oneOf(invitations), expiresAt: at() }),
    () => say('workspace.invitation-revoked', { invitationId: oneOf(invitations) }),
    () => say('workspace.exported', { what: oneOf(['members', 'audit']) }),
    () =>
      say('workspace.mail-handled', {
        mailId: '0b7e2f7c-5d0f-4f0e-9c39-0d5b8a3f1a77',
        recipientId: null,
        how: oneOf(['retried', 'resent', 'dismissed']),
      }),
  ]
  return { cohorts, members, change: (): void => oneOf(acts)() }
}
