import { specify } from '@kith/kernel/spec'
import { describe, it } from 'vitest'
import { sampleCommand, sampleEvent, sampleIds } from '../spec/index.ts'
import { workspaceDecider } from './decider.ts'

const { given } = specify(workspaceDecider)
const { owner: admin, stranger: member } = sampleIds
const created = sampleEvent('workspace.created')
const adminJoined = sampleEvent('workspace.member-joined')
const memberJoined = sampleEvent('workspace.member-joined', { userId: member, roles: ['member'] })
const rolesChanged = sampleEvent('workspace.roles-changed')
const removed = sampleEvent('workspace.member-removed')
const history = [created, adminJoined, memberJoined]

describe('changing roles', () => {
  it('is done by an admin', () => given(history).when(sampleCommand('ChangeRoles')).then([rolesChanged]))
  it('changes nothing when they are so, in whatever order', () =>
    given([...history, rolesChanged])
      .when(sampleCommand('ChangeRoles', { roles: ['coach', 'member'] }))
      .thenNothing())
  it('is refused to the member themselves', () =>
    given(history)
      .when(sampleCommand('ChangeRoles', { by: member, roles: ['admin'] }))
      .thenRejected('NOT_FOUND'))
  it('is refused for somebody who is no member', () =>
    given([created, adminJoined]).when(sampleCommand('ChangeRoles')).thenRejected('NOT_FOUND'))
  it('is refused when nobody would be left to run the workspace', () =>
    given(history)
      .when(sampleCommand('ChangeRoles', { userId: admin, roles: ['member'] }))
      .thenRejected('LAST_ADMIN'))
  it('takes the role from one of two admins', () =>
    given([...history, sampleEvent('workspace.roles-changed', { userId: member, roles: ['admin'] })])
      .when(sampleCommand('ChangeRoles', { userId: admin, roles: ['member'] }))
      .then([sampleEvent('workspace.roles-changed', { userId: admin, roles: ['member'] })]))
})

describe('removing a member', () => {
  it('is done by an admin', () => given(history).when(sampleCommand('RemoveMember')).then([removed]))
  it('is done by the member who leaves', () =>
    given(history)
      .when(sampleCommand('RemoveMember', { by: member }))
      .then([removed]))
  it('is refused to another member', () =>
    given([
      ...history,
      sampleEvent('workspace.member-joined', { userId: sampleIds.contact as never, roles: ['member'] }),
    ])
      .when(sampleCommand('RemoveMember', { by: sampleIds.contact as never }))
      .thenRejected('NOT_FOUND'))
  it('takes them out of their cohorts first', () =>
    given([...history, sampleEvent('workspace.cohort-opened'), sampleEvent('workspace.put-into-cohort')])
      .when(sampleCommand('RemoveMember'))
      .then([sampleEvent('workspace.taken-out-of-cohort'), removed]))
  it('changes nothing the second time', () =>
    given([...history, removed])
      .when(sampleCommand('RemoveMember'))
      .thenNothing())
  it('is refused for the last admin, who cannot leave either', () =>
    given(history)
      .when(sampleCommand('RemoveMember', { userId: admin }))
      .thenRejected('LAST_ADMIN'))
  it('does not stop them from joining again', () =>
    given([...history, removed])
      .when(sampleCommand('AddMember', { userId: member, roles: ['mentor'] }))
      .then([sampleEvent('workspace.member-joined', { userId: member, roles: ['mentor'] })]))
})

describe.each([
  ['RenameWorkspace', 'workspace.renamed'],
  ['ChangeSettings', 'workspace.settings-changed'],
] as const)('%s', (command, event) => {
  const fact = sampleEvent(event)
  it('is done by an admin', () => given(history).when(sampleCommand(command)).then([fact]))
  it('changes nothing the second time', () =>
    given([...history, fact])
      .when(sampleCommand(command))
      .thenNothing())
  it('is refused to a member', () =>
    given(history)
      .when(sampleCommand(command, { by: member }))
      .thenRejected('NOT_FOUND'))
})

describe('the settings', () => {
  const { settings } = sampleCommand('ChangeSettings').data
  it('are refused with a number that makes no sense', () =>
    given(history)
      .when(
        sampleCommand('ChangeSettings', {
          settings: { ...settings, guardrails: { ...settings.guardrails, referralAsksPerWeek: 0 } },
        }),
      )
      .thenRejected('INPUT_INVALID'))
})

describe('what an admin does with a mail', () => {
  it('is written down each time', () =>
    given([...history, sampleEvent('workspace.mail-handled')])
      .when(sampleCommand('RecordMailHandled'))
      .then([sampleEvent('workspace.mail-handled')]))
  it('is refused to a member', () =>
    given(history)
      .when(sampleCommand('RecordMailHandled', { by: member }))
      .thenRejected('NOT_FOUND'))
})

describe('an export', () => {
  it('is written down each time', () =>
    given([...history, sampleEvent('workspace.exported')])
      .when(sampleCommand('RecordExport'))
      .then([sampleEvent('workspace.exported')]))
  it('is refused to a member', () =>
    given(history)
      .when(sampleCommand('RecordExport', { by: member }))
      .thenRejected('NOT_FOUND'))
})
