import { setImmediate as turn } from 'node:timers/promises'
import { contactDecider, importDecider, leftWithImport } from '@kith/domain'
import type { ContactId } from '@kith/kernel'
import { contactsByIds, importRowsPage } from '@kith/read-model/queries'
import type { Database, ImportRowCursor, Viewer } from '@kith/read-model/queries'
import { atOnce, importContext, inParallel, ownerAsViewer } from './house.ts'
import type { WorkHouse } from './house.ts'
import type { ImportWork } from './import-work.ts'

const pageOfRows = 100

async function* broughtBy(db: Database, viewer: Viewer, work: ImportWork): AsyncGenerator<readonly ContactId[]> {
  let after: ImportRowCursor | null = null
  for (let more = true; more;) {
    const page: Awaited<ReturnType<typeof importRowsPage>> = await importRowsPage(db, viewer, {
      importId: work.importId,
      first: pageOfRows,
      after,
      outcome: 'added',
    })
    yield page.items.flatMap(({ node }) => (node.contactId === null ? [] : [node.contactId]))
    after = page.items.at(-1)?.cursor ?? null
    more = page.hasNextPage
  }
}

/**
 * Takes back whom an import brought, except those the owner has worked with since. May be run again after a crash, with
 * the same outcome.
 */
export const undoImport = async (house: WorkHouse, work: ImportWork, signal: AbortSignal): Promise<void> => {
  const { importId, ownerId: by } = work
  const viewer = ownerAsViewer(house, work)
  const db = house.databaseOf(viewer)
  const { state } = await house.commands.load(importDecider, importId)
  if (state.status !== 'undoing') return
  let archived = 0
  let kept = 0

  const takeBack = async (contactId: ContactId, workedWith: boolean): Promise<void> => {
    const command = { type: 'ArchiveForUndoneImport', data: { contactId, importId, workedWith, by } } as const
    const context = importContext(house, work, 'undo-row', contactId)
    const outcome = await house.commands.handle(contactDecider, contactId, command, context)
    const left =
      outcome.kind === 'accepted' ||
      (outcome.kind === 'nothing' &&
        leftWithImport((await house.commands.load(contactDecider, contactId)).state, importId))
    if (left) archived += 1
    else kept += 1
  }

  for await (const ids of broughtBy(db, viewer, work)) {
    signal.throwIfAborted()
    const contacts = await contactsByIds(db, viewer, ids)
    const spokenWith = new Set(contacts.filter((contact) => contact.lastInteraction !== null).map(({ id }) => id))
    await inParallel(ids, atOnce, (id) => takeBack(id, spokenWith.has(id)))
    await turn()
  }
  const finish = { type: 'FinishUndo', data: { importId, archived, kept, by } } as const
  await house.commands.handle(importDecider, importId, finish, importContext(house, work, 'undone'))
}
