// STORAGE FORMAT. These shapes are on disk for ever. Add a version; never edit one.
import type { StoredData, SubjectId } from '@kith/kernel'
import { z } from 'zod'
import { defineEvent } from '../shared/define-event.ts'
import type { EventOf } from '../shared/define-event.ts'
import { calendarDate, cohortId, instant, invitationId, userId, workspaceId } from '../shared/values.ts'
import { workspaceSettings } from './settings.ts'
import { settingsChangedUpcasters } from './upcasters.ts'

export const role = z.enum(['member', 'mentor', 'coach', 'admin'])
export type Role = z.output<typeof role>

const of = { workspaceId }
const roles = z.array(role).min(1)
const theInvitation = (data: StoredData): readonly SubjectId[] => [data['invitationId'] as SubjectId]

export const workspaceCreated = defineEvent({
  type: 'workspace.created',
  schema: z.object({ ...of, name: z.string() }),
})

export const workspaceRenamed = defineEvent({
  type: 'workspace.renamed',
  schema: z.object({ ...of, name: z.string() }),
})

/** All settings as they then stand, so that one event tells what held. */
export const settingsChanged = defineEvent({
  type: 'workspace.settings-changed',
  version: 2,
  upcasters: settingsChangedUpcasters,
  schema: z.object({ ...of, settings: workspaceSettings }),
})

export const memberJoined = defineEvent({
  type: 'workspace.member-joined',
  schema: z.object({ ...of, userId, roles }),
})

export const rolesChanged = defineEvent({
  type: 'workspace.roles-changed',
  schema: z.object({ ...of, userId, roles }),
})

/** Removed by an admin or gone by themselves: the actor of the metadata tells which. */
export const memberRemoved = defineEvent({
  type: 'workspace.member-removed',
  schema: z.object({ ...of, userId }),
})

export const cohortOpened = defineEvent({
  type: 'workspace.cohort-opened',
  schema: z.object({ ...of, cohortId, name: z.string(), startsOn: calendarDate, endsOn: calendarDate.nullable() }),
})

export const cohortRenamed = defineEvent({
  type: 'workspace.cohort-renamed',
  schema: z.object({ ...of, cohortId, name: z.string() }),
})

export const cohortRescheduled = defineEvent({
  type: 'workspace.cohort-rescheduled',
  schema: z.object({ ...of, cohortId, startsOn: calendarDate, endsOn: calendarDate.nullable() }),
})

export const cohortClosed = defineEvent({
  type: 'workspace.cohort-closed',
  schema: z.object({ ...of, cohortId }),
})

export const cohortReopened = defineEvent({
  type: 'workspace.cohort-reopened',
  schema: z.object({ ...of, cohortId }),
})

export const putIntoCohort = defineEvent({
  type: 'workspace.put-into-cohort',
  schema: z.object({ ...of, cohortId, userId }),
})

export const takenOutOfCohort = defineEvent({
  type: 'workspace.taken-out-of-cohort',
  schema: z.object({ ...of, cohortId, userId }),
})

export const invitationIssued = defineEvent({
  type: 'workspace.invitation-issued',
  schema: z.object({
    ...of,
    invitationId,
    /** Lower case. The invitation is good for this address and no other. */
    email: z.string(),
    roles,
    cohortIds: z.array(cohortId),
    expiresAt: instant,
  }),
  sealed: { email: '' },
  subjects: theInvitation,
})

/** The same invitation once more by mail, with a later end. */
export const invitationResent = defineEvent({
  type: 'workspace.invitation-resent',
  schema: z.object({ ...of, invitationId, expiresAt: instant }),
})

export const invitationRevoked = defineEvent({
  type: 'workspace.invitation-revoked',
  schema: z.object({ ...of, invitationId }),
})

export const invitationAccepted = defineEvent({
  type: 'workspace.invitation-accepted',
  schema: z.object({ ...of, invitationId, userId }),
})

/** Somebody took a list of the workspace's out of Kith. */
export const workspaceExported = defineEvent({
  type: 'workspace.exported',
  schema: z.object({ ...of, what: z.enum(['members', 'audit']) }),
})

/** An admin had a mail tried or sent again, or put aside. `recipientId`: whom it is for; null for somebody without an account. */
export const mailHandled = defineEvent({
  type: 'workspace.mail-handled',
  schema: z.object({
    ...of,
    mailId: z.uuid(),
    recipientId: userId.nullable(),
    how: z.enum(['retried', 'resent', 'dismissed']),
  }),
})

export const workspaceEvents = [
  workspaceCreated,
  workspaceRenamed,
  settingsChanged,
  memberJoined,
  rolesChanged,
  memberRemoved,
  cohortOpened,
  cohortRenamed,
  cohortRescheduled,
  cohortClosed,
  cohortReopened,
  putIntoCohort,
  takenOutOfCohort,
  invitationIssued,
  invitationResent,
  invitationRevoked,
  invitationAccepted,
  workspaceExported,
  mailHandled,
] as const

export type WorkspaceEvent = EventOf<(typeof workspaceEvents)[number]>
