import type { ContactId } from '@kith/kernel'
import type { DigestCheckIn, DigestContent, Listed } from '@kith/mail'
import type { Pool } from '@kith/postgres'
import { dueCheckIns, notYetAnnounced } from '@kith/read-model/outbox'
import type { AnnouncedItem, DueCheckIn } from '@kith/read-model/outbox'
import { contactDetails, contactsByIds, followUpsOwed, upcomingDates } from '@kith/read-model/queries'
import type { FollowUpView, UpcomingDateView, Viewer } from '@kith/read-model/queries'

/** No mail shows more rows of one kind than this. */
const mostRows = 25
const daysAhead = 8

const checkInItem = ({ id, dueOn }: DueCheckIn): AnnouncedItem => ({ kind: 'check-in', subjectId: id, dueOn })
const followUpItem = ({ id, dueOn }: FollowUpView): AnnouncedItem => ({ kind: 'follow-up', subjectId: id, dueOn })
/** A date is told twice: when it comes into sight, and on the day. */
const dateItem = ({ date, inDays }: UpcomingDateView): AnnouncedItem => ({
  kind: inDays === 0 ? 'date-today' : 'date',
  subjectId: date.id,
  dueOn: date.nextOn,
})

const keyOf = ({ kind, subjectId, dueOn }: AnnouncedItem): string => `${kind} ${subjectId} ${dueOn}`

export interface ComposedDigest {
  readonly content: DigestContent
  /** What it tells for the first time. */
  readonly announces: readonly AnnouncedItem[]
  /** Everybody whom it names. */
  readonly mentions: readonly ContactId[]
}

/**
 * What the digest `mailId` tells the viewer, read now. A digest `asked` for shows all that is due; one that comes by
 * itself shows what is new and counts the rest.
 */
export const composeDigest = async (
  pool: Pool,
  viewer: Viewer,
  { mailId, asked }: { readonly mailId: string; readonly asked: boolean },
): Promise<ComposedDigest> => {
  const [due, dates, owed] = await Promise.all([
    dueCheckIns(pool, viewer),
    upcomingDates(pool, viewer, { days: daysAhead }),
    followUpsOwed(pool, viewer, { until: viewer.today }),
  ])
  const items = [...due.map(checkInItem), ...dates.map(dateItem), ...owed.map(followUpItem)]
  const announces = await notYetAnnounced(pool, viewer, { mailId, items })
  const news = new Set(announces.map(keyOf))
  const isNew = (item: AnnouncedItem): boolean => news.has(keyOf(item))

  const fresh = due.filter((one) => isNew(checkInItem(one)))
  const told = due.filter((one) => !isNew(checkInItem(one)))
  const shownDates = dates.filter((one) => asked || isNew(dateItem(one)))
  const shownOwed = owed.filter((one) => asked || isNew(followUpItem(one)))
  const [checkIns, stillDue] = await Promise.all([
    describe(pool, viewer, fresh),
    asked ? describe(pool, viewer, told) : { rows: [], total: told.length },
  ])
  const content: DigestContent = {
    today: viewer.today,
    checkIns,
    stillDue,
    dates: listed(shownDates, ({ contact, date: { kind, label, nextOn: on } }) => ({
      contactId: contact.id,
      name: contact.name,
      kind,
      label,
      on,
    })),
    followUps: listed(shownOwed, ({ contact, promisedBy, text, dueOn }) => ({
      contactId: contact.id,
      name: contact.name,
      promisedBy,
      text,
      dueOn,
    })),
    stillOwed: asked ? 0 : owed.length - shownOwed.length,
  }
  const lists = [content.checkIns, content.stillDue, content.dates, content.followUps]
  const mentions = [...new Set(lists.flatMap(({ rows }) => rows.map(({ contactId }) => contactId)))]
  return { content, announces, mentions }
}

const listed = <View, Row>(views: readonly View[], toRow: (view: View) => Row): Listed<Row> => ({
  rows: views.slice(0, mostRows).map(toRow),
  total: views.length,
})

/** The first of these people with all that a row says about them, in the same order. */
const describe = async (pool: Pool, viewer: Viewer, people: readonly DueCheckIn[]): Promise<Listed<DigestCheckIn>> => {
  const ids = people.slice(0, mostRows).map(({ id }) => id)
  if (ids.length === 0) return { rows: [], total: 0 }
  const [contacts, details] = await Promise.all([contactsByIds(pool, viewer, ids), contactDetails(pool, viewer, ids)])
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
