import type { FileEvent } from '../file/events.ts'
import type { TemplateEvent } from '../template/events.ts'
import type { UpdateEvent } from '../update/events.ts'
import { sampleIds as ids, sampleToday } from './ids.ts'

type Keeping = FileEvent | TemplateEvent | UpdateEvent
type Samples = { readonly [Type in Keeping['type']]: Extract<Keeping, { readonly type: Type }>['data'] }

const file = { fileId: ids.file, ownerId: ids.owner }
const update = { updateId: ids.update, ownerId: ids.owner }
const words = { subject: 'A year on, {first name}', body: 'Hi {first name},\n\nI am a data engineer now.\n\n{my name}' }
const template = { templateId: ids.template, ownerId: ids.owner, kind: 'ask-mentor' } as const

/** Data of every event of what a member keeps for asking: one résumé in two versions, one text of their own, one update. */
export const keepingSamples: Samples = {
  'file.uploaded': {
    ...file,
    name: 'For data roles',
    number: 1,
    fileName: 'Noor Halim.pdf',
    kind: 'pdf',
    bytes: 48_213,
    storageKey: ids.firstBytes,
    fileKey: 'Zmlyc3QgdmVyc2lvbiwgMzIgYnl0ZXMgb2YgYSBrZXk=',
  },
  'file.version-added': {
    ...file,
    number: 2,
    fileName: 'Noor Halim, autumn.docx',
    kind: 'docx',
    bytes: 31_877,
    storageKey: ids.laterBytes,
    fileKey: 'bGF0ZXIgdmVyc2lvbiwgMzIgYnl0ZXMgb2YgYSBrZXk=',
  },
  'file.renamed': { ...file, name: 'For platform roles' },
  'file.removed': file,

  'template.changed': { ...template, text: 'Hi {first name}, would you refer me for {role} at {company}?' },
  'template.reset': template,

  'update.drafted': { ...update, ...words },
  'update.changed': { ...update, ...words, subject: 'Where I am now, {first name}' },
  'update.recipients-chosen': { ...update, contactIds: [ids.contact, ids.otherContact] },
  'update.sent': { ...update, ...words, contactIds: [ids.contact, ids.otherContact], on: sampleToday },
  'update.reached': {
    ...update,
    contactId: ids.contact,
    subject: 'A year on, Ilse',
    text: 'Hi Ilse,\n\nI am a data engineer now.\n\nNoor Halim',
    on: sampleToday,
  },
  'update.passed-over': { ...update, contactId: ids.otherContact, reason: 'updates-refused' },
  'update.cancelled': update,
  'update.discarded': update,
}
