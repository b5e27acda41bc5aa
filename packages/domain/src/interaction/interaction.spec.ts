import type { CalendarDate } from '@kith/kernel'
import { specify } from '@kith/kernel/spec'
import { describe, it } from 'vitest'
import { sampleCommand, sampleEvent, sampleIds } from '../spec/index.ts'
import { interactionDecider } from './decider.ts'

const { given } = specify(interactionDecider)
const on = (text: string): CalendarDate => text as CalendarDate
const logged = sampleEvent('interaction.logged')
const corrected = sampleEvent('interaction.corrected')
const retracted = sampleEvent('interaction.retracted')
const restored = sampleEvent('interaction.restored')
const replied = sampleEvent('interaction.reply-received')
const promised = sampleEvent('interaction.follow-up-promised')
const strangers = { by: sampleIds.stranger }
const followUp = {
  followUpId: sampleIds.followUp,
  promisedBy: 'me' as const,
  text: 'Send the reading list',
  dueOn: on('2026-11-27'),
}

describe('logging an interaction', () => {
  it('records what happened', () => given([]).when(sampleCommand('LogInteraction')).then([logged]))
  it('records a promise along with it', () =>
    given([]).when(sampleCommand('LogInteraction', { followUp })).then([logged, promised]))
  it('names each person once', () =>
    given([])
      .when(sampleCommand('LogInteraction', { contactIds: [sampleIds.contact, sampleIds.contact] }))
      .then([logged]))
  it('happens today at the latest', () => {
    const today = { happenedOn: on('2026-11-23') }
    given([])
      .when(sampleCommand('LogInteraction', today))
      .then([sampleEvent('interaction.logged', today)])
    given([])
      .when(sampleCommand('LogInteraction', { happenedOn: on('2026-11-24') }))
      .thenRejected('DATE_IN_THE_FUTURE')
  })
  it('is refused on a day that does not exist, or that nobody remembers', () => {
    for (const happenedOn of [on('2026-02-30'), on('1899-12-31'), on('yesterday')])
      given([]).when(sampleCommand('LogInteraction', { happenedOn })).thenRejected('DATE_INVALID')
  })
  it('is refused with a promise that was due before', () =>
    given([])
      .when(sampleCommand('LogInteraction', { followUp: { ...followUp, dueOn: on('2026-11-19') } }))
      .thenRejected('DUE_BEFORE_INTERACTION'))
  it('is refused with a promise of nothing', () =>
    given([])
      .when(sampleCommand('LogInteraction', { followUp: { ...followUp, text: '\n' } }))
      .thenRejected('TEXT_MISSING'))
  it('is refused with a summary that is too long', () =>
    given([])
      .when(sampleCommand('LogInteraction', { summary: 'x'.repeat(10_001) }))
      .thenRejected('TEXT_TOO_LONG'))
  it('is refused with nobody', () =>
    given([])
      .when(sampleCommand('LogInteraction', { contactIds: [] }))
      .thenRejected('INPUT_INVALID'))
  it('changes nothing when it was done before', () =>
    given([logged, promised]).when(sampleCommand('LogInteraction', { followUp })).thenNothing())
  it('is refused when the id tells another story', () => {
    given([logged])
      .when(sampleCommand('LogInteraction', { summary: 'Other' }))
      .thenRejected('ALREADY_EXISTS')
    given([logged]).when(sampleCommand('LogInteraction', { followUp })).thenRejected('ALREADY_EXISTS')
  })
  it('is refused when it was taken back', () =>
    given([logged, retracted]).when(sampleCommand('LogInteraction')).thenRejected('INTERACTION_RETRACTED'))
  it('is refused for somebody else', () => {
    given([]).when(sampleCommand('LogInteraction', strangers)).thenRejected('NOT_FOUND')
    given([logged])
      .when(sampleCommand('LogInteraction', { ...strangers, ownerId: sampleIds.stranger }))
      .thenRejected('NOT_FOUND')
  })
})

describe.each([
  ['CorrectInteraction', 'interaction.corrected'],
  ['RecordReply', 'interaction.reply-received'],
  ['PromiseFollowUp', 'interaction.follow-up-promised'],
] as const)('%s', (command, event) => {
  it('records it', () =>
    given([logged])
      .when(sampleCommand(command))
      .then([sampleEvent(event)]))
  it('changes nothing when it is so already', () =>
    given([logged, sampleEvent(event)])
      .when(sampleCommand(command))
      .thenNothing())
  it('is refused on an interaction that was taken back', () =>
    given([logged, retracted]).when(sampleCommand(command)).thenRejected('INTERACTION_RETRACTED'))
  it('is refused to anybody else', () =>
    given([logged]).when(sampleCommand(command, strangers)).thenRejected('NOT_FOUND'))
  it('is refused without an interaction', () => given([]).when(sampleCommand(command)).thenRejected('NOT_FOUND'))
})

