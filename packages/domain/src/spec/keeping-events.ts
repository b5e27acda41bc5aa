import type { FileEvent } from '../file/events.ts'
import type { TemplateEvent } from '../template/events.ts'
import { sampleIds as ids } from './ids.ts'

type Keeping = FileEvent | TemplateEvent
type Samples = { readonly [Type in Keeping['type']]: Extract<Keeping, { readonly type: Type }>['data'] }

const file = { fileId: ids.file, ownerId: ids.owner }
const template = { templateId: ids.template, ownerId: ids.owner, kind: 'ask-mentor' } as const

/** Data of every event of what a member keeps for asking: one résumé in two versions, one text of their own. */
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
}
