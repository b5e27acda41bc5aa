import { role as roleSchema } from '@kith/domain'
import type { Role, Workspace } from '@kith/domain'
import { comparable } from '@kith/interchange'
import type { InvitationRow } from '@kith/interchange'
import type { CohortId, Instant, InvitationId, UserId } from '@kith/kernel'
import type { EnumValue, InviteOutcome } from '../graphql/enums.ts'
import { isGood } from './policy.ts'
import * as sentences from './sentences.ts'

/** What a list of people to invite is held against. */
export interface Planning {
  readonly workspace: Workspace
  /** Accounts by their address, in lower case; others' addresses are not in it. */
  readonly accounts: ReadonlyMap<string, UserId>
  /** For rows that say nothing themselves. */
  readonly roles: readonly Role[]
  readonly cohortIds: readonly CohortId[]
  readonly now: Instant
  /** The id that an invitation of this act has: one that stands already was issued by an earlier try of it. */
  readonly idFor: (email: string) => InvitationId
}

/** Somebody to invite, or what there is to say about a row instead. */
export type PlannedRow =
  | {
      readonly kind: 'invite'
      readonly line: number
      readonly email: string
      readonly roles: readonly Role[]
      readonly cohortIds: readonly CohortId[]
    }
  | ToldRow

export interface ToldRow {
  readonly kind: 'told'
  readonly line: number
  readonly email: string
  readonly outcome: EnumValue<typeof InviteOutcome>
  readonly message: string
}

type Found<Value> = { readonly found: readonly Value[] } | { readonly problem: string }

const rolesBy = (words: readonly string[]): Found<Role> => {
  const found: Role[] = []
  for (const word of words) {
    const role = roleSchema.safeParse(comparable(word).replace(/s$/, ''))
    if (!role.success) return { problem: sentences.unknownRole(word) }
    found.push(role.data)
  }
  return { found: [...new Set(found)] }
}

const cohortsBy = (names: readonly string[], { cohorts }: Workspace): Found<CohortId> => {
  const found: CohortId[] = []
  for (const name of names) {
    const named = [...cohorts].filter(([, cohort]) => comparable(cohort.name) === comparable(name))
    const open = named.filter(([, cohort]) => !cohort.closed)
    const [only] = open
    if (named.length === 0) return { problem: sentences.unknownCohort(name) }
    if (only === undefined) return { problem: sentences.closedCohort(name) }
    if (open.length > 1) return { problem: sentences.severalCohorts(name) }
    found.push(only[0])
  }
  return { found: [...new Set(found)] }
}

const planRow = (row: Extract<InvitationRow, { kind: 'address' }>, planning: Planning): PlannedRow => {
  const { workspace, accounts, now } = planning
  const { line, email } = row
  const tell = (outcome: ToldRow['outcome'], message: string): ToldRow => ({
    kind: 'told',
    line,
    email,
    outcome,
    message,
  })
  const roles = row.roles ? rolesBy(row.roles) : { found: planning.roles }
  if ('problem' in roles) return tell('invalid', roles.problem)
  if (roles.found.length === 0) return tell('invalid', sentences.noRole)
  const cohorts = row.cohorts ? cohortsBy(row.cohorts, workspace) : { found: planning.cohortIds }
  if ('problem' in cohorts) return tell('invalid', cohorts.problem)
  const userId = accounts.get(email)
  if (userId !== undefined && workspace.members.has(userId)) return tell('already_a_member', sentences.alreadyAMember)
  const isInvited = [...workspace.invitations].some(
    ([id, invitation]) => invitation.email === email && isGood(invitation, now) && id !== planning.idFor(email),
  )
  if (isInvited) return tell('already_invited', sentences.alreadyInvited)
  return { kind: 'invite', line, email, roles: roles.found, cohortIds: cohorts.found }
}

/** What becomes of each row, in the order of the list. Looks at everything and changes nothing. */
export const planInvitations = (rows: readonly InvitationRow[], planning: Planning): readonly PlannedRow[] => {
  const firstLines = new Map<string, number>()
  return rows.map((row): PlannedRow => {
    const { line } = row
    if (row.kind === 'unreadable')
      return { kind: 'told', line, email: row.text, outcome: 'invalid', message: row.message }
    const before = firstLines.get(row.email)
    if (before !== undefined)
      return { kind: 'told', line, email: row.email, outcome: 'repeated', message: sentences.repeated(before, line) }
    firstLines.set(row.email, line)
    return planRow(row, planning)
  })
}