describe('correcting an interaction', () => {
  it('is refused with a day to come', () =>
    given([logged])
      .when(sampleCommand('CorrectInteraction', { happenedOn: on('2026-11-24') }))
      .thenRejected('DATE_IN_THE_FUTURE'))
  it('is refused with a day after its reply', () =>
    given([logged, replied])
      .when(sampleCommand('CorrectInteraction', { happenedOn: on('2026-11-23') }))
      .thenRejected('REPLY_BEFORE_INTERACTION'))
  it('back to what was logged is a correction too', () => {
    const { today, happenedOn, summary, outcome, helpGiven, helpReceived } = sampleCommand('LogInteraction').data
    const first = { today, happenedOn, summary, outcome, helpGiven, helpReceived, channel: 'coffee' as const }
    given([logged, corrected])
      .when(sampleCommand('CorrectInteraction', first))
      .then([{ type: 'interaction.corrected', data: logged.data }])
  })
})

describe('taking an interaction back', () => {
  it('leaves its story in the log', () => given([logged]).when(sampleCommand('RetractInteraction')).then([retracted]))
  it('changes nothing the second time', () =>
    given([logged, retracted]).when(sampleCommand('RetractInteraction')).thenNothing())
  it('can be undone', () => given([logged, retracted]).when(sampleCommand('RestoreInteraction')).then([restored]))
  it('can be undone once', () =>
    given([logged, retracted, restored]).when(sampleCommand('RestoreInteraction')).thenNothing())
  it('is refused to anybody else, and so is its undoing', () => {
    given([logged]).when(sampleCommand('RetractInteraction', strangers)).thenRejected('NOT_FOUND')
    given([logged, retracted]).when(sampleCommand('RestoreInteraction', strangers)).thenRejected('NOT_FOUND')
  })
  it('is refused without an interaction', () => {
    given([]).when(sampleCommand('RetractInteraction')).thenRejected('NOT_FOUND')
    given([]).when(sampleCommand('RestoreInteraction')).thenRejected('NOT_FOUND')
  })
  it('keeps a correction that came before', () =>
    given([logged, corrected, retracted, restored]).when(sampleCommand('CorrectInteraction')).thenNothing())
})

describe('a reply', () => {
  it('is refused on a day to come', () =>
    given([logged])
      .when(sampleCommand('RecordReply', { receivedOn: on('2026-11-24') }))
      .thenRejected('DATE_IN_THE_FUTURE'))
  it('is refused before what it answers', () =>
    given([logged])
      .when(sampleCommand('RecordReply', { receivedOn: on('2026-11-19') }))
      .thenRejected('REPLY_BEFORE_INTERACTION'))
  it('can be put on another day', () => {
    const other = { receivedOn: on('2026-11-21') }
    given([logged, replied])
      .when(sampleCommand('RecordReply', other))
      .then([sampleEvent('interaction.reply-received', other)])
  })
})

describe('promising a follow-up', () => {
  it('is refused when the id holds another promise', () =>
    given([logged, promised])
      .when(sampleCommand('PromiseFollowUp', { text: 'Call' }))
      .thenRejected('ALREADY_EXISTS'))
  it('is refused when it would be due before', () =>
    given([logged])
      .when(sampleCommand('PromiseFollowUp', { dueOn: on('2026-11-01') }))
      .thenRejected('DUE_BEFORE_INTERACTION'))
  it('changes nothing when it was promised and kept', () =>
    given([logged, promised, sampleEvent('interaction.follow-up-done')])
      .when(sampleCommand('PromiseFollowUp'))
      .thenNothing())
})

describe('settling a follow-up', () => {
  const done = sampleEvent('interaction.follow-up-done')
  const dropped = sampleEvent('interaction.follow-up-dropped')
  const reopened = sampleEvent('interaction.follow-up-reopened')
  const settle = (status: 'open' | 'done' | 'dropped') => sampleCommand('SettleFollowUp', { status })

  it('keeps or drops the promise', () => {
    given([logged, promised]).when(settle('done')).then([done])
    given([logged, promised]).when(settle('dropped')).then([dropped])
    given([logged, promised, dropped]).when(settle('done')).then([done])
  })
  it('can be taken back', () => given([logged, promised, done]).when(settle('open')).then([reopened]))
  it('changes nothing when it is so already', () => {
    given([logged, promised]).when(settle('open')).thenNothing()
    given([logged, promised, done]).when(settle('done')).thenNothing()
    given([logged, promised, dropped]).when(settle('dropped')).thenNothing()
    given([logged, promised, done, reopened]).when(settle('open')).thenNothing()
  })
  it('is refused when nothing of the kind was promised', () =>
    given([logged]).when(settle('done')).thenRejected('NOT_FOUND'))
  it('is refused on an interaction that was taken back', () =>
    given([logged, promised, retracted]).when(settle('done')).thenRejected('INTERACTION_RETRACTED'))
})
