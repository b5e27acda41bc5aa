import { invitationDays, sentenceFor, workspaceDecider } from '@kith/domain'
import type { Role, Workspace, WorkspaceCommand } from '@kith/domain'
import { readInvitations } from '@kith/interchange'
import type { CohortId, CommandContext, Instant, InvitationId } from '@kith/kernel'
import { deterministicId } from '@kith/kernel'
import { refused } from '../graphql/act.ts'
import type { Outcome } from '../graphql/act.ts'
import type { MemberContext } from '../graphql/context.ts'
import { partId, workspaceViews } from '../workspace/act-on-workspace.ts'
import { accountsByEmail } from './accounts.ts'
import { sendInvitations } from './links.ts'
import type { Sending } from './links.ts'
import { planInvitations } from './plan.ts'
import type { PlannedRow, Planning } from './plan.ts'
import * as sentences from './sentences.ts'
import type { InviteRow } from './types.ts'

export interface Wish {
  readonly commandId: string
  readonly text: string
  readonly roles: readonly Role[]
  readonly cohortIds: readonly CohortId[]
  readonly dryRun: boolean
}

export interface Invited {
  readonly outcome: Outcome
  readonly rows: readonly InviteRow[]
}

const fine: Outcome = { ok: true, refusal: null, isStale: false }
const without = (outcome: Outcome): Invited => ({ outcome, rows: [] })

/** So many are issued before their mails are asked for: little is left to repeat when a process ends in between. */
const chunkSize = 50
const patienceMs = 1_000

/** When an invitation of now runs out. */
export const expiryFrom = (now: Instant): Instant =>
  new Date(Date.parse(now) + invitationDays * 24 * 3_600_000).toISOString() as Instant

const refusalOf = (cohortIds: readonly CohortId[], { cohorts }: Workspace): Outcome | undefined => {
  for (const id of cohortIds) {
    const cohort = cohorts.get(id)
    if (!cohort) return refused({ code: 'NOT_FOUND', field: 'cohortIds' })
    if (cohort.closed) return refused({ code: 'COHORT_CLOSED', field: 'cohortIds' })
  }
  return undefined
}

type ToInvite = Extract<PlannedRow, { kind: 'invite' }>

const report = (row: ToInvite, workspace: Workspace, isDone: boolean): InviteRow => {
  const names = row.cohortIds.map((id) => workspace.cohorts.get(id)?.name ?? '')
  const { line, email, roles } = row
  return isDone
    ? { line, email, outcome: 'invited', message: sentences.invited(roles, names) }
    : { line, email, outcome: 'would_invite', message: sentences.willInvite(roles, names) }
}

const toldRow = ({ line, email, outcome, message }: Exclude<PlannedRow, ToInvite>): InviteRow => ({
  line,
  email,
  outcome,
  message,
})

interface Issued {
  readonly reports: readonly InviteRow[]
  readonly sendings: readonly Sending[]
  readonly position: bigint | undefined
}

const issue = async (
  member: MemberContext,
  { rows, planning, commandId }: { rows: readonly ToInvite[]; planning: Planning; commandId: string },
): Promise<Issued> => {
  const { services, viewer, correlationId } = member
  const { workspaceId, userId } = viewer
  const sendings: Sending[] = []
  const reports: InviteRow[] = []
  let position: bigint | undefined
  for (const row of rows) {
    const { line, email, roles, cohortIds } = row
    const invitationId = planning.idFor(email)
    const now = services.clock.now()
    const part = partId(commandId, 'invite', workspaceId, email)
    const context: CommandContext = { workspaceId, actor: userId, commandId: part, now, correlationId }
    const data = { workspaceId, invitationId, email, roles: [...roles], cohortIds: [...cohortIds], by: userId }
    const command: WorkspaceCommand = { type: 'IssueInvitation', data: { ...data, now, expiresAt: expiryFrom(now) } }
    const outcome = await services.commands.handle(workspaceDecider, workspaceId, command, context)
    if (outcome.kind === 'rejected') {
      const isInvited = outcome.rejection.code === 'ALREADY_INVITED'
      const told = isInvited ? 'already_invited' : 'invalid'
      reports.push({ line, email, outcome: told, message: sentenceFor(outcome.rejection) })
      continue
    }
    if (outcome.kind === 'conflict')
      throw new Error('The workspace was changed by many at once; nothing more is issued')
    if (outcome.position !== undefined) position = outcome.position
    const linkId = deterministicId('invitation-link', part)
    sendings.push({ invitationId, workspaceId, email, linkId })
    reports.push(report(row, planning.workspace, true))
  }
  return { reports, sendings, position }
}

/** In chunks: while one is issued, the mails of the one before are asked for. */
const issueAll = async (
  member: MemberContext,
  { rows, ...rest }: { rows: readonly ToInvite[]; planning: Planning; commandId: string },
): Promise<readonly Issued[]> => {
  const send = ({ sendings = [] }: Partial<Issued> = {}) => sendInvitations(member.services.auth, sendings)
  const done: Issued[] = []
  for (let at = 0; at < rows.length; at += chunkSize) {
    const chunk = { rows: rows.slice(at, at + chunkSize), ...rest }
    const [issued] = await Promise.all([issue(member, chunk), send(done.at(-1))])
    done.push(issued)
  }
  await send(done.at(-1))
  return done
}

/**
 * Invites whoever a pasted list names, with a report on every row. The same act again invites nobody twice: ids of
 * invitations, links and mails hang on it and on the address.
 */
export const invite = async (member: MemberContext, wish: Wish): Promise<Invited> => {
  const { services, viewer } = member
  const list = readInvitations(wish.text)
  if (list.kind === 'refused') {
    const refusal = { code: list.code, message: list.message, field: 'text' }
    return without({ ok: false, refusal, isStale: false })
  }
  const { state } = await services.commands.load(workspaceDecider, viewer.workspaceId)
  if (state.status === 'none') return without(refused({ code: 'NOT_FOUND' }))
  const refusal = refusalOf(wish.cohortIds, state)
  if (refusal) return without(refusal)

  const emails = list.rows.flatMap((row) => (row.kind === 'address' ? [row.email] : []))
  const planning: Planning = {
    workspace: state,
    accounts: await accountsByEmail(services.system, emails),
    roles: wish.roles,
    cohortIds: wish.cohortIds,
    now: services.clock.now(),
    idFor: (email) => deterministicId('invitation', viewer.workspaceId, partId(wish.commandId), email) as InvitationId,
  }
  const plan = planInvitations(list.rows, planning)
  const toInvite = plan.filter((row) => row.kind === 'invite')
  const reports = plan.flatMap((row) => (row.kind === 'told' ? [toldRow(row)] : []))
  if (wish.dryRun) reports.push(...toInvite.map((row) => report(row, state, false)))
  const issued = wish.dryRun ? [] : await issueAll(member, { rows: toInvite, planning, commandId: wish.commandId })
  reports.push(...issued.flatMap((chunk) => chunk.reports))
  const position = issued.findLast((chunk) => chunk.position !== undefined)?.position
  const seen = position === undefined || (await services.waiter.wait(workspaceViews, position, patienceMs))
  return { outcome: { ...fine, isStale: !seen }, rows: reports.toSorted((left, right) => left.line - right.line) }
}
