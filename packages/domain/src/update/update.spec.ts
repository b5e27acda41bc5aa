import { specify } from '@kith/kernel/spec'
import type { CalendarDate } from '@kith/kernel'
import { describe, expect, it } from 'vitest'
import { sampleCommand, sampleEvent, sampleIds, sampleToday } from '../spec/index.ts'
import type { UpdateCommandOf } from './commands.ts'
import { updateDecider } from './decider.ts'
import type { RecipientFacts } from './recipient.ts'

const { given } = specify(updateDecider)
const { owner, stranger, contact, otherContact } = sampleIds
const drafted = sampleEvent('update.drafted')
const chosen = sampleEvent('update.recipients-chosen')
const sent = sampleEvent('update.sent')
const reached = sampleEvent('update.reached')
const passedOver = sampleEvent('update.passed-over')
const cancelled = sampleEvent('update.cancelled')

const send = sampleCommand('SendUpdate')
const [ilse, tomas] = send.data.recipients as unknown as readonly [RecipientFacts, RecipientFacts]
const on = (text: string): CalendarDate => text as CalendarDate

/** Ways in which somebody must not be written to. */
const bars: readonly [string, Partial<RecipientFacts>][] = [
  ['gone', { isThere: false }],
  ['do-not-contact', { doNotContact: true }],
  ['updates-refused', { updatesRefused: true }],
  ['no-address', { hasAddress: false }],
  ['too-soon', { lastUpdateOn: on('2026-09-25') }],
]

describe('a draft of an update', () => {
  it('is begun once, also unfinished', () => {
    given([]).when(sampleCommand('DraftUpdate')).then([drafted])
    given([drafted]).when(sampleCommand('DraftUpdate')).thenNothing()
    given([drafted])
      .when(sampleCommand('DraftUpdate', { subject: 'Other words' }))
      .thenRejected('ALREADY_EXISTS')
    given([])
      .when(sampleCommand('DraftUpdate', { subject: '', body: '' }))
      .then([sampleEvent('update.drafted', { subject: '', body: '' })])
  })
  it('takes other words', () => {
    const change = sampleCommand('ChangeUpdate')
    given([drafted])
      .when(change)
      .then([sampleEvent('update.changed')])
    given([drafted, sampleEvent('update.changed')])
      .when(change)
      .thenNothing()
  })
  it('is thrown away once, and nothing comes of it', () => {
    const discarded = sampleEvent('update.discarded')
    given([drafted]).when(sampleCommand('DiscardUpdate')).then([discarded])
    given([drafted, discarded]).when(sampleCommand('DiscardUpdate')).thenNothing()
    given([drafted, chosen, discarded]).when(send).thenRejected('UPDATE_SENT')
  })
  it('is the owner’s alone', () => {
    for (const type of ['ChangeUpdate', 'ChooseRecipients', 'SendUpdate', 'CancelUpdate', 'DiscardUpdate'] as const)
      given([drafted, chosen])
        .when(sampleCommand(type, { by: stranger }))
        .thenRejected('NOT_FOUND')
  })
})

