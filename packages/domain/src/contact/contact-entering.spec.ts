import { deterministicId } from '@kith/kernel'
import { specify } from '@kith/kernel/spec'
import { describe, expect, it } from 'vitest'
import { sampleCommand, sampleEvent, sampleIds } from '../spec/index.ts'
import { contactDecider } from './decider.ts'
import type { ContactEvent } from './events.ts'
import { leftWithImport } from './state.ts'

const { given } = specify(contactDecider)
const strangers = { by: sampleIds.stranger }
const byHand = (different: Partial<Extract<ContactEvent, { type: 'contact.added' }>['data']> = {}) =>
  sampleEvent('contact.added', { source: 'manual', importId: undefined, connectedOn: undefined, ...different })
const imported = sampleEvent('contact.added')
const closeness = sampleEvent('contact.closeness-set')
const erased = sampleEvent('contact.erased')
const undone = sampleEvent('contact.archived', { undoneImportId: sampleIds.import })

describe('adding a contact by hand', () => {
  it('records who it is', () => given([]).when(sampleCommand('AddContact')).then([byHand()]))
  it('places them at once when asked to', () =>
    given([])
      .when(sampleCommand('AddContact', { closeness: 'close' }))
      .then([byHand(), closeness]))
  it('leaves out what was not told', () => {
    const { contactId, ownerId, name } = byHand().data
    given([])
      .when(sampleCommand('AddContact', { company: ' ', position: '', emails: [], profileUrl: undefined }))
      .then([{ type: 'contact.added', data: { contactId, ownerId, name, source: 'manual' } }])
  })
  it('cleans the name', () =>
    given([])
      .when(sampleCommand('AddContact', { name: '  Ilse\u202E \t Brandt\u200B ' }))
      .then([byHand()]))
  it('changes nothing when it was done before', () =>
    given([byHand(), closeness]).when(sampleCommand('AddContact')).thenNothing())
  it('is refused when the id is another person', () =>
    given([byHand()])
      .when(sampleCommand('AddContact', { name: 'Other' }))
      .thenRejected('ALREADY_EXISTS'))
  it('is refused when the id is somebody erased', () =>
    given([byHand(), erased]).when(sampleCommand('AddContact')).thenRejected('CONTACT_ERASED'))
  it('is refused for somebody else, and on somebody else’s', () => {
    given([]).when(sampleCommand('AddContact', strangers)).thenRejected('NOT_FOUND')
    const { stranger } = sampleIds
    given([byHand()])
      .when(sampleCommand('AddContact', { by: stranger, ownerId: stranger }))
      .thenRejected('NOT_FOUND')
    given([byHand(), erased])
      .when(sampleCommand('AddContact', { by: stranger, ownerId: stranger }))
      .thenRejected('NOT_FOUND')
  })
  it.each([
    [{ name: '' }, 'NAME_MISSING'],
    [{ name: 'x'.repeat(201) }, 'NAME_TOO_LONG'],
    [{ company: 'x'.repeat(201) }, 'NAME_TOO_LONG'],
    [{ emails: ['ilse@@fjord.example'] }, 'EMAIL_INVALID'],
    [{ profileUrl: 'javascript:alert(1)' }, 'LINK_INVALID'],
    [{ emails: Array.from({ length: 21 }, (_, index) => `a${index}@b.example`) }, 'TOO_MANY_ENTRIES'],
  ] as const)('is refused with %j', (wrong, code) =>
    given([])
      .when(sampleCommand('AddContact', wrong as object))
      .thenRejected(code),
  )
})

