import type { Channel, Direction, HelpKind, InteractionKind } from '@kith/domain'
import type { CalendarDate, ContactId, Instant, InteractionId } from '@kith/kernel'
import { pageSize, selectRows, toPage } from '../shared/database.ts'
import type { Database, Page, Viewer } from '../shared/database.ts'

export interface ContactName {
  readonly id: ContactId
  readonly name: string
}

export type FollowUpStatus = 'open' | 'done' | 'dropped'

export interface FollowUpView {
  readonly id: string
  readonly interactionId: InteractionId
  readonly contact: ContactName
  readonly promisedBy: 'me' | 'them'
  readonly text: string
  readonly dueOn: CalendarDate
  readonly status: FollowUpStatus
}

export interface InteractionView {
  readonly id: InteractionId
  readonly contacts: readonly ContactName[]
  readonly channel: Channel
  readonly kind: InteractionKind
  readonly direction: Direction
  readonly happenedOn: CalendarDate
  readonly summary: string
  readonly outcome: string
  readonly helpGiven: readonly HelpKind[]
  readonly helpReceived: readonly HelpKind[]
  readonly followUps: readonly FollowUpView[]
  readonly repliedOn: CalendarDate | null
  readonly retracted: boolean
  readonly corrected: boolean
  readonly loggedAt: Instant
}

export interface TimelineCursor {
  readonly on: CalendarDate
  readonly loggedAt: Instant
  readonly id: InteractionId
}

type StoredFollowUp = Omit<FollowUpView, 'interactionId' | 'contact'>

interface TimelineRecord extends Omit<InteractionView, 'contacts' | 'followUps'> {
  readonly contactIds: readonly ContactId[]
  readonly names: readonly ContactName[] | null
  readonly followUps: readonly StoredFollowUp[]
}

const columns = `t.interaction_id as id, t.contact_ids as "contactIds", t.channel, t.kind, t.direction,
  t.happened_on as "happenedOn", t.summary, t.outcome, t.help_given as "helpGiven",
  t.help_received as "helpReceived", t.follow_ups as "followUps", t.replied_on as "repliedOn", t.retracted,
  t.corrected, t.logged_at as "loggedAt",
  (select json_agg(json_build_object('id', n.contact_id, 'name', n.name)) from read.contact n
    where n.contact_id = any(t.contact_ids) and n.owner_id = t.owner_id) as names`

const toView = ({ contactIds, names, followUps, ...row }: TimelineRecord): InteractionView => {
  const byId = new Map((names ?? []).map((contact) => [contact.id, contact]))
  const contacts = contactIds.map((id) => byId.get(id) ?? { id, name: '' })
  const contact = contacts[0] ?? { id: '' as ContactId, name: '' }
  return {
    ...row,
    contacts,
    followUps: followUps.map((followUp) => ({ ...followUp, interactionId: row.id, contact })),
  }
}

/** A contact's interactions, newest day first, retracted ones among them (marked). */
export const timelinePage = async (
  db: Database,
  viewer: Viewer,
  args: { readonly contactId: ContactId; readonly first: number; readonly after?: TimelineCursor | null | undefined },
): Promise<Page<InteractionView, TimelineCursor>> => {
  const size = pageSize(args.first)
  const after = args.after
  const from = after ? ' and (t.happened_on, t.logged_at, t.interaction_id) < ($5::date, $6::text, $7::uuid)' : ''
  const rows = await selectRows<TimelineRecord>(db, {
    name: after ? 'timeline.after' : 'timeline',
    text: `select ${columns} from read.timeline_entry t
      where t.contact_id = $3 and t.owner_id = $1 and t.workspace_id = $2${from}
      order by t.happened_on desc, t.logged_at desc, t.interaction_id desc limit $4`,
    values: [
      viewer.userId,
      viewer.workspaceId,
      args.contactId,
      size + 1,
      ...(after ? [after.on, after.loggedAt, after.id] : []),
    ],
  })
  return toPage(rows, size, (row) => ({
    node: toView(row),
    cursor: { on: row.happenedOn, loggedAt: row.loggedAt, id: row.id },
  }))
}

/** The viewer's interactions with these ids, in any order. For loaders. */
export const interactionsByIds = async (
  db: Database,
  viewer: Viewer,
  ids: readonly InteractionId[],
): Promise<readonly InteractionView[]> => {
  const rows = await selectRows<TimelineRecord>(db, {
    name: 'interactions.by-ids',
    text: `select distinct on (t.interaction_id) ${columns} from read.timeline_entry t
      where t.interaction_id = any($3::uuid[]) and t.owner_id = $1 and t.workspace_id = $2`,
    values: [viewer.userId, viewer.workspaceId, ids],
  })
  return rows.map(toView)
}

/** One interaction of the viewer's; undefined when it is not theirs or not there. */
export const interactionById = async (
  db: Database,
  viewer: Viewer,
  id: InteractionId,
): Promise<InteractionView | undefined> => (await interactionsByIds(db, viewer, [id]))[0]
