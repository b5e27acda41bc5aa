import type { DigestCheckIn, Listed } from '@kith/mail'
import type { DueCheckIn } from '@kith/read-model/outbox'
import { contactDetails, contactsByIds } from '@kith/read-model/queries'
import type { Database, Viewer } from '@kith/read-model/queries'

/** No mail shows more rows of one kind than this. */
export const mostRows = 25

/** The first rows of a list, made for the mail. */
export const listed = <View, Row>(views: readonly View[], toRow: (view: View) => Row): Listed<Row> => ({
  rows: views.slice(0, mostRows).map(toRow),
  total: views.length,
})

/** The first of these people with all that a row says about them, in the same order. */
export const describePeople = async (
  db: Database,
  viewer: Viewer,
  people: readonly DueCheckIn[],
): Promise<Listed<DigestCheckIn>> => {
  const ids = people.slice(0, mostRows).map(({ id }) => id)
  if (ids.length === 0) return { rows: [], total: 0 }
  const [contacts, details] = await Promise.all([contactsByIds(db, viewer, ids), contactDetails(db, viewer, ids)])
  const facts = new Map(details.map(({ contactId, facts: [latest] }) => [contactId, latest?.text]))
  const byId = new Map(contacts.map((contact) => [contact.id, contact]))
  const rows = ids.flatMap((id): DigestCheckIn[] => {
    const contact = byId.get(id)
    if (!contact) return []
    const { name, position, company, lastInteraction } = contact
    const fact = facts.get(id)
    return [
      {
        contactId: id,
        name,
        position,
        company,
        ...(lastInteraction ? { lastInteraction: { on: lastInteraction.on, channel: lastInteraction.channel } } : {}),
        ...(fact ? { fact } : {}),
      },
    ]
  })
  return { rows, total: people.length }
}
