import { deterministicId } from '@kith/kernel'
import type { UserId } from '@kith/kernel'
import { specify } from '@kith/kernel/spec'
import { describe, expect, it } from 'vitest'
import { sampleCommand, sampleEvent, sampleIds } from '../spec/index.ts'
import type { MentorshipCommand } from './commands.ts'
import { mentorshipDecider } from './decider.ts'
import type { MentorshipEvent } from './events.ts'
import { mentorshipIdFor } from './mentorship-id.ts'

const { given } = specify(mentorshipDecider)
const { owner: mentee, stranger: mentor, workspace } = sampleIds
const outsider = deterministicId('an outsider') as UserId

const requested = sampleEvent('mentorship.requested')
const accepted = sampleEvent('mentorship.accepted')
const declined = sampleEvent('mentorship.declined')
const withdrawn = sampleEvent('mentorship.withdrawn')
const ended = sampleEvent('mentorship.ended')
const byMentor = sampleEvent('mentorship.ended', { authorId: mentor })
const ask = sampleCommand('RequestMentorship')

describe.each<[MentorshipCommand['type'], readonly MentorshipEvent[], MentorshipEvent, UserId]>([
  ['RequestMentorship', [], requested, mentee],
  ['AcceptMentorship', [requested], accepted, mentor],
  ['DeclineMentorship', [requested], declined, mentor],
  ['WithdrawMentorship', [requested], withdrawn, mentee],
  ['EndMentorship', [requested, accepted], ended, mentee],
  ['EndMentorship', [requested, accepted], byMentor, mentor],
])('%s', (type, history, event, by) => {
  it('is done by whose turn it is', () => given(history).when(sampleCommand(type, { by })).then([event]))
  it('changes nothing the second time', () =>
    given([...history, event])
      .when(sampleCommand(type, { by }))
      .thenNothing())
  it('is refused to everybody outside of the pair', () =>
    given(history)
      .when(sampleCommand(type, { by: outsider }))
      .thenRejected('NOT_FOUND'))
})

describe('asking', () => {
  it('is for somebody who mentors here', () =>
    given([])
      .when(sampleCommand('RequestMentorship', { mentors: false }))
      .thenRejected('NOT_A_MENTOR'))
  it('says what for', () =>
    given([])
      .when(sampleCommand('RequestMentorship', { purpose: ' ' }))
      .thenRejected('TEXT_MISSING'))
  it('is not asking oneself', () =>
    given([])
      .when(sampleCommand('RequestMentorship', { mentorId: mentee }))
      .thenRejected('ASKING_ONESELF'))
  it.each([[[requested]], [[requested, accepted]]])('waits while something is open between the two', (history) =>
    given(history)
      .when(sampleCommand('RequestMentorship', { purpose: 'Something else' }))
      .thenRejected('MENTORSHIP_OPEN'),
  )
  it.each([declined, withdrawn])('can begin anew after $type', (exit) =>
    given([requested, exit]).when(ask).then([requested]),
  )
  it('can begin anew after an end', () => given([requested, accepted, ended]).when(ask).then([requested]))
  it('has one id for two people in a workspace, and another the other way round', () => {
    expect(mentorshipIdFor(workspace, mentee, mentor)).toBe(mentorshipIdFor(workspace, mentee, mentor))
    expect(mentorshipIdFor(workspace, mentor, mentee)).not.toBe(mentorshipIdFor(workspace, mentee, mentor))
  })
})

describe('the answer', () => {
  it.each(['AcceptMentorship', 'DeclineMentorship'] as const)('is the mentor’s alone: %s', (type) =>
    given([requested])
      .when(sampleCommand(type, { by: mentee }))
      .thenRejected('NOT_FOUND'),
  )
  it.each(['AcceptMentorship', 'DeclineMentorship'] as const)(
    'comes too late once the request is withdrawn: %s',
    (type) =>
      given([requested, withdrawn])
        .when(sampleCommand(type, { by: mentor }))
        .thenRejected('MENTORSHIP_MOVED_ON'),
  )
  it('may come without a reason', () =>
    given([requested])
      .when(sampleCommand('DeclineMentorship', { by: mentor, reason: '' }))
      .then([sampleEvent('mentorship.declined', { reason: '' })]))
  it('cannot be taken back by withdrawing', () =>
    given([requested, accepted]).when(sampleCommand('WithdrawMentorship')).thenRejected('MENTORSHIP_MOVED_ON'))
  it('is not given for the mentor by the mentee, nor the request withdrawn by the mentor', () =>
    given([requested])
      .when(sampleCommand('WithdrawMentorship', { by: mentor }))
      .thenRejected('NOT_FOUND'))
})

describe('the end', () => {
  const { words: _words, ...wordless } = ended.data
  const leaving = sampleCommand('EndMentorship', { by: 'system', words: '' })
  it('does not come before the beginning', () =>
    given([requested]).when(sampleCommand('EndMentorship')).thenRejected('MENTORSHIP_MOVED_ON'))
  it('comes in nobody’s name when one of the two left', () =>
    given([requested, accepted])
      .when(leaving)
      .then([{ type: 'mentorship.ended', data: { ...wordless, authorId: null } }]))
  it('takes back what was only asked when one of the two left', () => {
    given([requested]).when(leaving).then([withdrawn])
    given([requested, declined]).when(leaving).thenNothing()
  })
})
