import { specify } from '@kith/kernel/spec'
import type { CalendarDate } from '@kith/kernel'
import { describe, expect, it } from 'vitest'
import { sampleCommand, sampleEvent, sampleIds } from '../spec/index.ts'
import { contactDecider } from './decider.ts'

const { given } = specify(contactDecider)
const on = (text: string): CalendarDate => text as CalendarDate
const added = sampleEvent('contact.added')
const placed = sampleEvent('contact.closeness-set')
const renamed = {
  type: 'contact.details-changed',
  data: { contactId: sampleIds.contact, name: 'Ilse Brandt-Okoro', location: 'Graz' },
} as const
const firstJob = { employmentId: sampleIds.contact, company: 'Fjord Analytics', position: 'Data Engineer', from: null }
const firstJobEnded = sampleEvent('contact.employment-recorded', { ...firstJob, to: on('2026-03-01'), current: false })
const newJob = sampleEvent('contact.employment-recorded')

// Every command that changes a person: what it records, and what must have happened for it.
describe.each([
  ['ChangeContact', [], [renamed]],
  ['RecordEmployment', [], [firstJobEnded, newJob]],
  ['DescribeRelationship', [], [sampleEvent('contact.relationship-described')]],
  ['SetCloseness', [], [placed]],
  ['SetCadence', [], [sampleEvent('contact.cadence-set')]],
  ['SnoozeCheckIn', [placed], [sampleEvent('contact.check-in-snoozed')]],
  ['SkipCheckIn', [placed], [sampleEvent('contact.check-in-skipped')]],
  ['AddImportantDate', [], [sampleEvent('contact.important-date-added')]],
  [
    'RemoveImportantDate',
    [sampleEvent('contact.important-date-added')],
    [sampleEvent('contact.important-date-removed')],
  ],
  ['AddFact', [], [sampleEvent('contact.fact-added')]],
  ['RemoveFact', [sampleEvent('contact.fact-added')], [sampleEvent('contact.fact-removed')]],
  ['AddNote', [], [sampleEvent('contact.note-added')]],
  ['CorrectNote', [sampleEvent('contact.note-added')], [sampleEvent('contact.note-corrected')]],
  ['RemoveNote', [sampleEvent('contact.note-added')], [sampleEvent('contact.note-removed')]],
  ['AddTag', [], [sampleEvent('contact.tagged')]],
  ['RemoveTag', [sampleEvent('contact.tagged')], [sampleEvent('contact.untagged')]],
  ['SetCustomField', [], [sampleEvent('contact.custom-field-set')]],
  ['SetDoNotContact', [], [sampleEvent('contact.do-not-contact-set')]],
  ['ClearDoNotContact', [sampleEvent('contact.do-not-contact-set')], [sampleEvent('contact.do-not-contact-cleared')]],
  ['ShareContact', [], [sampleEvent('contact.shared')]],
  ['UnshareContact', [sampleEvent('contact.shared')], [sampleEvent('contact.unshared')]],
] as const)('%s', (command, before, events) => {
  const history = [added, ...before]
  it('records it', () => given(history).when(sampleCommand(command)).then(events))
  it('is done by the system too', () =>
    given(history)
      .when(sampleCommand(command, { by: 'system' }))
      .then(events))
  it('changes nothing when it is so already', () =>
    given([...history, ...events])
      .when(sampleCommand(command))
      .thenNothing())
  it('is refused to anybody else, as if there were nobody', () => {
    given(history)
      .when(sampleCommand(command, { by: sampleIds.stranger }))
      .thenRejected('NOT_FOUND')
    given([]).when(sampleCommand(command)).thenRejected('NOT_FOUND')
  })
  it('is refused while archived, once merged, and once erased', () => {
    given([...history, sampleEvent('contact.archived')])
      .when(sampleCommand(command))
      .thenRejected('CONTACT_ARCHIVED')
    given([...history, sampleEvent('contact.merged')])
      .when(sampleCommand(command))
      .thenRejected('CONTACT_MERGED')
    given([...history, sampleEvent('contact.erased')])
      .when(sampleCommand(command))
      .thenRejected('CONTACT_ERASED')
  })
})

describe('changing the header of a person', () => {
  const employment = { employmentId: sampleIds.employment }
  it('names only what differs', () =>
    given([added])
      .when(sampleCommand('ChangeContact', { name: 'Ilse Brandt', emails: ['ilse@fjord.example'], location: 'Graz' }))
      .then([{ type: 'contact.details-changed', data: { contactId: sampleIds.contact, location: 'Graz' } }]))
  it('clears with an empty list', () =>
    given([added])
      .when(sampleCommand('ChangeContact', { name: undefined, location: undefined, emails: [] }))
      .then([{ type: 'contact.details-changed', data: { contactId: sampleIds.contact, emails: [] } }]))
  it('never clears a name', () =>
    given([added])
      .when(sampleCommand('ChangeContact', { name: '' }))
      .thenRejected('NAME_MISSING'))
  it('takes another position for a new job in the same company', () =>
    given([added])
      .when(
        sampleCommand('ChangeContact', {
          name: undefined,
          location: '',
          employment: { ...employment, position: 'Lead' },
        }),
      )
      .then([
        sampleEvent('contact.employment-recorded', { ...firstJob, current: false }),
        sampleEvent('contact.employment-recorded', { company: 'Fjord Analytics', position: 'Lead', from: null }),
      ]))
  it('takes no company and no position for the end of the job', () =>
    given([added])
      .when(
        sampleCommand('ChangeContact', {
          name: undefined,
          location: undefined,
          employment: { ...employment, company: '', position: '' },
        }),
      )
      .then([sampleEvent('contact.employment-recorded', { ...firstJob, current: false })]))
  it('changes nothing about a job that is the same', () =>
    given([added, renamed])
      .when(sampleCommand('ChangeContact', { employment: { ...employment, company: 'Fjord Analytics' } }))
      .thenNothing())
  it('is refused with an address that is none', () =>
    given([added])
      .when(sampleCommand('ChangeContact', { links: ['brandt'] }))
      .thenRejected('LINK_INVALID'))
})

