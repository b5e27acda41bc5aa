import type { CalendarDate } from '@kith/kernel'
import { specify } from '@kith/kernel/spec'
import { describe, it } from 'vitest'
import { sampleCommand, sampleEvent, sampleIds } from '../spec/index.ts'
import { workspaceDecider } from './decider.ts'

const { given } = specify(workspaceDecider)
const { stranger: member } = sampleIds
const staffed = [
  sampleEvent('workspace.created'),
  sampleEvent('workspace.member-joined'),
  sampleEvent('workspace.member-joined', { userId: member, roles: ['member', 'coach'] }),
]
const opened = sampleEvent('workspace.cohort-opened')
const closed = sampleEvent('workspace.cohort-closed')
const put = sampleEvent('workspace.put-into-cohort')

describe.each([
  ['OpenCohort', staffed, opened],
  ['RenameCohort', [...staffed, opened], sampleEvent('workspace.cohort-renamed')],
  ['RescheduleCohort', [...staffed, opened], sampleEvent('workspace.cohort-rescheduled')],
  ['CloseCohort', [...staffed, opened], closed],
  ['ReopenCohort', [...staffed, opened, closed], sampleEvent('workspace.cohort-reopened')],
  ['PutIntoCohort', [...staffed, opened], put],
  ['TakeOutOfCohort', [...staffed, opened, put], sampleEvent('workspace.taken-out-of-cohort')],
] as const)('%s', (command, history, event) => {
  it('is done by an admin', () => given(history).when(sampleCommand(command)).then([event]))
  it('changes nothing the second time', () =>
    given([...history, event])
      .when(sampleCommand(command))
      .thenNothing())
  it('is refused to a member, a coach included, as if there were nothing', () =>
    given(history)
      .when(sampleCommand(command, { by: member }))
      .thenRejected('NOT_FOUND'))
  it('is refused without a workspace', () => given([]).when(sampleCommand(command)).thenRejected('NOT_FOUND'))
})

describe('a cohort', () => {
  const backwards = { startsOn: '2027-03-01' as CalendarDate, endsOn: '2027-02-28' as CalendarDate }
  it('does not end before it begins', () => {
    given(staffed).when(sampleCommand('OpenCohort', backwards)).thenRejected('DATES_REVERSED')
    given([...staffed, opened])
      .when(sampleCommand('RescheduleCohort', backwards))
      .thenRejected('DATES_REVERSED')
  })
  it('may last a single day, or have no end', () => {
    const day = '2026-09-01' as CalendarDate
    given(staffed)
      .when(sampleCommand('OpenCohort', { startsOn: day, endsOn: day }))
      .then([sampleEvent('workspace.cohort-opened', { startsOn: day, endsOn: day })])
    given(staffed)
      .when(sampleCommand('OpenCohort', { endsOn: null }))
      .then([sampleEvent('workspace.cohort-opened', { endsOn: null })])
  })
  it('needs a name', () =>
    given(staffed)
      .when(sampleCommand('OpenCohort', { name: '  ' }))
      .thenRejected('NAME_MISSING'))
  it('takes nobody in once it is closed', () =>
    given([...staffed, opened, closed])
      .when(sampleCommand('PutIntoCohort'))
      .thenRejected('COHORT_CLOSED'))
  it('lets people out also when it is closed', () =>
    given([...staffed, opened, put, closed])
      .when(sampleCommand('TakeOutOfCohort'))
      .then([sampleEvent('workspace.taken-out-of-cohort')]))
  it('takes in members of the workspace only', () =>
    given([...staffed, opened, sampleEvent('workspace.member-removed')])
      .when(sampleCommand('PutIntoCohort'))
      .thenRejected('NOT_FOUND'))
  it('is not opened twice under one id with another name', () =>
    given([...staffed, opened])
      .when(sampleCommand('OpenCohort', { name: 'Spring' }))
      .thenRejected('ALREADY_EXISTS'))
})