describe('a row of an import', () => {
  const later = { importId: sampleIds.laterImport }
  const row = (different: object = {}) => sampleCommand('TakeImportedRow', { ...later, ...different })
  const employmentId = deterministicId('employment', sampleIds.contact, sampleIds.laterImport)
  const first = { employmentId: sampleIds.contact, company: 'Fjord Analytics', position: 'Data Engineer', from: null }
  const closesFirst = sampleEvent('contact.employment-recorded', { ...first, ...later, to: null, current: false })
  const moved = { company: 'Tidewater Labs', position: 'Lead' }
  const recordsNew = sampleEvent('contact.employment-recorded', { ...moved, ...later, employmentId, from: null })

  it('adds whom the owner does not have', () => given([]).when(sampleCommand('TakeImportedRow')).then([imported]))
  it('changes nothing when it says what is known', () => {
    given([imported]).when(sampleCommand('TakeImportedRow')).thenNothing()
    given([imported]).when(row()).thenNothing()
  })
  it('records a new job, and closes the one it replaces', () =>
    given([imported]).when(row(moved)).then([closesFirst, recordsNew]))
  it('speaks once for its import: a second row for the same person changes nothing', () => {
    given([imported]).when(sampleCommand('TakeImportedRow', moved)).thenNothing()
    given([imported, closesFirst, recordsNew])
      .when(row({ company: 'Third' }))
      .thenNothing()
  })
  it('records a new position in the same company', () =>
    given([imported])
      .when(row({ position: 'Lead' }))
      .then([
        closesFirst,
        sampleEvent('contact.employment-recorded', { ...recordsNew.data, company: 'Fjord Analytics' }),
      ]))
  it('takes an empty cell for silence', () =>
    given([imported])
      .when(row({ company: '', position: '' }))
      .thenNothing())
  it('never replaces a job that the owner typed', () => {
    const typed = sampleEvent('contact.employment-recorded', { from: null })
    given([imported, sampleEvent('contact.employment-recorded', { ...closesFirst.data, importId: undefined }), typed])
      .when(row(moved))
      .thenNothing()
    given([byHand()]).when(row(moved)).thenNothing()
  })
  it('does not bring back a job that the owner ended, but tells of the next one', () => {
    const ended = sampleEvent('contact.employment-recorded', { ...closesFirst.data, importId: undefined })
    given([imported, ended]).when(row()).thenNothing()
    given([imported, ended]).when(row(moved)).then([recordsNew])
  })
  it('tells of a job where none was known', () =>
    given([byHand({ company: undefined, position: undefined })])
      .when(row(moved))
      .then([recordsNew]))
  it('fills an e-mail where none is known', () =>
    given([sampleEvent('contact.added', { emails: undefined })])
      .when(row())
      .then([
        {
          type: 'contact.details-changed',
          data: { contactId: sampleIds.contact, emails: ['ilse@fjord.example'], ...later },
        },
      ]))
  it('neither replaces an e-mail, nor fills one that the owner emptied', () => {
    given([imported])
      .when(row({ emails: ['new@fjord.example'] }))
      .thenNothing()
    const emptied: ContactEvent = {
      type: 'contact.details-changed',
      data: { contactId: sampleIds.contact, emails: [] },
    }
    given([imported, emptied]).when(row()).thenNothing()
  })
  it('leaves the name alone', () =>
    given([imported])
      .when(row({ name: 'Ilse B.' }))
      .thenNothing())
  it('brings back whom an undone import took away, with what is new', () => {
    const back = sampleEvent('contact.restored', later)
    given([imported, undone]).when(row()).then([back])
    given([imported, undone]).when(row(moved)).then([back, closesFirst, recordsNew])
  })
  it('of the undone import itself brings nobody back', () =>
    given([imported, undone]).when(sampleCommand('TakeImportedRow')).thenNothing())
  it('leaves away whom the owner archived or merged', () => {
    given([imported, sampleEvent('contact.archived')])
      .when(row(moved))
      .thenNothing()
    given([imported, sampleEvent('contact.merged')])
      .when(row(moved))
      .thenNothing()
  })
  it('is refused for somebody erased', () => given([imported, erased]).when(row()).thenRejected('CONTACT_ERASED'))
  it('is refused for somebody else, and on somebody else’s', () => {
    given([]).when(row(strangers)).thenRejected('NOT_FOUND')
    given([imported])
      .when(row({ ...strangers, ownerId: sampleIds.stranger }))
      .thenRejected('NOT_FOUND')
  })
  it('is refused with an e-mail that is none', () =>
    given([])
      .when(row({ emails: ['none'] }))
      .thenRejected('EMAIL_INVALID'))
})

describe('archiving for an undone import', () => {
  const archive = (different: object = {}) => sampleCommand('ArchiveForUndoneImport', { by: 'system', ...different })
  it('takes away whom it brought', () => given([imported]).when(archive()).then([undone]))
  it('keeps whom the owner has worked with', () =>
    given([imported])
      .when(archive({ workedWith: true }))
      .thenNothing())
  it.each([
    closeness,
    sampleEvent('contact.tagged'),
    sampleEvent('contact.note-added'),
    sampleEvent('contact.employment-recorded'),
    sampleEvent('contact.restored'),
  ])('keeps whom the owner has touched: $type', (touch) => given([imported, touch]).when(archive()).thenNothing())
  it('takes away whom only another import has touched since', () =>
    given([imported, sampleEvent('contact.employment-recorded', { importId: sampleIds.laterImport })])
      .when(archive())
      .then([undone]))
  it('leaves alone whom another import or the owner brought', () => {
    given([imported])
      .when(archive({ importId: sampleIds.laterImport }))
      .thenNothing()
    given([byHand()]).when(archive()).thenNothing()
  })
  it('takes away again whom a later import brought back, when that one is undone', () =>
    given([imported, undone, sampleEvent('contact.restored', { importId: sampleIds.laterImport })])
      .when(archive({ importId: sampleIds.laterImport }))
      .then([sampleEvent('contact.archived', { undoneImportId: sampleIds.laterImport })]))
  it('changes nothing the second time, nor for whom is away', () => {
    for (const away of [undone, sampleEvent('contact.archived'), sampleEvent('contact.merged'), erased])
      given([imported, away]).when(archive()).thenNothing()
  })
  it('is refused for nobody, and to anybody else', () => {
    given([]).when(archive()).thenRejected('NOT_FOUND')
    given([imported]).when(archive(strangers)).thenRejected('NOT_FOUND')
  })
  it('can be told from being kept', () => {
    const after = (events: readonly ContactEvent[]) => events.reduce(contactDecider.evolve, contactDecider.initial)
    expect(leftWithImport(after([imported, undone]), sampleIds.import)).toBe(true)
    expect(leftWithImport(after([imported, undone]), sampleIds.laterImport)).toBe(false)
    expect(leftWithImport(after([imported, closeness]), sampleIds.import)).toBe(false)
  })
})
