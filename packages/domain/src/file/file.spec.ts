import { deterministicId } from '@kith/kernel'
import { specify } from '@kith/kernel/spec'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../catalogue.ts'
import { sampleCommand, sampleEvent, sampleIds } from '../spec/index.ts'
import type { FileCommand } from './commands.ts'
import { fileDecider } from './decider.ts'
import type { FileEvent } from './events.ts'
import { fileLimits } from './version.ts'

const { given } = specify(fileDecider)
const uploaded = sampleEvent('file.uploaded')
const added = sampleEvent('file.version-added')
const removed = sampleEvent('file.removed')
const place = (index: number) => ({ storageKey: deterministicId('place', String(index)) })

describe.each<[FileCommand['type'], readonly FileEvent[], FileEvent]>([
  ['UploadFile', [], uploaded],
  ['AddFileVersion', [uploaded], added],
  ['RenameFile', [uploaded], sampleEvent('file.renamed')],
  ['RemoveFile', [uploaded, added], removed],
])('%s', (type, history, event) => {
  it('is done by the owner', () => given(history).when(sampleCommand(type)).then([event]))
  it('changes nothing the second time', () =>
    given([...history, event])
      .when(sampleCommand(type))
      .thenNothing())
  it('is refused to everybody else, as if it were not there', () =>
    given(history)
      .when(sampleCommand(type, { by: sampleIds.stranger }))
      .thenRejected('NOT_FOUND'))
})

describe('a file', () => {
  it('is not known before it was uploaded', () => {
    for (const type of ['AddFileVersion', 'RenameFile', 'RemoveFile'] as const)
      given([]).when(sampleCommand(type)).thenRejected('NOT_FOUND')
  })
  it('is not uploaded twice under one id', () =>
    given([uploaded])
      .when(sampleCommand('UploadFile', place(1)))
      .thenRejected('ALREADY_EXISTS'))
  it('is not put under somebody else’s name', () =>
    given([])
      .when(sampleCommand('UploadFile', { ownerId: sampleIds.stranger }))
      .thenRejected('NOT_FOUND'))
  it('counts its versions', () =>
    given([uploaded, added])
      .when(sampleCommand('AddFileVersion', place(3)))
      .then([sampleEvent('file.version-added', { number: 3, ...place(3) })]))
  it('has at most fifty versions', () => {
    const more = Array.from({ length: fileLimits.versions - 1 }, (_, index) =>
      sampleEvent('file.version-added', { number: index + 2, ...place(index) }),
    )
    given([uploaded, ...more])
      .when(sampleCommand('AddFileVersion', place(99)))
      .thenRejected('TOO_MANY_VERSIONS')
    given([uploaded, ...more.slice(1)])
      .when(sampleCommand('AddFileVersion', place(99)))
      .then([sampleEvent('file.version-added', { number: fileLimits.versions, ...place(99) })])
  })
  it('is not changed once it was removed, and does not come back', () => {
    for (const type of ['AddFileVersion', 'RenameFile'] as const)
      given([uploaded, removed]).when(sampleCommand(type)).thenRejected('FILE_REMOVED')
    given([uploaded, removed]).when(sampleCommand('UploadFile')).thenNothing()
  })
})

describe('a version', () => {
  it('holds something, and at most 5 MB', () => {
    given([])
      .when(sampleCommand('UploadFile', { bytes: 0 }))
      .thenRejected('INPUT_INVALID')
    given([])
      .when(sampleCommand('UploadFile', { bytes: fileLimits.bytes + 1 }))
      .thenRejected('FILE_TOO_LARGE')
    given([])
      .when(sampleCommand('UploadFile', { bytes: fileLimits.bytes }))
      .then([sampleEvent('file.uploaded', { bytes: fileLimits.bytes })])
  })
  it.each(['../etc/passwd', 'B280605C-9A71-4FD0-8F61-38B739F41E1A', ''])('does not lie at %j', (storageKey) =>
    given([]).when(sampleCommand('UploadFile', { storageKey })).thenRejected('INPUT_INVALID'),
  )
  it('has a key of 32 bytes', () =>
    given([])
      .when(sampleCommand('UploadFile', { fileKey: 'c2hvcnQ=' }))
      .thenRejected('INPUT_INVALID'))
  it('lies in the log with its key and names sealed', () => {
    for (const type of ['file.uploaded', 'file.version-added'] as const)
      expect(catalogue.get(type)?.sealed).toMatchObject({ fileName: '', fileKey: '' })
  })
})
