import { calendarKinds } from '@kith/interchange'
import type { CalendarKind } from '@kith/interchange'
import type { Clock, Instant, UserId, WorkspaceId } from '@kith/kernel'
import type { Pool } from '@kith/postgres'
import { hashOf, isSecret, newSecret } from '../auth/secrets.ts'

/** Whose feed it is: somebody in one workspace. */
export interface FeedOwner {
  readonly userId: UserId
  readonly workspaceId: WorkspaceId
}

/** What a feed tells. */
export interface FeedChoice {
  readonly kinds: readonly CalendarKind[]
  /** Whether own words are told too. */
  readonly withDetails: boolean
}

/** As its owner sees it; the address itself was shown once. */
export interface FeedLine extends FeedChoice {
  readonly address: { readonly madeAt: Instant; readonly fetchedAt: Instant | null } | null
}

export interface Feed extends FeedOwner, FeedChoice {}

/** Calendar feeds, at most one of each member. Of the secret in an address only the hash is kept. */
export interface CalendarFeeds {
  readonly of: (owner: FeedOwner) => Promise<FeedLine>
  readonly choose: (owner: FeedOwner, choice: FeedChoice) => Promise<void>
  /** Answers the secret of a new address. The old one is worth nothing from then on. */
  readonly makeAddress: (owner: FeedOwner) => Promise<string>
  /** False when there was none. What was chosen stays for the next. */
  readonly revokeAddress: (owner: FeedOwner) => Promise<boolean>
  /** Whose feed an address opens; undefined when it is none of ours, or is revoked. */
  readonly open: (secret: string) => Promise<Feed | undefined>
  /** Notes that it was fetched. Answers when what it holds last changed: now, unless it was the same before. */
  readonly fetched: (owner: FeedOwner, content: string) => Promise<Instant>
}

/** Until somebody chooses: everything, and no own words. */
const proposed: FeedChoice = { kinds: calendarKinds, withDetails: false }

const columns = `kinds, with_details as "withDetails"`

const statements = {
  of: `select ${columns}, made_at as "madeAt", fetched_at as "fetchedAt" from auth.calendar_feed
    where user_id = $1 and workspace_id = $2`,
  choose: `insert into auth.calendar_feed (user_id, workspace_id, kinds, with_details) values ($1, $2, $3, $4)
    on conflict (user_id, workspace_id) do update
      set kinds = excluded.kinds, with_details = excluded.with_details`,
  make: `insert into auth.calendar_feed as feed (user_id, workspace_id, kinds, with_details, token_hash, made_at)
    values ($1, $2, $3, $4, $5, $6)
    on conflict (user_id, workspace_id) do update
      set token_hash = excluded.token_hash, made_at = excluded.made_at, fetched_at = null`,
  revoke: `update auth.calendar_feed set token_hash = null, made_at = null, fetched_at = null
    where user_id = $1 and workspace_id = $2 and token_hash is not null`,
  open: `select user_id as "userId", workspace_id as "workspaceId", ${columns} from auth.calendar_feed
    where token_hash = $1`,
  fetched: `update auth.calendar_feed set fetched_at = $3, content_hash = $4,
      changed_at = case when content_hash = $4 then changed_at else $3 end
    where user_id = $1 and workspace_id = $2 returning changed_at as "changedAt"`,
} as const

type FeedRow = FeedChoice & { readonly madeAt: Date | null; readonly fetchedAt: Date | null }

const instantOf = (date: Date): Instant => date.toISOString() as Instant

export const createCalendarFeeds = (house: { readonly system: Pool; readonly clock: Clock }): CalendarFeeds => {
  const { system, clock } = house
  return {
    of: async ({ userId, workspaceId }) => {
      const { rows } = await system.query<FeedRow>(statements.of, [userId, workspaceId])
      const [row] = rows
      if (!row) return { ...proposed, address: null }
      const { kinds, withDetails, madeAt, fetchedAt } = row
      return {
        kinds,
        withDetails,
        address: madeAt && { madeAt: instantOf(madeAt), fetchedAt: fetchedAt && instantOf(fetchedAt) },
      }
    },
    choose: async ({ userId, workspaceId }, { kinds, withDetails }) => {
      await system.query(statements.choose, [userId, workspaceId, kinds, withDetails])
    },
    makeAddress: async ({ userId, workspaceId }) => {
      const secret = newSecret()
      const { kinds, withDetails } = proposed
      const values = [userId, workspaceId, kinds, withDetails, hashOf(secret), clock.now()]
      await system.query(statements.make, values)
      return secret
    },
    revokeAddress: async ({ userId, workspaceId }) =>
      (await system.query(statements.revoke, [userId, workspaceId])).rowCount === 1,
    open: async (secret) => {
      if (!isSecret(secret)) return undefined
      const { rows } = await system.query<Feed>({
        name: 'calendar-feed-open',
        text: statements.open,
        values: [hashOf(secret)],
      })
      return rows[0]
    },
    fetched: async ({ userId, workspaceId }, content) => {
      const now = clock.now()
      const { rows } = await system.query<{ readonly changedAt: Date }>({
        name: 'calendar-feed-fetched',
        text: statements.fetched,
        values: [userId, workspaceId, now, hashOf(content)],
      })
      return rows[0] ? instantOf(rows[0].changedAt) : now
    },
  }
}
