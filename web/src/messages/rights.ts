import type {
  ActivityLevel,
  CohortFigureName,
  InvitationStatus,
  InviteOutcome,
  Role,
  SharingLevel,
} from '../generated/graphql.ts'

type Named<Name extends string> = Readonly<Record<Name, string>>

export const roleNames: Named<Role> = { member: 'Member', mentor: 'Mentor', coach: 'Coach', admin: 'Admin' }

/** What a role may do, told to whoever gives it. */
export const roleMeanings: Named<Role> = {
  member: 'keeps up their own people; sees who is in their cohorts and what is shared there',
  mentor: 'the same, and can be asked for help by members',
  coach: 'looks after the cohorts they are in: who joined, who is active, figures of the whole cohort',
  admin: 'runs the workspace: members, invitations, cohorts and rules',
}

export const activityNames: Named<ActivityLevel> = {
  this_week: 'Active this week',
  this_month: 'Active this month',
  quiet: 'Quiet for a while',
  never: 'Has not begun yet',
}

export const figureNames: Named<CohortFigureName> = {
  interactions: 'Interactions',
  check_ins_due: 'Check-ins due',
  check_ins_done: 'Check-ins done',
  asks: 'Asks',
  help_given: 'Help given',
  help_received: 'Help received',
}

export const sharingNames: Named<SharingLevel> = {
  hidden: 'Hidden',
  company_only: 'Company only',
  name_and_company: 'Name and company',
}

export const sharingMeanings: Named<SharingLevel> = {
  hidden: 'others see nothing',
  company_only: 'others see that somebody knows somebody there; no name',
  name_and_company: 'others see the name, the company and that it is you who knows them',
}

export const invitationStatusNames: Named<InvitationStatus> = {
  open: 'Open',
  accepted: 'Accepted',
  expired: 'Expired',
  revoked: 'Revoked',
}

export const inviteOutcomeNames: Named<InviteOutcome> = {
  invited: 'Invited',
  would_invite: 'Will be invited',
  already_a_member: 'Already a member',
  already_invited: 'Already invited',
  invalid: 'Not an address',
  repeated: 'Repeated',
}
