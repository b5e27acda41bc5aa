import { specify } from '@kith/kernel/spec'
import { describe, it } from 'vitest'
import { sampleCommand, sampleEvent, sampleIds } from '../spec/index.ts'
import { contactDecider } from './decider.ts'

const { given } = specify(contactDecider)
const added = sampleEvent('contact.added')
const archived = sampleEvent('contact.archived')
const restored = sampleEvent('contact.restored')
const merged = sampleEvent('contact.merged')
const mergeUndone = sampleEvent('contact.merge-undone')
const erased = sampleEvent('contact.erased')

describe.each([
  ['ArchiveContact', [added], archived],
  ['RestoreContact', [added, archived], restored],
  ['MergeContact', [added], merged],
  ['UndoMerge', [added, merged], mergeUndone],
  ['EraseContact', [added], erased],
] as const)('%s', (command, history, event) => {
  it('records it', () => given(history).when(sampleCommand(command)).then([event]))
  it('changes nothing the second time', () =>
    given([...history, event])
      .when(sampleCommand(command))
      .thenNothing())
  it('is refused to anybody else, as if there were nobody', () => {
    given(history)
      .when(sampleCommand(command, { by: sampleIds.stranger }))
      .thenRejected('NOT_FOUND')
    given([]).when(sampleCommand(command)).thenRejected('NOT_FOUND')
  })
})

describe('an archived contact', () => {
  it('is not merged', () =>
    given([added, archived]).when(sampleCommand('MergeContact')).thenRejected('CONTACT_ARCHIVED'))
  it('of an undone import is restored by hand like any other', () =>
    given([added, sampleEvent('contact.archived', { undoneImportId: sampleIds.import })])
      .when(sampleCommand('RestoreContact'))
      .then([restored]))
  it('is as it was once restored', () =>
    given([added, sampleEvent('contact.tagged'), archived, restored])
      .when(sampleCommand('AddTag'))
      .thenNothing())
  it('can be erased', () => given([added, archived]).when(sampleCommand('EraseContact')).then([erased]))
})

describe('a merged contact', () => {
  it('is neither archived, restored, nor merged elsewhere', () => {
    given([added, merged]).when(sampleCommand('ArchiveContact')).thenRejected('CONTACT_MERGED')
    given([added, merged]).when(sampleCommand('RestoreContact')).thenRejected('CONTACT_MERGED')
    given([added, sampleEvent('contact.merged', { intoContactId: sampleIds.contact })])
      .when(sampleCommand('MergeContact'))
      .thenRejected('CONTACT_MERGED')
  })
  it('is as it was once the merge is undone', () =>
    given([added, sampleEvent('contact.tagged'), merged, mergeUndone])
      .when(sampleCommand('AddTag'))
      .thenNothing())
  it('can be erased', () => given([added, merged]).when(sampleCommand('EraseContact')).then([erased]))
  it('is never itself', () =>
    given([added])
      .when(sampleCommand('MergeContact', { intoContactId: sampleIds.contact }))
      .thenRejected('MERGE_INTO_ITSELF'))
})

describe('an erased contact', () => {
  it('stays so', () => {
    for (const command of ['ArchiveContact', 'RestoreContact', 'MergeContact', 'UndoMerge'] as const)
      given([added, erased]).when(sampleCommand(command)).thenRejected('CONTACT_ERASED')
  })
})

describe('the wish for no more updates', () => {
  const refuse = sampleCommand('RefuseUpdates', { by: 'system' })
  const resume = sampleCommand('ResumeUpdates', { by: 'system' })
  const [refused, resumed] = [sampleEvent('contact.updates-refused'), sampleEvent('contact.updates-resumed')]
  it('is said once and taken back once', () => {
    given([added]).when(refuse).then([refused])
    given([added, refused]).when(refuse).thenNothing()
    given([added, refused]).when(resume).then([resumed])
    given([added]).when(resume).thenNothing()
  })
  it('is the contact’s own: the owner can neither say it nor take it back', () => {
    for (const type of ['RefuseUpdates', 'ResumeUpdates'] as const)
      given([added, refused]).when(sampleCommand(type)).thenRejected('NOT_FOUND')
  })
  it('holds in whatever standing', () => {
    for (const gone of [sampleEvent('contact.archived'), sampleEvent('contact.merged')])
      given([added, gone]).when(refuse).then([refused])
    given([added, sampleEvent('contact.erased')])
      .when(refuse)
      .thenNothing()
  })
})
