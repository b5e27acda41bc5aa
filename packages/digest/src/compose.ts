import { addDays } from '@kith/kernel'
import type { CalendarDate, ContactId } from '@kith/kernel'
import type { DigestContent } from '@kith/mail'
import { dueCheckIns, notYetAnnounced } from '@kith/read-model/outbox'
import type { ActOn, AnnouncedItem, DueCheckIn } from '@kith/read-model/outbox'
import { followUpsOwed, newOpenings, upcomingDates } from '@kith/read-model/queries'
import type { Database, FollowUpView, NewOpening, UpcomingDateView, Viewer } from '@kith/read-model/queries'
import type { ActSubjects } from './acts.ts'
import { describePeople, listed } from './describe.ts'
import { contactOf, owedRequests, requestRow } from './requests.ts'
import type { OwedRequest } from './requests.ts'

/** Today and the six days after it. */
const daysAhead = 7
/** An opening that nobody was told of for so long is no news. */
const openingDays = 14

const checkInItem = ({ id, dueOn }: DueCheckIn): AnnouncedItem => ({ kind: 'check-in', subjectId: id, dueOn })
const followUpItem = ({ id, dueOn }: FollowUpView): AnnouncedItem => ({ kind: 'follow-up', subjectId: id, dueOn })
/** A date is told twice: when it comes into sight, and on the day. */
const dateItem = ({ date, inDays }: UpcomingDateView): AnnouncedItem => ({
  kind: inDays === 0 ? 'date-today' : 'date',
  subjectId: date.id,
  dueOn: date.nextOn,
})
const openingItem = ({ id, postedAt }: NewOpening): AnnouncedItem => ({
  kind: 'opening',
  subjectId: id,
  dueOn: postedAt.slice(0, 10) as CalendarDate,
})
const requestItem = ({ item }: OwedRequest): AnnouncedItem => item

const keyOf = ({ kind, subjectId, dueOn }: AnnouncedItem): string => `${kind} ${subjectId} ${dueOn}`

export interface ComposedDigest {
  readonly content: DigestContent
  /** What it tells for the first time. */
  readonly announces: readonly AnnouncedItem[]
  /** Every contact whom it names. */
  readonly mentions: readonly ContactId[]
  /** What can be done about the rows that it has. */
  readonly subjects: ActSubjects
}

/**
 * What the digest `mailId` tells the viewer, read now. A digest `asked` for shows all that is due; one that comes by
 * itself shows what is new and counts the rest.
 */
export const composeDigest = async (
  db: Database,
  viewer: Viewer,
  { mailId, asked }: { readonly mailId: string; readonly asked: boolean },
): Promise<ComposedDigest> => {
  const [due, dates, promised, requests, openings] = await Promise.all([
    dueCheckIns(db, viewer),
    upcomingDates(db, viewer, { days: daysAhead }),
    followUpsOwed(db, viewer, { until: viewer.today }),
    owedRequests(db, viewer),
    newOpenings(db, viewer, addDays(viewer.today, -openingDays)),
  ])
  const items = [
    ...due.map(checkInItem),
    ...dates.map(dateItem),
    ...promised.map(followUpItem),
    ...requests.map(requestItem),
    ...openings.map(openingItem),
  ]
  const announces = await notYetAnnounced(db, viewer, { mailId, items })
  const news = new Set(announces.map(keyOf))
  const isNew = (item: AnnouncedItem): boolean => news.has(keyOf(item))
  const shownOf = <View>(views: readonly View[], toItem: (view: View) => AnnouncedItem): readonly View[] =>
    asked ? views : views.filter((view) => isNew(toItem(view)))

  const told = due.filter((one) => !isNew(checkInItem(one)))
  const shownPromised = shownOf(promised, followUpItem)
  const shownRequests = shownOf(requests, requestItem)
  const [checkIns, stillDue] = await Promise.all([
    describePeople(
      db,
      viewer,
      due.filter((one) => isNew(checkInItem(one))),
    ),
    asked ? describePeople(db, viewer, told) : { rows: [], total: told.length },
  ])
  const content: DigestContent = {
    today: viewer.today,
    checkIns,
    stillDue,
    waiting: listed(shownRequests.filter(isAnswer), requestRow),
    dates: listed(shownOf(dates, dateItem), ({ contact, date: { kind, label, nextOn: on } }) => ({
      contactId: contact.id,
      name: contact.name,
      kind,
      label,
      on,
    })),
    followUps: listed(shownPromised, ({ id, contact, promisedBy, text, dueOn }) => ({
      followUpId: id,
      contactId: contact.id,
      name: contact.name,
      promisedBy,
      text,
      dueOn,
    })),
    owed: listed(
      shownRequests.filter((one) => !isAnswer(one)),
      requestRow,
    ),
    openings: listed(shownOf(openings, openingItem), ({ id, poster, role, company }) => ({
      openingId: id,
      name: poster,
      role,
      company,
    })),
    stillOwed: promised.length - shownPromised.length + requests.length - shownRequests.length,
  }
  const people = [content.checkIns, content.stillDue, content.dates, content.followUps]
  const named = people.flatMap(({ rows }) => rows.map(({ contactId }) => contactId))
  const asking = shownRequests.flatMap(contactOf) as ContactId[]
  const subjects: ActSubjects = new Map<string, ActOn>([
    ...due.map(({ id, dueOn }) => [id, { contactId: id, dueOn }] as const),
    ...promised.map(({ id, interactionId }) => [id, { interactionId, followUpId: id }] as const),
  ])
  return { content, announces, mentions: [...new Set([...named, ...asking])], subjects }
}

const isAnswer = ({ owes }: OwedRequest): boolean => owes === 'answer' || owes === 'revision'
