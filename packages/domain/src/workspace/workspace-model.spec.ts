import { deterministicId, fold } from '@kith/kernel'
import type { CohortId, Instant, InvitationId, UserId } from '@kith/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleCommand, sampleIds } from '../spec/index.ts'
import type { WorkspaceCommand } from './commands.ts'
import { workspaceDecider } from './decider.ts'
import type { WorkspaceEvent } from './events.ts'

const people = [sampleIds.owner, sampleIds.stranger, deterministicId('third') as UserId] as const
const cohorts = [sampleIds.cohort, deterministicId('cohort') as CohortId] as const
const invitationIds = ['one', 'two', 'three'].map((name) => deterministicId(name) as InvitationId)
const moments = ['2026-11-23', '2026-11-27', '2026-12-02'].map((day) => `${day}T10:00:00.000Z` as Instant)
const weekAfter = (now: Instant): Instant => new Date(Date.parse(now) + 7 * 86_400_000).toISOString() as Instant

const person = fc.constantFrom(...people)
const cohortId = fc.constantFrom(...cohorts)
const invitationId = fc.constantFrom(...invitationIds)
const by = fc.constantFrom<UserId | 'system'>('system', ...people)
const roles = fc.uniqueArray(fc.constantFrom('member', 'mentor', 'coach', 'admin'), { minLength: 1 })
const email = fc.constantFrom('a@cohort.example', 'b@cohort.example')
const now = fc.constantFrom(...moments)

const command: fc.Arbitrary<WorkspaceCommand> = fc.oneof(
  fc.record({ by, userId: person, roles }).map((data) => sampleCommand('AddMember', data)),
  fc.record({ by, userId: person, roles }).map((data) => sampleCommand('ChangeRoles', data)),
  fc.record({ by, userId: person }).map((data) => sampleCommand('RemoveMember', data)),
  fc.record({ by, cohortId }).map((data) => sampleCommand('OpenCohort', data)),
  fc.record({ by, cohortId }).map((data) => sampleCommand('CloseCohort', data)),
  fc.record({ by, cohortId }).map((data) => sampleCommand('ReopenCohort', data)),
  fc.record({ by, cohortId, userId: person }).map((data) => sampleCommand('PutIntoCohort', data)),
  fc.record({ by, cohortId, userId: person }).map((data) => sampleCommand('TakeOutOfCohort', data)),
  fc
    .record({ by, invitationId, email, roles, now, cohortIds: fc.uniqueArray(cohortId) })
    .map((data) => sampleCommand('IssueInvitation', { ...data, expiresAt: weekAfter(data.now) })),
  fc.record({ by, invitationId }).map((data) => sampleCommand('RevokeInvitation', data)),
  fc
    .record({ by: fc.constant('system' as const), invitationId, userId: person, email, now })
    .map((data) => sampleCommand('AcceptInvitation', data)),
)

const play = (commands: readonly WorkspaceCommand[]): readonly WorkspaceEvent[] => {
  const events: WorkspaceEvent[] = []
  for (const next of commands) {
    const decision = workspaceDecider.decide(next, fold(workspaceDecider, events))
    if (decision.kind === 'accepted') events.push(...decision.events)
  }
  return events
}

const begin = [sampleCommand('CreateWorkspace', { by: 'system' }), sampleCommand('AddMember', { by: 'system' })]

describe('whatever people try', () => {
  const whatever = fc.array(command, { maxLength: 60 })

  it('somebody runs the workspace, and cohorts hold members only', () =>
    fc.assert(
      fc.property(whatever, (commands) => {
        const state = fold(workspaceDecider, play([...begin, ...commands]))
        if (state.status === 'none') throw new Error('The workspace is gone')
        expect([...state.members.values()].some((held) => held.includes('admin'))).toBe(true)
        for (const cohort of state.cohorts.values())
          for (const member of cohort.members) expect(state.members.has(member)).toBe(true)
      }),
      { numRuns: 150 },
    ))

  it('an invitation is accepted at most once, and never after it was revoked', () =>
    fc.assert(
      fc.property(whatever, (commands) => {
        const ended = new Set<InvitationId>()
        for (const event of play([...begin, ...commands])) {
          if (event.type !== 'workspace.invitation-accepted' && event.type !== 'workspace.invitation-revoked') continue
          expect(ended.has(event.data.invitationId)).toBe(false)
          ended.add(event.data.invitationId)
        }
      }),
      { numRuns: 150 },
    ))

  it('nobody but an admin or the system changes anything, except by leaving', () =>
    fc.assert(
      fc.property(whatever, command, (commands, last) => {
        const state = fold(workspaceDecider, play([...begin, ...commands]))
        const decision = workspaceDecider.decide(last, state)
        if (decision.kind !== 'accepted' || last.data.by === 'system' || state.status === 'none') return
        const isAdmin = state.members.get(last.data.by)?.includes('admin') ?? false
        const leaves = last.type === 'RemoveMember' && last.data.userId === last.data.by
        expect(isAdmin || leaves).toBe(true)
      }),
      { numRuns: 150 },
    ))
})
