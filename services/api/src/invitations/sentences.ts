import type { Role } from '@kith/domain'

const list = new Intl.ListFormat('en', { type: 'conjunction' })

const article = (role: string): string => (/^[aeiou]/.test(role) ? 'an' : 'a')

const as = (roles: readonly Role[]): string => list.format(roles.map((role) => `${article(role)} ${role}`))

const to = (cohorts: readonly string[]): string => (cohorts.length === 0 ? '' : ` to ${list.format(cohorts)}`)

export const invited = (roles: readonly Role[], cohorts: readonly string[]): string =>
  `Invited as ${as(roles)}${to(cohorts)}.`

export const willInvite = (roles: readonly Role[], cohorts: readonly string[]): string =>
  `Will be invited as ${as(roles)}${to(cohorts)}.`

export const alreadyAMember = 'Is a member of this workspace already.'
export const alreadyInvited = 'Has an open invitation already. Send that one again, or revoke it first.'
export const noRole = 'No role is said here. Write one into the row, or choose one for the whole list.'

export const repeated = (first: number, line: number): string =>
  first === line ? 'Stands in this line twice.' : `Stands in line ${first} already.`

/** At most so much of what somebody wrote is said back. */
const quoted = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`

export const unknownRole = (word: string): string =>
  `We do not know the role ${quoted(word)}. There are member, mentor, coach and admin.`

export const unknownCohort = (name: string): string =>
  `There is no cohort called ${quoted(name)} here. Please check how it is written, or open it first.`

export const closedCohort = (name: string): string =>
  `The cohort ${quoted(name)} is closed. Reopen it first, or choose another one.`

export const severalCohorts = (name: string): string =>
  `Several cohorts are called ${quoted(name)}. Leave the column empty and choose the cohort from the list.`
