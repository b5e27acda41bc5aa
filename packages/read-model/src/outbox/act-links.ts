import type { CalendarDate, ContactId, Instant, InteractionId, UserId, WorkspaceId } from '@kith/kernel'
import type { Database } from '../shared/database.ts'

/** What a link of a digest is about. */
export type ActOn =
  /** `dueOn`: when the check-in was due; one that has moved since is another. */
  | { readonly contactId: ContactId; readonly dueOn: CalendarDate | '-infinity' }
  | { readonly interactionId: InteractionId; readonly followUpId: string }

/** A link that does one thing in the name of the reader of a digest. */
export type ActLink = { readonly id: string; readonly act: string } & ActOn

/**
 * Makes the rows behind the links of one digest, in one statement. Those that are there already stay as they are: a
 * digest made again has the same links, and one that was used stays used. Takes no viewer.
 */
export const keepActLinks = async (
  system: Database,
  links: readonly ActLink[],
  whose: { readonly userId: UserId; readonly workspaceId: WorkspaceId; readonly now: Instant; readonly days: number },
): Promise<void> => {
  if (links.length === 0) return
  const { userId, workspaceId, now, days } = whose
  await system.query({
    name: 'mail.keep-act-links',
    text: `insert into auth.link (id, purpose, user_id, data, created_at, expires_at)
      select id, 'digest-act', (select a.user_id from auth.account a where a.user_id = $1), data, $4, $4::timestamptz
        + make_interval(days => $5)
      from unnest($2::uuid[], $3::jsonb[]) as link (id, data) on conflict (id) do nothing`,
    values: [
      userId,
      links.map(({ id }) => id),
      links.map(({ id: _id, ...data }) => JSON.stringify({ ...data, userId, workspaceId })),
      now,
      days,
    ],
  })
}
