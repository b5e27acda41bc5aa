import { specify } from '@kith/kernel/spec'
import { describe, it } from 'vitest'
import { sampleCommand, sampleEvent, sampleIds } from '../spec/index.ts'
import { workspaceDecider } from './decider.ts'

const { given } = specify(workspaceDecider)
const created = sampleEvent('workspace.created')
const adminJoined = sampleEvent('workspace.member-joined')
const newcomer = { userId: sampleIds.stranger, roles: ['member' as const] }

describe('creating a workspace', () => {
  it('opens it', () => given([]).when(sampleCommand('CreateWorkspace')).then([created]))
  it('changes nothing when it was done before', () =>
    given([created]).when(sampleCommand('CreateWorkspace')).thenNothing())
  it('is refused under another name', () =>
    given([created])
      .when(sampleCommand('CreateWorkspace', { name: 'Other' }))
      .thenRejected('ALREADY_EXISTS'))
  it('is refused with a name that is too long', () =>
    given([])
      .when(sampleCommand('CreateWorkspace', { name: 'x'.repeat(201) }))
      .thenRejected('NAME_TOO_LONG'))
})

describe('adding a member', () => {
  it('is done by the system', () =>
    given([created])
      .when(sampleCommand('AddMember', { by: 'system' }))
      .then([adminJoined]))
  it('is done by an admin', () =>
    given([created, adminJoined])
      .when(sampleCommand('AddMember', newcomer))
      .then([sampleEvent('workspace.member-joined', newcomer)]))
  it('is refused to a member who is no admin', () =>
    given([created, sampleEvent('workspace.member-joined', newcomer)])
      .when(sampleCommand('AddMember', { by: sampleIds.stranger }))
      .thenRejected('NOT_FOUND'))
  it('is refused to a stranger', () =>
    given([created])
      .when(sampleCommand('AddMember', { by: sampleIds.stranger }))
      .thenRejected('NOT_FOUND'))
  it('is refused without a workspace', () =>
    given([])
      .when(sampleCommand('AddMember', { by: 'system' }))
      .thenRejected('NOT_FOUND'))
  it('is refused without a role', () =>
    given([created])
      .when(sampleCommand('AddMember', { roles: [] }))
      .thenRejected('INPUT_INVALID'))
  it('changes nothing for whom has the roles, in whatever order', () =>
    given([created, adminJoined])
      .when(sampleCommand('AddMember', { roles: ['admin', 'member', 'admin'] }))
      .thenNothing())
  it('is refused for a member with other roles', () =>
    given([created, adminJoined])
      .when(sampleCommand('AddMember', { roles: ['coach'] }))
      .thenRejected('ALREADY_A_MEMBER'))
})