describe('recording an employment', () => {
  it('puts one right under its id', () => {
    const right = { position: 'Staff Data Engineer' }
    given([added, firstJobEnded, newJob])
      .when(sampleCommand('RecordEmployment', right))
      .then([sampleEvent('contact.employment-recorded', right)])
  })
  it('of the past leaves the job of today alone', () => {
    const past = { from: on('2019-01-01'), to: on('2020-12-31') }
    given([added])
      .when(sampleCommand('RecordEmployment', past))
      .then([sampleEvent('contact.employment-recorded', { ...past, current: false })])
  })
  it('can be of the past without anybody knowing its end', () =>
    given([added])
      .when(sampleCommand('RecordEmployment', { from: null, current: false }))
      .then([sampleEvent('contact.employment-recorded', { from: null, current: false })]))
  it('ends the replaced job on no day before it began', () => {
    const began = { ...firstJob, from: on('2026-06-01') }
    given([added, sampleEvent('contact.employment-recorded', began)])
      .when(sampleCommand('RecordEmployment'))
      .then([sampleEvent('contact.employment-recorded', { ...began, current: false }), newJob])
  })
  it('is refused with an end before its beginning', () =>
    given([added])
      .when(sampleCommand('RecordEmployment', { to: on('2026-02-28') }))
      .thenRejected('DATES_REVERSED'))
  it('is refused without company and position', () =>
    given([added])
      .when(sampleCommand('RecordEmployment', { company: '', position: ' ' }))
      .thenRejected('TEXT_MISSING'))
})

describe('what is remembered about a person', () => {
  it('keeps to its id: another text is refused', () => {
    const text = 'Something else'
    given([added, sampleEvent('contact.fact-added')])
      .when(sampleCommand('AddFact', { text }))
      .thenRejected('ALREADY_EXISTS')
    given([added, sampleEvent('contact.note-added')])
      .when(sampleCommand('AddNote', { text }))
      .thenRejected('ALREADY_EXISTS')
    given([added, sampleEvent('contact.important-date-added')])
      .when(sampleCommand('AddImportantDate', { on: { month: 3, day: 1 } }))
      .thenRejected('ALREADY_EXISTS')
  })
  it('can be brought back after it was removed', () =>
    given([added, sampleEvent('contact.fact-added'), sampleEvent('contact.fact-removed')])
      .when(sampleCommand('AddFact'))
      .then([sampleEvent('contact.fact-added')]))
  it('is nothing to remove when it is not there', () => {
    for (const command of ['RemoveFact', 'RemoveNote', 'RemoveImportantDate', 'RemoveTag'] as const)
      given([added]).when(sampleCommand(command)).thenNothing()
  })
  it('is refused when empty', () => {
    given([added])
      .when(sampleCommand('AddFact', { text: ' ' }))
      .thenRejected('TEXT_MISSING')
    given([added])
      .when(sampleCommand('AddNote', { text: '\u200B' }))
      .thenRejected('TEXT_MISSING')
    given([added])
      .when(sampleCommand('AddImportantDate', { kind: 'custom' }))
      .thenRejected('TEXT_MISSING')
  })
  it('cannot correct a note that is not there', () =>
    given([added]).when(sampleCommand('CorrectNote')).thenRejected('NOT_FOUND'))
  it('has no 30 February, and a 29th in leap years only', () => {
    const date = (month: number, day: number, year?: number) =>
      given([added]).when(sampleCommand('AddImportantDate', { on: { month, day, year } }))
    date(2, 30).thenRejected('NO_SUCH_DAY')
    date(4, 31).thenRejected('NO_SUCH_DAY')
    date(2, 29, 2023).thenRejected('NO_SUCH_DAY')
    expect(date(2, 29).decision.kind).toBe('accepted')
    expect(date(2, 29, 2024).decision.kind).toBe('accepted')
  })
})

describe('tags', () => {
  const tags = Array.from({ length: 50 }, (_, index) => sampleEvent('contact.tagged', { tag: `tag ${index}` }))
  it('are one whatever their case, and leave as they were written', () => {
    given([added, sampleEvent('contact.tagged')])
      .when(sampleCommand('AddTag', { tag: ' BERLIN ' }))
      .thenNothing()
    given([added, sampleEvent('contact.tagged')])
      .when(sampleCommand('RemoveTag', { tag: 'berlin' }))
      .then([sampleEvent('contact.untagged')])
  })
  it('are fifty at most', () =>
    given([added, ...tags])
      .when(sampleCommand('AddTag'))
      .thenRejected('TOO_MANY_TAGS'))
  it('are refused when empty or too long', () => {
    given([added])
      .when(sampleCommand('AddTag', { tag: ' ' }))
      .thenRejected('TAG_MISSING')
    given([added])
      .when(sampleCommand('AddTag', { tag: 'x'.repeat(51) }))
      .thenRejected('TAG_TOO_LONG')
  })
})

describe('custom fields', () => {
  const set = sampleEvent('contact.custom-field-set')
  const cleared = sampleEvent('contact.custom-field-set', { value: null })
  it('are cleared by an empty value', () =>
    given([added, set])
      .when(sampleCommand('SetCustomField', { value: ' ' }))
      .then([cleared]))
  it('are nothing to clear when they are not there', () =>
    given([added])
      .when(sampleCommand('SetCustomField', { value: null }))
      .thenNothing())
})
