import type { Instant, InvitationId } from '@kith/kernel'
import { deterministicId } from '@kith/kernel'
import { specify } from '@kith/kernel/spec'
import { describe, it } from 'vitest'
import { sampleCommand, sampleEvent, sampleIds } from '../spec/index.ts'
import { workspaceDecider } from './decider.ts'

const { given } = specify(workspaceDecider)
const { stranger: newcomer } = sampleIds
const base = [sampleEvent('workspace.created'), sampleEvent('workspace.member-joined')]
const opened = sampleEvent('workspace.cohort-opened')
const issued = sampleEvent('workspace.invitation-issued')
const revoked = sampleEvent('workspace.invitation-revoked')
const accepted = sampleEvent('workspace.invitation-accepted')
const invited = [...base, opened, issued]
const accept = (different: Parameters<typeof sampleCommand<'AcceptInvitation'>>[1] = {}) =>
  sampleCommand('AcceptInvitation', { by: 'system', ...different })

describe('inviting somebody', () => {
  it('is done by an admin', () =>
    given([...base, opened])
      .when(sampleCommand('IssueInvitation'))
      .then([issued]))
  it('writes the address in lower case', () =>
    given([...base, opened])
      .when(sampleCommand('IssueInvitation', { email: 'Newcomer@Cohort.example' }))
      .then([issued]))
  it('is refused to a member', () =>
    given([...base, opened])
      .when(sampleCommand('IssueInvitation', { by: newcomer }))
      .thenRejected('NOT_FOUND'))
  it('is refused while another invitation to the address is open', () =>
    given(invited)
      .when(sampleCommand('IssueInvitation', { invitationId: deterministicId('other') as InvitationId }))
      .thenRejected('ALREADY_INVITED'))
  it('is done again once the last one ran out or was revoked', () => {
    const invitationId = deterministicId('other') as InvitationId
    const later = { now: '2026-12-01T10:00:00.000Z' as Instant, expiresAt: '2026-12-08T10:00:00.000Z' as Instant }
    given(invited)
      .when(sampleCommand('IssueInvitation', { invitationId, ...later }))
      .then([sampleEvent('workspace.invitation-issued', { invitationId, expiresAt: later.expiresAt })])
    given([...invited, revoked])
      .when(sampleCommand('IssueInvitation', { invitationId }))
      .then([sampleEvent('workspace.invitation-issued', { invitationId })])
  })
  it('is refused for longer than seven days', () =>
    given([...base, opened])
      .when(sampleCommand('IssueInvitation', { expiresAt: '2026-11-30T10:00:00.001Z' as Instant }))
      .thenRejected('INPUT_INVALID'))
  it('is refused into a cohort that is closed or not there', () => {
    given(base).when(sampleCommand('IssueInvitation')).thenRejected('NOT_FOUND')
    given([...base, opened, sampleEvent('workspace.cohort-closed')])
      .when(sampleCommand('IssueInvitation'))
      .thenRejected('COHORT_CLOSED')
  })
  it('changes nothing the second time', () => given(invited).when(sampleCommand('IssueInvitation')).thenNothing())
})

describe('an invitation', () => {
  it('is sent again with a later end, also after its end', () =>
    given(invited)
      .when(sampleCommand('ResendInvitation'))
      .then([sampleEvent('workspace.invitation-resent')]))
  it('is revoked once', () => {
    given(invited).when(sampleCommand('RevokeInvitation')).then([revoked])
    given([...invited, revoked])
      .when(sampleCommand('RevokeInvitation'))
      .thenNothing()
  })
  it('is neither sent again nor revoked after it was used', () => {
    const used = [...invited, accepted]
    given(used).when(sampleCommand('ResendInvitation')).thenRejected('INVITATION_NOT_VALID')
    given(used).when(sampleCommand('RevokeInvitation')).thenRejected('INVITATION_NOT_VALID')
  })
})

describe('accepting an invitation', () => {
  const joined = sampleEvent('workspace.member-joined', { userId: newcomer, roles: ['member'] })
  it('joins with its roles and cohorts', () =>
    given(invited)
      .when(accept())
      .then([accepted, joined, sampleEvent('workspace.put-into-cohort')]))
  it('leaves out a cohort that was closed meanwhile', () =>
    given([...invited, sampleEvent('workspace.cohort-closed')])
      .when(accept())
      .then([accepted, joined]))
  it('adds to the roles of somebody who is a member already', () =>
    given([...invited, sampleEvent('workspace.member-joined', { userId: newcomer, roles: ['mentor'] })])
      .when(accept())
      .then([
        accepted,
        sampleEvent('workspace.roles-changed', { userId: newcomer, roles: ['mentor', 'member'] }),
        sampleEvent('workspace.put-into-cohort'),
      ]))
  it('works until the very end and not after', () => {
    given(invited)
      .when(accept({ now: '2026-11-30T10:00:00.000Z' as Instant }))
      .thenRejected('INVITATION_NOT_VALID')
    given([...invited, sampleEvent('workspace.invitation-resent')])
      .when(accept({ now: '2026-12-03T09:59:59.999Z' as Instant }))
      .then([accepted, joined, sampleEvent('workspace.put-into-cohort')])
  })
  it.each([
    ['a used one', [...invited, accepted], {}],
    ['a revoked one', [...invited, revoked], {}],
    ['one to another address', invited, { email: 'other@cohort.example' }],
    ['one that was never issued', [...base, opened], {}],
  ] as const)('is refused for %s, always alike', (_, history, different) =>
    given(history).when(accept(different)).thenRejected('INVITATION_NOT_VALID'),
  )
  it('is for the system alone, which has seen the token', () =>
    given(invited)
      .when(accept({ by: sampleIds.owner }))
      .thenRejected('NOT_FOUND'))
})
