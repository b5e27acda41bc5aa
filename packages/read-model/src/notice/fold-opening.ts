import type { OpeningEvent } from '@kith/domain'
import type { RecordedEvent, UserId } from '@kith/kernel'
import { isNext } from '../fold/revision.ts'
import { notify } from './rows.ts'
import type { FoldTools } from './rows.ts'
import type { NoticeOpeningRow } from './standing-tables.ts'

type Each<Event> = Event extends OpeningEvent ? RecordedEvent<Event> : never
export type RecordedOpeningEvent = Each<OpeningEvent>

const isFull = ({ seats, claimed, filled }: NoticeOpeningRow): boolean => filled || claimed.length >= seats

const change = (event: RecordedOpeningEvent, row: NoticeOpeningRow): void => {
  switch (event.type) {
    case 'opening.changed':
      return void (row.seats = event.data.seats)
    case 'opening.seat-claimed':
      return void (row.claimed = [...new Set([...row.claimed, event.data.referralId])])
    case 'opening.seat-freed':
      return void (row.claimed = row.claimed.filter((claimed) => claimed !== event.data.referralId))
    case 'opening.filled':
      return void (row.filled = true)
    case 'opening.reopened':
    case 'opening.closed':
      return void (row.filled = false)
    default:
      return undefined
  }
}

/** Everybody who still prepares a request for it, once each; but not the one who took the last seat with theirs. */
const tellDrafts = (event: RecordedOpeningEvent, tools: FoldTools): void => {
  const { openingId } = event.data
  const told = new Set<UserId>('seekerId' in event.data ? [event.data.seekerId] : [])
  const drafts = tools.rows.draft.group(openingId).toSorted((a, b) => (a.referral_id < b.referral_id ? -1 : 1))
  for (const { referral_id, seeker_id } of drafts) {
    if (told.has(seeker_id)) continue
    told.add(seeker_id)
    const about = { subject_id: openingId, opening_id: openingId, referral_id }
    notify(event, seeker_id, { ...about, kind: 'opening-full' }, tools)
  }
}

/** Who reported or moderated stays with those who moderate. */
const tellPoster = (event: RecordedOpeningEvent, { poster_id }: NoticeOpeningRow, tools: FoldTools): void => {
  const about = { subject_id: event.data.openingId, opening_id: event.data.openingId }
  if (event.type === 'opening.hidden') notify(event, poster_id, { ...about, kind: 'opening-hidden' }, tools)
  if (event.type === 'opening.admitted')
    notify(event, poster_id, { ...about, kind: 'opening-admitted', by_mail: false }, tools)
}

/** One step of an opening: its poster and those who prepare a request for it are told what concerns them. */
export const foldOpening = (event: RecordedOpeningEvent, tools: FoldTools): void => {
  const { opening } = tools.rows
  const known = opening.get(event.data.openingId)
  if (!isNext(event, known?.revision ?? -1)) return
  if (known === undefined) {
    if (event.type !== 'opening.posted') return
    const { openingId: opening_id, posterId: poster_id, seats } = event.data
    const { workspaceId: workspace_id } = event.metadata
    const revision = Number(event.revision)
    return opening.add({ opening_id, workspace_id, revision, poster_id, seats, claimed: [], filled: false })
  }
  known.revision = Number(event.revision)
  const wasFull = isFull(known)
  change(event, known)
  if (!wasFull && isFull(known)) tellDrafts(event, tools)
  tellPoster(event, known, tools)
  return opening.change(known)
}
