import { defaultSettings } from '@kith/domain'
import type { WorkspaceEvent, WorkspaceSettings } from '@kith/domain'
import { boardTellers } from './board-sentence.ts'
import type { AuditedOpeningType } from './board-sentence.ts'
import { changedSettings } from './settings-in-words.ts'
import type { AuditParams } from './table.ts'
import type { AuditTold } from './told.ts'

type Teller = (entry: AuditTold) => string

const listed = (words: readonly string[]): string => {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

const text = (params: AuditParams | null, key: string): string => {
  const value = params?.[key]
  return typeof value === 'string' ? value : ''
}
const list = (params: AuditParams | null, key: string): readonly string[] => {
  const value = params?.[key]
  return Array.isArray(value) ? value.map(String) : []
}
const roles = (params: AuditParams | null): string => listed(list(params, 'roles'))
const person = (e: AuditTold): string => e.person || 'somebody'
const cohort = (e: AuditTold): string => (e.cohort ? `“${e.cohort}”` : 'a cohort')
const address = (e: AuditTold): string => e.email || 'somebody whose address is erased'
const day = (instant: string): string => instant.slice(0, 10)

const dates = (params: AuditParams): string =>
  text(params, 'endsOn') === ''
    ? `from ${text(params, 'startsOn')}, without an end`
    : `${text(params, 'startsOn')} to ${text(params, 'endsOn')}`

const renamed = (what: string, { params, before }: AuditTold): string => {
  const was = text(before, 'name')
  return `Renamed the ${what}${was === '' ? '' : ` “${was}”`} to “${text(params, 'name')}”`
}

const settings = ({ params, before }: AuditTold): string => {
  const after = params['settings'] as WorkspaceSettings | undefined
  if (after === undefined) return 'Changed the settings of the workspace'
  const told = changedSettings((before?.['settings'] as WorkspaceSettings | undefined) ?? defaultSettings, after)
  return told.length === 0 ? 'Changed the settings of the workspace' : `Changed the settings: ${told.join('; ')}`
}

const roleChange = (e: AuditTold): string => {
  const was = roles(e.before)
  const whose = e.bySelf ? 'their own roles' : `the roles of ${person(e)}`
  return `Changed ${whose}${was === '' ? '' : ` from ${was}`} to ${roles(e.params)}`
}

const mail = (e: AuditTold): string => (e.bySelf ? 'a mail to themselves' : `a mail to ${e.person || 'somebody'}`)

const mailHandled = (e: AuditTold): string => {
  const how = text(e.params, 'how')
  if (how === 'dismissed') return `Put ${mail(e)} aside`
  return how === 'retried' ? `Had ${mail(e)} tried at once` : `Sent ${mail(e)} again`
}

/** One sentence for each event that is told. A new event of a workspace does not compile until it has one. */
const tellers: Readonly<Record<WorkspaceEvent['type'] | AuditedOpeningType, Teller>> = {
  ...boardTellers,
  'workspace.created': (e) => `Created the workspace “${text(e.params, 'name')}”`,
  'workspace.renamed': (e) => renamed('workspace', e),
  'workspace.settings-changed': settings,
  'workspace.member-joined': (e) =>
    e.bySelf ? `Joined as ${roles(e.params)}` : `Added ${person(e)} as ${roles(e.params)}`,
  'workspace.roles-changed': roleChange,
  'workspace.member-removed': (e) => (e.bySelf ? 'Left the workspace' : `Removed ${person(e)} from the workspace`),
  'workspace.cohort-opened': (e) => `Opened the cohort “${text(e.params, 'name')}”, ${dates(e.params)}`,
  'workspace.cohort-renamed': (e) => renamed('cohort', e),
  'workspace.cohort-rescheduled': (e) => `Set the dates of ${cohort(e)}: ${dates(e.params)}`,
  'workspace.cohort-closed': (e) => `Closed the cohort ${cohort(e)}`,
  'workspace.cohort-reopened': (e) => `Reopened the cohort ${cohort(e)}`,
  'workspace.put-into-cohort': (e) => (e.bySelf ? `Joined ${cohort(e)}` : `Put ${person(e)} into ${cohort(e)}`),
  'workspace.taken-out-of-cohort': (e) => (e.bySelf ? `Left ${cohort(e)}` : `Took ${person(e)} out of ${cohort(e)}`),
  'workspace.invitation-issued': (e) =>
    `Invited ${address(e)} as ${roles(e.params)}${e.cohorts.length === 0 ? '' : ` to ${listed(e.cohorts)}`}`,
  'workspace.invitation-resent': (e) =>
    `Sent the invitation of ${address(e)} again, good until ${day(text(e.params, 'expiresAt'))}`,
  'workspace.invitation-revoked': (e) => `Revoked the invitation of ${address(e)}`,
  'workspace.invitation-accepted': (e) => `Accepted the invitation to ${address(e)}`,
  'workspace.mail-handled': mailHandled,
  'workspace.exported': (e) =>
    text(e.params, 'what') === 'audit' ? 'Exported the history of administration' : 'Exported the list of members',
}

/** What an entry says, in one sentence without its subject, who stands beside it. */
export const auditSentence = (entry: AuditTold): string =>
  (tellers as Readonly<Record<string, Teller>>)[entry.type]?.(entry) ?? `Recorded ${entry.type}`