describe('choosing people for an update', () => {
  const choose = (recipients: readonly RecipientFacts[]) =>
    sampleCommand('ChooseRecipients', { recipients: [...recipients] })

  it('takes them as they were chosen, each once', () => {
    given([drafted])
      .when(choose([ilse, tomas, ilse]))
      .then([chosen])
    given([drafted, chosen])
      .when(choose([ilse, tomas]))
      .thenNothing()
    given([drafted, chosen])
      .when(choose([]))
      .then([sampleEvent('update.recipients-chosen', { contactIds: [] })])
  })
  it.each(bars)('refuses whoever is barred: %s', (why, different) => {
    const refused = given([drafted]).when(choose([ilse, { ...tomas, ...different }]))
    refused.thenRejected('UPDATE_BARRED')
    expect(refused.decision).toMatchObject({ rejection: { detail: { why } } })
  })
  it('says from when somebody may have another one', () => {
    const refused = given([drafted]).when(choose([{ ...ilse, lastUpdateOn: on('2026-09-25') }]))
    expect(refused.decision).toMatchObject({ rejection: { detail: { until: '2026-11-24' } } })
  })
  it('lets whoever was chosen before stay in the list: sending looks again', () =>
    given([drafted, sampleEvent('update.recipients-chosen', { contactIds: [contact] })])
      .when(choose([{ ...ilse, doNotContact: true }, tomas]))
      .then([chosen]))
  it('ends at two hundred', () => {
    const many = Array.from({ length: 201 }, (_, index) => ({
      ...ilse,
      contactId: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}` as typeof contact,
    }))
    given([drafted]).when(choose(many)).thenRejected('UPDATE_TOO_MANY')
  })
})

describe('sending an update', () => {
  const withFacts = (recipients: readonly RecipientFacts[], different: Partial<typeof send.data> = {}) =>
    sampleCommand('SendUpdate', { recipients: [...recipients], ...different } as Partial<
      UpdateCommandOf<'SendUpdate'>['data']
    >)

  it('freezes words and people', () => given([drafted, chosen]).when(send).then([sent]))
  it('happens once', () => {
    given([drafted, chosen, sent]).when(send).thenNothing()
    given([drafted, chosen, sent]).when(sampleCommand('ChangeUpdate')).thenRejected('UPDATE_SENT')
    given([drafted, chosen, sent]).when(sampleCommand('DiscardUpdate')).thenRejected('UPDATE_SENT')
  })
  it('needs somebody', () => given([drafted]).when(send).thenRejected('UPDATE_NOBODY'))
  it.each(bars)('passes over whoever became barred since: %s', (reason, different) =>
    given([drafted, chosen])
      .when(withFacts([ilse, { ...tomas, ...different }]))
      .then([sent, sampleEvent('update.passed-over', { reason: reason as 'gone' })]),
  )
  it('passes over whom nothing is known of any more', () =>
    given([drafted, chosen])
      .when(withFacts([ilse]))
      .then([sent, sampleEvent('update.passed-over', { reason: 'gone' })]))
  it('passes over whom its words would leave with a gap', () => {
    const words = { subject: 'Hello', body: 'Hi {first name} at {company}' }
    given([sampleEvent('update.drafted', words), chosen])
      .when(withFacts([ilse, { ...tomas, company: '' }], words))
      .then([sampleEvent('update.sent', words), sampleEvent('update.passed-over', { reason: 'field-missing' })])
  })
  it('is refused when nobody would be left', () =>
    given([drafted, chosen])
      .when(
        withFacts([
          { ...ilse, doNotContact: true },
          { ...tomas, hasAddress: false },
        ]),
      )
      .thenRejected('UPDATE_NOBODY'))
  it('sends only the words that were looked at', () =>
    given([drafted, sampleEvent('update.changed'), chosen])
      .when(send)
      .thenRejected('UPDATE_NOT_AS_SEEN'))
  it.each([
    ['a subject', { subject: '' }, 'TEXT_MISSING'],
    ['words', { body: '' }, 'TEXT_MISSING'],
    ['fields that exist', { body: 'Hi {first name}, {compny}' }, 'TEMPLATE_FIELD_UNKNOWN'],
    ['a name in the greeting', { body: 'Dear all, {company}' }, 'UPDATE_NOT_PERSONAL'],
  ] as const)('needs %s', (_, different, code) => {
    const words = { subject: drafted.data.subject, body: drafted.data.body, ...different }
    given([sampleEvent('update.drafted', words), chosen])
      .when(sampleCommand('SendUpdate', words))
      .thenRejected(code)
  })
})

describe('an update on its way', () => {
  const before = [drafted, chosen, sent] as const
  const record = sampleCommand('RecordReached', { by: 'system' })
  const pass = sampleCommand('PassOver', { by: 'system' })

  it('reaches each person once', () => {
    given(before).when(record).then([reached])
    given([...before, reached])
      .when(record)
      .thenNothing()
  })
  it('passes a person over once, and never whom it reached', () => {
    given(before).when(pass).then([passedOver])
    given([...before, passedOver])
      .when(pass)
      .thenNothing()
    given([...before, reached])
      .when(sampleCommand('PassOver', { by: 'system', contactId: contact }))
      .thenNothing()
  })
  it('can reach after all whom it seemed to have missed', () =>
    given([...before, sampleEvent('update.passed-over', { contactId: contact, reason: 'uncertain' })])
      .when(record)
      .then([reached]))
  it('is told by the system alone, and of whom it was for alone', () => {
    given(before)
      .when(sampleCommand('RecordReached', { by: owner }))
      .thenRejected('NOT_FOUND')
    given([drafted, sampleEvent('update.sent', { contactIds: [contact] })])
      .when(sampleCommand('PassOver', { by: 'system', contactId: otherContact }))
      .thenRejected('NOT_FOUND')
  })
  it('can be cancelled while somebody waits', () => {
    given([...before, reached])
      .when(sampleCommand('CancelUpdate'))
      .then([cancelled])
    given([...before, cancelled])
      .when(sampleCommand('CancelUpdate'))
      .thenNothing()
    given([...before, reached, passedOver])
      .when(sampleCommand('CancelUpdate'))
      .thenRejected('UPDATE_NOT_ON_ITS_WAY')
    given([drafted]).when(sampleCommand('CancelUpdate')).thenRejected('UPDATE_NOT_ON_ITS_WAY')
  })
  it('still tells of the mail that was under way when it was cancelled', () =>
    given([...before, cancelled])
      .when(record)
      .then([reached]))
  it('takes place on the owner’s day', () => expect(sent.data.on).toBe(sampleToday))
})
