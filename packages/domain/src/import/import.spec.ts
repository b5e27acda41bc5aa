import { specify } from '@kith/kernel/spec'
import { describe, it } from 'vitest'
import { sampleCommand, sampleEvent, sampleIds } from '../spec/index.ts'
import { importDecider } from './decider.ts'

const { given } = specify(importDecider)
const started = sampleEvent('import.started')
const applied = sampleEvent('import.chunk-applied')
const refused = sampleEvent('import.row-refused')
const finished = sampleEvent('import.finished')
const undoStarted = sampleEvent('import.undo-started')
const undone = sampleEvent('import.undone')
const running = [started, applied, refused]
const strangers = { by: sampleIds.stranger }

describe('starting an import', () => {
  it('says how many rows there are', () => given([]).when(sampleCommand('StartImport')).then([started]))
  it('changes nothing when it was done before', () => given(running).when(sampleCommand('StartImport')).thenNothing())
  it('is refused with another file', () =>
    given([started])
      .when(sampleCommand('StartImport', { rows: 4 }))
      .thenRejected('ALREADY_EXISTS'))
  it('is refused for somebody else', () =>
    given([]).when(sampleCommand('StartImport', strangers)).thenRejected('NOT_FOUND'))
  it('is refused on an import of somebody else', () =>
    given([started])
      .when(sampleCommand('StartImport', { ...strangers, ownerId: sampleIds.stranger }))
      .thenRejected('NOT_FOUND'))
  it('is refused with a number of rows that is none', () =>
    given([])
      .when(sampleCommand('StartImport', { rows: -1 }))
      .thenRejected('INPUT_INVALID'))
  it('cuts a file name that is too long', () =>
    given([])
      .when(sampleCommand('StartImport', { fileName: `${'x'.repeat(300)}.csv` }))
      .then([sampleEvent('import.started', { fileName: 'x'.repeat(255) })]))
})

describe('applying a chunk', () => {
  it('records the chunk and each row that could not be taken', () =>
    given([started]).when(sampleCommand('ApplyChunk')).then([applied, refused]))
  it('changes nothing the second time, whatever it says', () =>
    given(running)
      .when(sampleCommand('ApplyChunk', { taken: [], refusals: [] }))
      .thenNothing())
  it('changes nothing the second time, even after the end', () =>
    given([...running, finished])
      .when(sampleCommand('ApplyChunk'))
      .thenNothing())
  it('is refused after the end', () =>
    given([...running, finished])
      .when(sampleCommand('ApplyChunk', { chunk: 1 }))
      .thenRejected('IMPORT_NOT_RUNNING'))
  it('is refused when it holds more rows than there are', () =>
    given(running)
      .when(sampleCommand('ApplyChunk', { chunk: 1 }))
      .thenRejected('TOO_MANY_ROWS'))
  it('is refused without an import', () => given([]).when(sampleCommand('ApplyChunk')).thenRejected('NOT_FOUND'))
  it('is refused to anybody else', () =>
    given([started]).when(sampleCommand('ApplyChunk', strangers)).thenRejected('NOT_FOUND'))
  it('cuts what stood in a refused row to 200 characters, and drops what cannot be seen', () =>
    given([started])
      .when(
        sampleCommand('ApplyChunk', {
          refusals: [{ line: 6, column: null, code: 'DATE_INVALID', raw: `\u0000\u202E${'a\u0301'.repeat(201)}` }],
        }),
      )
      .then([applied, sampleEvent('import.row-refused', { column: null, raw: '\u00E1'.repeat(200) })]))
})

describe('finishing an import', () => {
  it('sums up its chunks', () =>
    given(running)
      .when(sampleCommand('FinishImport', { by: 'system' }))
      .then([finished]))
  it('of an empty file is done at once', () =>
    given([sampleEvent('import.started', { rows: 0 })])
      .when(sampleCommand('FinishImport'))
      .then([sampleEvent('import.finished', { added: 0, changed: 0, unchanged: 0, refused: 0 })]))
  it('changes nothing when it was done before', () =>
    given([...running, finished])
      .when(sampleCommand('FinishImport'))
      .thenNothing())
  it('is refused while rows are missing', () =>
    given([started]).when(sampleCommand('FinishImport')).thenRejected('IMPORT_INCOMPLETE'))
  it('is refused without an import', () => given([]).when(sampleCommand('FinishImport')).thenRejected('NOT_FOUND'))
})

describe('undoing an import', () => {
  it('starts once it has finished', () =>
    given([...running, finished])
      .when(sampleCommand('StartUndo'))
      .then([undoStarted]))
  it('is refused while it runs', () =>
    given(running).when(sampleCommand('StartUndo')).thenRejected('IMPORT_NOT_FINISHED'))
  it('changes nothing while it is being undone, and after', () => {
    given([...running, finished, undoStarted])
      .when(sampleCommand('StartUndo'))
      .thenNothing()
    given([...running, finished, undoStarted, undone])
      .when(sampleCommand('StartUndo'))
      .thenNothing()
  })
  it('is refused to anybody else', () =>
    given([...running, finished])
      .when(sampleCommand('StartUndo', strangers))
      .thenRejected('NOT_FOUND'))
})

describe('the end of an undoing', () => {
  it('says who left and who stayed', () =>
    given([...running, finished, undoStarted])
      .when(sampleCommand('FinishUndo'))
      .then([undone]))
  it('changes nothing when it was said before', () =>
    given([...running, finished, undoStarted, undone])
      .when(sampleCommand('FinishUndo', { kept: 9 }))
      .thenNothing())
  it('is refused when nothing is being undone', () => {
    given(running).when(sampleCommand('FinishUndo')).thenRejected('IMPORT_NOT_UNDOING')
    given([...running, finished])
      .when(sampleCommand('FinishUndo'))
      .thenRejected('IMPORT_NOT_UNDOING')
  })
  it('is refused without an import', () => given([]).when(sampleCommand('FinishUndo')).thenRejected('NOT_FOUND'))
})
