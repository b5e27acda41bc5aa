import type { ContactId, InteractionId } from '@kith/kernel'
import { contactDetails, contactsByIds, interactionsByIds } from '@kith/read-model/queries'
import type { ContactDetails, ContactView, Database, InteractionView, Viewer } from '@kith/read-model/queries'
import DataLoader from 'dataloader'

/** One statement for all that a request asks of a kind. Bound to the viewer: what is not theirs is not there. */
export interface Loaders {
  readonly contact: DataLoader<ContactId, ContactView | undefined>
  readonly details: DataLoader<ContactId, ContactDetails | undefined>
  readonly interaction: DataLoader<InteractionId, InteractionView | undefined>
}

const inOrder = <Id, Row>(ids: readonly Id[], rows: readonly Row[], idOf: (row: Row) => Id): (Row | undefined)[] => {
  const byId = new Map(rows.map((row) => [idOf(row), row]))
  return ids.map((id) => byId.get(id))
}

export const createLoaders = (db: Database, viewer: Viewer): Loaders => ({
  contact: new DataLoader(async (ids) => inOrder(ids, await contactsByIds(db, viewer, ids), (row) => row.id)),
  details: new DataLoader(async (ids) => inOrder(ids, await contactDetails(db, viewer, ids), (row) => row.contactId)),
  interaction: new DataLoader(async (ids) => inOrder(ids, await interactionsByIds(db, viewer, ids), (row) => row.id)),
})
