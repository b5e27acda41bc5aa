import type { Instant, UserId } from '@kith/kernel'
import { viewerRuns } from '../member/scope.ts'
import { pageSize, selectRow, selectRows, toPage } from '../shared/database.ts'
import type { Database, Page, Viewer } from '../shared/database.ts'
import { placeOf } from './queries.ts'
import type { MailCursor, MailPlace, MailState } from './queries.ts'

/** What an admin sees of a mail of the workspace: whom it is for and how it fares, never what it says. */
export interface DeliveryMail {
  readonly id: string
  readonly kind: string
  readonly state: MailState
  /** Null for somebody without an account. */
  readonly recipientId: UserId | null
  /** A member by name, anybody else by an address that is not readable whole. */
  readonly recipient: string
  readonly domain: string
  readonly createdAt: Instant
  readonly sentAt: Instant | null
  /** How often it was handed to the mail server since it was last asked for. */
  readonly tries: number
  /** The mail server's own code and words; addresses in them are left out. */
  readonly code: number | null
  readonly text: string | null
  /** When it is due next; null once it is settled. */
  readonly nextTryAt: Instant | null
  readonly returned: 'hard' | 'soft' | 'complaint' | null
  readonly returnedStatus: string | null
}

/** Which mails to show. */
export interface DeliveryFilter {
  readonly states?: readonly MailState[] | null | undefined
  readonly kind?: string | null | undefined
  readonly domain?: string | null | undefined
}

const iso = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** Mails of the workspace, and those about the accounts of who is in it, which belong to no workspace. */
const ofWorkspace = `${viewerRuns} and (o.workspace_id = $2 or o.workspace_id is null and exists (
  select from read.membership r where r.user_id = o.recipient_user_id and r.workspace_id = $2 and not r.removed))`

/** A member's own mail to one of their contacts: whom it is for, and where that person works, is the member's alone. */
const isToContact = `o.kind = 'network-update'`

/** No subject and no body: those may tell of people. */
const columns = `o.id, o.kind, o.state, case when not ${isToContact} then o.recipient_user_id end as "recipientId",
  case when ${isToContact} then '' else o.domain end as domain,
  case when ${isToContact} then concat('A contact of ', coalesce(nullif(m.name, ''), 'a former member'))
    else coalesce(nullif(m.name, ''), case when o.domain = '' then '' else left(o.recipient_address, 1) || '…@' || o.domain end)
  end as recipient,
  ${iso('o.created_at')} as "createdAt", ${iso('o.sent_at')} as "sentAt", o.attempts - o.tries_from as tries,
  o.last_code as code, case when not ${isToContact}
    then regexp_replace(o.last_error, '[^[:space:]<>,;:"]+@[^[:space:]<>,;:"]+', '…', 'g') end as text,
  case when o.state in ('queued', 'deferred') then ${iso('o.due_at')} end as "nextTryAt",
  o.returned, o.returned_status as "returnedStatus"`

const from = `mail.outbox o left join read.membership m on m.user_id = o.recipient_user_id and m.workspace_id = $2`

/** The same for lists that are narrowed and for those that are not: absent is null. */
const narrowed = (at: number): string => `($${String(at)}::text[] is null or o.state = any($${String(at)}))
  and ($${String(at + 1)}::text is null or o.kind = $${String(at + 1)})
  and ($${String(at + 2)}::text is null or o.domain = $${String(at + 2)} and not ${isToContact})`

const filterValues = ({ states, kind, domain }: DeliveryFilter): unknown[] => [
  states && states.length > 0 ? states : null,
  kind ?? null,
  domain?.toLowerCase() ?? null,
]

/**
 * Mails of the workspace for an admin, latest first; nothing for everybody else. Reads with all rights, for a mail is
 * its recipient's alone: the columns and the condition are what an admin may know.
 */
export const deliveryPage = async (
  system: Database,
  viewer: Viewer,
  { first, after, ...filter }: DeliveryFilter & { readonly first: number; readonly after?: MailCursor | null },
): Promise<Page<DeliveryMail, MailCursor>> => {
  const size = pageSize(first)
  const rows = await selectRows<DeliveryMail & MailPlace>(system, {
    name: after ? 'delivery.after' : 'delivery',
    text: `select ${columns}, ${placeOf('o.created_at')} from ${from} where ${ofWorkspace} and ${narrowed(4)}
        ${after ? 'and (o.created_at, o.id) < ($7::timestamptz, $8::uuid)' : ''}
      order by o.created_at desc, o.id desc limit $3`,
    values: [
      viewer.userId,
      viewer.workspaceId,
      size + 1,
      ...filterValues(filter),
      ...(after ? [after.createdAt, after.id] : []),
    ],
  })
  return toPage(rows, size, ({ place, ...node }) => ({ node, cursor: { createdAt: place, id: node.id } }))
}

/** How many mails of the last thirty days are in which state, for an admin. */
export const deliveryCounts = async (
  system: Database,
  viewer: Viewer,
): Promise<readonly { readonly state: MailState; readonly count: number }[]> =>
  selectRows(system, {
    name: 'delivery.counts',
    text: `select o.state, count(*)::int as count from mail.outbox o
      where ${ofWorkspace} and o.created_at > now() - interval '30 days' group by o.state`,
    values: [viewer.userId, viewer.workspaceId],
  })

/** The kinds and domains that mails of the last thirty days have, for the filters. */
export const deliveryChoices = async (
  system: Database,
  viewer: Viewer,
): Promise<{ readonly kinds: readonly string[]; readonly domains: readonly string[] }> =>
  (await selectRow(system, {
    name: 'delivery.choices',
    text: `select coalesce(json_agg(distinct o.kind), '[]'::json) as kinds,
        coalesce(json_agg(distinct o.domain) filter (where o.domain <> '' and not ${isToContact}), '[]'::json) as domains
      from mail.outbox o where ${ofWorkspace} and o.created_at > now() - interval '30 days'`,
    values: [viewer.userId, viewer.workspaceId],
  })) ?? { kinds: [], domains: [] }

/** One mail of the workspace for an admin; undefined when there is none such for them. */
export const deliveryMail = (system: Database, viewer: Viewer, id: string): Promise<DeliveryMail | undefined> =>
  selectRow<DeliveryMail>(system, {
    name: 'delivery.mail',
    text: `select ${columns} from ${from} where ${ofWorkspace} and o.id = $3`,
    values: [viewer.userId, viewer.workspaceId, id],
  })
