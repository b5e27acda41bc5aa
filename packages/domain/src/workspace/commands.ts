import { z } from 'zod'
import { commandOf, day, email, name } from '../shared/input.ts'
import { cohortId, instant, invitationId, userId, workspaceId } from '../shared/values.ts'
import { role } from './events.ts'
import { workspaceSettings } from './settings.ts'

const of = { workspaceId }
const roles = z
  .array(role)
  .min(1)
  .transform((several) => [...new Set(several)])
const dates = { startsOn: day, endsOn: day.nullable() }
const lowerEmail = email.transform((text) => text.toLowerCase())

const commands = [
  // By the system (first account), or by whoever makes themselves its first admin.
  commandOf('CreateWorkspace', { ...of, name }),
  commandOf('RenameWorkspace', { ...of, name }),
  commandOf('ChangeSettings', { ...of, settings: workspaceSettings }),
  // By the system (first account, seed) or by an admin of the workspace.
  commandOf('AddMember', { ...of, userId, roles }),
  commandOf('ChangeRoles', { ...of, userId, roles }),
  // By an admin, or by the member themselves who leaves. The last admin stays.
  commandOf('RemoveMember', { ...of, userId }),
  commandOf('OpenCohort', { ...of, cohortId, name, ...dates }),
  commandOf('RenameCohort', { ...of, cohortId, name }),
  commandOf('RescheduleCohort', { ...of, cohortId, ...dates }),
  commandOf('CloseCohort', { ...of, cohortId }),
  commandOf('ReopenCohort', { ...of, cohortId }),
  commandOf('PutIntoCohort', { ...of, cohortId, userId }),
  commandOf('TakeOutOfCohort', { ...of, cohortId, userId }),
  // Whether the address belongs to a member already is looked up by the caller; a second open invitation to it is
  // refused here. `expiresAt`: the caller adds seven days to its clock.
  commandOf('IssueInvitation', {
    ...of,
    invitationId,
    email: lowerEmail,
    roles,
    cohortIds: z
      .array(cohortId)
      .max(50)
      .transform((several) => [...new Set(several)]),
    now: instant,
    expiresAt: instant,
  }),
  commandOf('ResendInvitation', { ...of, invitationId, expiresAt: instant }),
  commandOf('RevokeInvitation', { ...of, invitationId }),
  // By the system, once the token and the address were checked: joins with the roles and cohorts of the invitation.
  commandOf('AcceptInvitation', { ...of, invitationId, userId, email: lowerEmail, now: instant }),
  commandOf('RecordExport', { ...of, what: z.enum(['members', 'audit']) }),
  // Whether the mail is one of the workspace's, and in a state for it, is looked up by the caller.
  commandOf('RecordMailHandled', {
    ...of,
    mailId: z.uuid(),
    recipientId: userId.nullable(),
    how: z.enum(['retried', 'resent', 'dismissed']),
  }),
] as const

/** Checks and cleans what comes in. */
export const workspaceCommand = z.discriminatedUnion('type', commands)

export type WorkspaceCommand = z.output<typeof workspaceCommand>

/** One command by its name. */
export type WorkspaceCommandOf<Type extends WorkspaceCommand['type']> = Extract<
  WorkspaceCommand,
  { readonly type: Type }
>
