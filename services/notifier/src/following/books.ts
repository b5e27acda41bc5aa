import { askingIdFor } from '@kith/domain'
import type { KithEvent } from '@kith/domain'
import type { AskingId, MentorshipId, OpeningId, UserId, WorkspaceId } from '@kith/kernel'
import type { Pool, PoolClient } from '@kith/postgres'
import type { Recorded } from './recorded.ts'

type EventNamed<Type extends KithEvent['type']> = Extract<Recorded, { readonly type: Type }>
type Keep<Type extends KithEvent['type']> = (client: PoolClient, event: EventNamed<Type>) => Promise<unknown>

const reserved: Keep<'asking.ask-reserved'> = async (client, { id, data: { askingId, askId, kind }, metadata }) => {
  // An introduction is asked for in one act: nothing of it can be left half done.
  if (kind !== 'referral') return
  await client.query(
    `insert into notifier.reservation (asking_id, ask_id, workspace_id, event_id, reserved_at) values ($1, $2, $3, $4, $5)
     on conflict (asking_id, ask_id) do update set event_id = excluded.event_id, reserved_at = excluded.reserved_at`,
    [askingId, askId, metadata.workspaceId, id, metadata.occurredAt],
  )
}

const forget = (client: PoolClient, askingId: AskingId, askId: string): Promise<unknown> =>
  client.query('delete from notifier.reservation where asking_id = $1 and ask_id = $2', [askingId, askId])

const stands = (
  client: PoolClient,
  { data, metadata }: EventNamed<'opening.posted'> | EventNamed<'opening.reopened'>,
): Promise<unknown> =>
  client.query(
    `insert into notifier.open_opening (opening_id, poster_id, workspace_id) values ($1, $2, $3)
     on conflict (opening_id) do nothing`,
    [data.openingId, data.posterId, metadata.workspaceId],
  )

const stored = (
  client: PoolClient,
  { data }: EventNamed<'file.uploaded'> | EventNamed<'file.version-added'>,
): Promise<unknown> =>
  client.query(
    `insert into notifier.stored_file (storage_key, file_id, owner_id) values ($1, $2, $3)
     on conflict (storage_key) do nothing`,
    [data.storageKey, data.fileId, data.ownerId],
  )

const pairs = (client: PoolClient, { data, metadata }: EventNamed<'mentorship.requested'>): Promise<unknown> =>
  client.query(
    `insert into notifier.open_mentorship (mentorship_id, mentee_id, mentor_id, workspace_id) values ($1, $2, $3, $4)
     on conflict (mentorship_id) do nothing`,
    [data.mentorshipId, data.menteeId, data.mentorId, metadata.workspaceId],
  )

const part = (
  client: PoolClient,
  { data }: EventNamed<'mentorship.declined' | 'mentorship.withdrawn' | 'mentorship.ended'>,
): Promise<unknown> =>
  client.query('delete from notifier.open_mentorship where mentorship_id = $1', [data.mentorshipId])

const kept: { readonly [Type in KithEvent['type']]?: Keep<Type> } = {
  'asking.ask-reserved': reserved,
  'asking.ask-released': (client, { data }) => forget(client, data.askingId, data.askId),
  'referral.requested': (client, { data, metadata }) =>
    forget(client, askingIdFor(metadata.workspaceId, data.seekerId), data.referralId),
  'opening.posted': stands,
  'opening.reopened': stands,
  'opening.closed': (client, { data }) =>
    client.query('delete from notifier.open_opening where opening_id = $1', [data.openingId]),
  'mentorship.requested': pairs,
  'mentorship.declined': part,
  'mentorship.withdrawn': part,
  'mentorship.ended': part,
  'file.uploaded': stored,
  'file.version-added': stored,
  'file.removed': (client, { data }) =>
    client.query('update notifier.stored_file set doomed = true where file_id = $1', [data.fileId]),
  'user.erased': (client, { data }) =>
    client.query('update notifier.stored_file set doomed = true where owner_id = $1', [data.userId]),
}

/** Whether `keepBooks` writes anything for events of this type. */
export const isKept = (type: string): boolean => type in kept

/**
 * Keeps in mind what is needed later: asks that nobody has requested yet, who has openings on the board, who is asked or
 * mentored by whom, and where bytes lie that must be removed with their file or their owner.
 */
export const keepBooks = async (client: PoolClient, event: Recorded): Promise<void> => {
  await (kept[event.type] as Keep<KithEvent['type']> | undefined)?.(client, event)
}

/** Openings of a person that are not closed, of one workspace or of all. */
export const openingsOf = async (
  pool: Pool,
  posterId: UserId,
  workspaceId: WorkspaceId | null,
): Promise<readonly { readonly openingId: OpeningId; readonly workspaceId: WorkspaceId }[]> => {
  const { rows } = await pool.query<{ openingId: OpeningId; workspaceId: WorkspaceId }>(
    `select opening_id as "openingId", workspace_id as "workspaceId" from notifier.open_opening
     where poster_id = $1 and ($2::uuid is null or workspace_id = $2) order by opening_id`,
    [posterId, workspaceId],
  )
  return rows
}

/** Mentorships of a person that are open, on either side, of one workspace or of all. */
export const openMentorshipsOf = async (
  pool: Pool,
  userId: UserId,
  workspaceId: WorkspaceId | null,
): Promise<readonly MentorshipId[]> => {
  const { rows } = await pool.query<{ id: MentorshipId }>(
    `select mentorship_id as id from notifier.open_mentorship
     where (mentee_id = $1 or mentor_id = $1) and ($2::uuid is null or workspace_id = $2) order by mentorship_id`,
    [userId, workspaceId],
  )
  return rows.map(({ id }) => id)
}
