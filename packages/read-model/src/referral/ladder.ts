import { expiryHours, reminderHours } from '@kith/domain'
import type { Instant, ReferralId, WorkspaceId } from '@kith/kernel'
import { selectRows } from '../shared/database.ts'
import type { Database } from '../shared/database.ts'

/** A request that seems to have waited too long; the request itself has the last word. */
export interface WaitingReferral {
  readonly referralId: ReferralId
  readonly workspaceId: WorkspaceId
  readonly waitingSince: Instant
  /** Reminders since then. */
  readonly reminders: number
}

interface Due {
  readonly now: Instant
  /** The last one of the page before. */
  readonly after?: WaitingReferral | undefined
  readonly most: number
}

const before = (now: Instant, hours: number): Instant =>
  new Date(Date.parse(now) - hours * 3_600_000).toISOString() as Instant

const columns = `referral_id as "referralId", workspace_id as "workspaceId", waiting_since as "waitingSince", reminders`
const inPages = (after: number, most: number): string =>
  `and ($${after}::text is null or (waiting_since, referral_id) > ($${after}, $${after + 1}::uuid))
   order by waiting_since, referral_id limit $${most}`

/** Whether the projector has made the table yet. */
export const ladderStands = async (db: Database): Promise<boolean> => {
  const text = `select to_regclass('read.referral') is not null as stands`
  const { rows } = await db.query<{ stands: boolean }>({ text, values: [] })
  return rows[0]?.stands ?? false
}

/** Requests of all workspaces whose referrer is due to be reminded, those that wait longest first. For the system alone. */
export const referralsToRemind = (db: Database, { now, after, most }: Due): Promise<readonly WaitingReferral[]> =>
  selectRows<WaitingReferral>(db, {
    name: 'ladder.to-remind',
    text: `select ${columns} from read.referral
      where status = 'requested' and waiting_since > $1 and waiting_since <= $2
        and (reminders = 0 or (reminders = 1 and waiting_since <= $3)) ${inPages(4, 6)}`,
    values: [
      before(now, expiryHours),
      before(now, reminderHours[0]),
      before(now, reminderHours[1]),
      after?.waitingSince ?? null,
      after?.referralId ?? null,
      most,
    ],
  })

/** Requests of all workspaces that nobody answered in time, those that wait longest first. For the system alone. */
export const referralsToExpire = (db: Database, { now, after, most }: Due): Promise<readonly WaitingReferral[]> =>
  selectRows<WaitingReferral>(db, {
    name: 'ladder.to-expire',
    text: `select ${columns} from read.referral
      where status in ('requested', 'needs-more') and waiting_since <= $1 ${inPages(2, 4)}`,
    values: [before(now, expiryHours), after?.waitingSince ?? null, after?.referralId ?? null, most],
  })
