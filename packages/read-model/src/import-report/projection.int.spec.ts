import type { ContactId, ImportId } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importById, importRowsPage, imports } from '../queries.ts'
import { openReadModel, viewerOn } from '../spec/read-model.ts'
import type { SpecReadModel } from '../spec/read-model.ts'
import { idOf } from '../spec/recorder.ts'
import { Story } from '../spec/story.ts'

const story = new Story('import')
const viewer = viewerOn(story.ownerId, '2026-06-01')
const importId = idOf<ImportId>('import', 'spec')
const whose = { importId, ownerId: story.ownerId }
const stream = `import-${importId}`
let model: SpecReadModel

const known = story.contact('Known')
story.put(stream, 'import.started', { ...whose, source: 'linkedin', fileName: 'Connections.csv', rows: 6 })
const added: ContactId[] = ['Ada', 'Grace'].map((name) => story.contact(name, { importId, source: 'linkedin' }))
story.say(known, 'contact.details-changed', { emails: ['k@kith.example'], importId })
const refused = { column: 'URL', code: 'URL_NOT_A_PROFILE', raw: 'nonsense' }
story.put(stream, 'import.row-refused', { ...whose, line: 12, ...refused })
story.put(stream, 'import.row-refused', { ...whose, line: 7, ...refused })
const counts = { added: 2, changed: 1, unchanged: 1, refused: 2 }
const taken = [
  { line: 5, contactId: added[1], effect: 'added' },
  { line: 4, contactId: added[0], effect: 'added' },
  { line: 6, contactId: known, effect: 'changed' },
  { line: 8, contactId: added[0], effect: 'unchanged' },
]
story.put(stream, 'import.chunk-applied', { ...whose, chunk: 0, rows: 6, ...counts, taken })

beforeAll(async () => {
  model = await openReadModel()
  await model.apply(story.events)
})
afterAll(() => model.drop())

describe('an import', () => {
  it('tells how far it is', async () => {
    expect(await importById(model.pool, viewer, importId)).toMatchObject({
      fileName: 'Connections.csv',
      status: 'running',
      rows: 6,
      processed: 6,
      ...counts,
      finishedAt: null,
    })
  })

  it('is finished, undone, and says who stayed', async () => {
    story.put(stream, 'import.finished', { ...whose, ...counts })
    await model.apply(story.events)
    expect(await imports(model.pool, viewer)).toMatchObject([{ id: importId, status: 'finished', ...counts }])
    story.put(stream, 'import.undo-started', whose).put(stream, 'import.undone', { ...whose, archived: 1, kept: 1 })
    await model.apply(story.events)
    expect(await importById(model.pool, viewer, importId)).toMatchObject({ status: 'undone', archived: 1, kept: 1 })
  })
})

describe('the report of an import', () => {
  const rows = async (more = {}) => {
    const page = await importRowsPage(model.pool, viewer, { importId, first: 100, ...more })
    return page.items.map(({ node }) => [node.outcome, node.line, node.name])
  }

  it('shows refused rows, then who was added, who changed and who stayed, each by line', async () => {
    expect(await rows()).toEqual([
      ['refused', 7, ''],
      ['refused', 12, ''],
      ['added', 4, 'Ada'],
      ['added', 5, 'Grace'],
      ['changed', 6, 'Known'],
      ['unchanged', 8, 'Ada'],
    ])
  })

  it('shows one outcome where one is asked for', async () => {
    expect(await rows({ outcome: 'changed' })).toEqual([['changed', 6, 'Known']])
    expect(await rows({ outcome: 'unchanged' })).toEqual([['unchanged', 8, 'Ada']])
  })

  it('gives every row once over its pages', async () => {
    const seen: (string | number)[][] = []
    let after = undefined as Awaited<ReturnType<typeof importRowsPage>>['items'][number]['cursor'] | undefined
    for (let turn = 0; turn < 9; turn += 1) {
      const page = await importRowsPage(model.pool, viewer, { importId, first: 2, after })
      seen.push(...page.items.map(({ node }) => [node.outcome, node.line, node.name]))
      after = page.items.at(-1)?.cursor
      if (!page.hasNextPage) break
    }
    expect(seen).toEqual(await rows())
  })

  it('is nobody else’s', async () => {
    const stranger = { ...viewer, userId: idOf<typeof viewer.userId>('stranger') }
    expect(await imports(model.pool, stranger)).toEqual([])
    expect(await importById(model.pool, stranger, importId)).toBeUndefined()
    expect((await importRowsPage(model.pool, stranger, { importId, first: 10 })).items).toEqual([])
  })

  it('forgets what stood in the file when its owner is erased', async () => {
    story.member('Owner').user('user.erased', {})
    await model.apply(story.events)
    const kept = JSON.stringify([await model.rows('import'), await model.rows('import_row')])
    expect(kept).not.toContain('nonsense')
    expect(kept).not.toContain('Connections.csv')
  })
})
