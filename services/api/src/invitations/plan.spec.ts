import { defaultSettings } from '@kith/domain'
import type { Workspace } from '@kith/domain'
import { readInvitations } from '@kith/interchange'
import type { CalendarDate, CohortId, Instant, InvitationId, UserId } from '@kith/kernel'
import { describe, expect, it } from 'vitest'
import { planInvitations } from './plan.ts'
import type { Planning } from './plan.ts'

const cohort = (name: string, closed = false) => ({
  name,
  closed,
  startsOn: '2026-09-01' as CalendarDate,
  endsOn: null,
  members: new Set<UserId>(),
})
const invited = (email: string, expiresAt: string, status: 'open' | 'revoked' = 'open') =>
  ({ email, roles: ['member'], cohortIds: [], expiresAt: expiresAt as Instant, status }) as const

const workspace: Workspace = {
  name: 'Bootcamp',
  settings: defaultSettings,
  members: new Map([['kim' as UserId, ['member']]]),
  cohorts: new Map([
    ['autumn' as CohortId, cohort('Autumn 2026')],
    ['closed' as CohortId, cohort('Spring', true)],
    ['twin one' as CohortId, cohort('Twin')],
    ['twin two' as CohortId, cohort('Twin')],
  ]),
  invitations: new Map([
    ['i1' as InvitationId, invited('open@x.example', '2026-11-09T00:00:00.000Z')],
    ['i2' as InvitationId, invited('over@x.example', '2026-11-01T00:00:00.000Z')],
    ['i3' as InvitationId, invited('revoked@x.example', '2026-11-09T00:00:00.000Z', 'revoked')],
    ['this act of mine@x.example' as InvitationId, invited('mine@x.example', '2026-11-09T00:00:00.000Z')],
  ]),
}

const planning: Planning = {
  workspace,
  accounts: new Map([
    ['kim@x.example', 'kim' as UserId],
    ['stranger@x.example', 'somebody elsewhere' as UserId],
  ]),
  roles: ['member'],
  cohortIds: [],
  now: '2026-11-02T00:00:00.000Z' as Instant,
  idFor: (email) => `this act of ${email}` as InvitationId,
}

const plan = (text: string, rest: Partial<Planning> = {}) => {
  const list = readInvitations(text)
  if (list.kind === 'refused') throw new Error(list.message)
  return planInvitations(list.rows, { ...planning, ...rest })
}
const outcomes = (text: string) => plan(text).map((row) => (row.kind === 'invite' ? 'invite' : row.outcome))

describe('a list of people to invite', () => {
  it('leaves out members, and those with a good invitation of another act', () =>
    expect(
      outcomes('kim@x.example,open@x.example,over@x.example,revoked@x.example,mine@x.example,stranger@x.example'),
    ).toEqual(['already_a_member', 'already_invited', 'invite', 'invite', 'invite', 'invite']))
  it('takes an address once, whatever its capitals, and says where it stood first', () =>
    expect(plan('a@x.example\nb@x.example A@X.example')[2]).toMatchObject({
      outcome: 'repeated',
      message: 'Stands in line 1 already.',
    }))
  it('gives each row its own roles and cohorts, and those of the list where it says nothing', () => {
    const rows = plan('email,role,cohort\na@x.example,Mentors,AUTUMN  2026\nb@x.example,,', {
      cohortIds: ['autumn' as CohortId],
    })
    expect(rows).toMatchObject([
      { kind: 'invite', roles: ['mentor'], cohortIds: ['autumn'] },
      { kind: 'invite', roles: ['member'], cohortIds: ['autumn'] },
    ])
  })
  it.each([
    ['a@x.example,boss,', 'We do not know the role “boss”'],
    ['a@x.example,member,Autum', 'There is no cohort called “Autum” here'],
    ['a@x.example,member,Spring', 'The cohort “Spring” is closed'],
    ['a@x.example,member,Twin', 'Several cohorts are called “Twin”'],
  ])('says what is the matter with %s', (row, message) =>
    expect(plan(`email,roles,cohorts\n${row}`)[0]).toMatchObject({
      outcome: 'invalid',
      message: expect.stringContaining(message),
    }),
  )
  it('asks for a role where neither the row nor the list has one', () =>
    expect(plan('a@x.example', { roles: [] })[0]).toMatchObject({ outcome: 'invalid' }))
})
