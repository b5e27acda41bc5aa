import { referralDebts } from '@kith/domain'
import type { ReferralDebt, ReferralOutcome, ReferralSide } from '@kith/domain'
import type { CalendarDate, ContactId, Instant, OpportunityId, ReferralId } from '@kith/kernel'
import { selectRows } from '../shared/database.ts'
import type { Database, Viewer } from '../shared/database.ts'
import type { ReferralEntryKind } from './table.ts'
import { isParty, referralColumns, referrals, standingOf } from './view.ts'
import type { ReferralView } from './view.ts'

const most = 300

const sides: Readonly<Record<ReferralSide, string>> = {
  seeker: 'r.workspace_id = $2 and r.seeker_id = $1',
  referrer: 'r.workspace_id = $2 and r.referrer_user_id = $1 and r.way is not null',
}

/** All of the viewer's requests of one side, closed ones too, the newest change first; at most 300. */
export const referralsOf = (db: Database, viewer: Viewer, side: ReferralSide): Promise<readonly ReferralView[]> =>
  selectRows<ReferralView>(db, {
    name: `referrals.of-${side}`,
    text: `select ${referralColumns} from ${referrals} where ${sides[side]}
      order by r.changed_at desc, r.referral_id limit ${most}`,
    values: [viewer.userId, viewer.workspaceId],
  })

/** Requests by their ids, in no order; those that the viewer is no side of are left out. For loaders. */
export const referralsByIds = (
  db: Database,
  viewer: Viewer,
  ids: readonly ReferralId[],
): Promise<readonly ReferralView[]> =>
  selectRows<ReferralView>(db, {
    name: 'referrals.by-ids',
    text: `select ${referralColumns} from ${referrals} where r.referral_id = any($3::uuid[]) and ${isParty}`,
    values: [viewer.userId, viewer.workspaceId, ids],
  })

/** One request; undefined when it is not there, or the viewer is no side of it. */
export const referralById = async (db: Database, viewer: Viewer, id: ReferralId): Promise<ReferralView | undefined> =>
  (await referralsByIds(db, viewer, [id]))[0]

/** The viewer's own requests for these opportunities of theirs, the newest change first. For loaders. */
export const referralsByOpportunities = (
  db: Database,
  viewer: Viewer,
  ids: readonly OpportunityId[],
): Promise<readonly ReferralView[]> =>
  selectRows<ReferralView>(db, {
    name: 'referrals.by-opportunities',
    text: `select ${referralColumns} from ${referrals}
      where r.opportunity_id = any($3::uuid[]) and ${sides.seeker} order by r.changed_at desc, r.referral_id`,
    values: [viewer.userId, viewer.workspaceId, ids],
  })

/** What the viewer asked of these contacts of theirs, the newest change first. For loaders. */
export const referralsByContacts = (
  db: Database,
  viewer: Viewer,
  ids: readonly ContactId[],
): Promise<readonly ReferralView[]> =>
  selectRows<ReferralView>(db, {
    name: 'referrals.by-contacts',
    text: `select ${referralColumns} from ${referrals}
      where r.referrer_contact_id = any($3::uuid[]) and ${sides.seeker} order by r.changed_at desc, r.referral_id`,
    values: [viewer.userId, viewer.workspaceId, ids],
  })

/** One line of what both sides read of a request. */
export interface ReferralEntryView {
  readonly referralId: ReferralId
  readonly id: string
  readonly kind: ReferralEntryKind
  /** Null: Kith itself. */
  readonly by: ReferralSide | null
  readonly at: Instant
  readonly text: string
  readonly outcome: ReferralOutcome | null
  readonly on: CalendarDate | null
  readonly step: number | null
}

/** What happened with these requests from the asking on, oldest first. Stepped-over rules are for the seeker. */
export const referralEntries = (
  db: Database,
  viewer: Viewer,
  ids: readonly ReferralId[],
): Promise<readonly ReferralEntryView[]> =>
  selectRows<ReferralEntryView>(db, {
    name: 'referrals.entries',
    text: `select e.referral_id as "referralId", e.entry_id as id, e.kind, e.side as by, e.at, e.text, e.outcome,
        e.on_day as on, e.step
      from read.referral_entry e join read.referral r on r.referral_id = e.referral_id
      where e.referral_id = any($3::uuid[]) and ${isParty} and (e.kind <> 'overridden' or r.seeker_id = $1)
      order by e.referral_id, e.place`,
    values: [viewer.userId, viewer.workspaceId, ids],
  })

/** What Today shows of requests. */
export interface ReferralsForToday {
  /** Somebody waits for the viewer's answer; the longest wait first. */
  readonly waiting: readonly ReferralView[]
  /** The viewer owes something else: thanks, a submission, news, closing. The newest change first. */
  readonly owed: readonly ReferralView[]
}

const answers: readonly ReferralDebt[] = ['answer', 'revision']

/** Requests in which the viewer owes something today, of either side; among the 300 that changed last. */
export const referralsForToday = async (db: Database, viewer: Viewer): Promise<ReferralsForToday> => {
  const rows = await selectRows<ReferralView>(db, {
    name: 'referrals.for-today',
    text: `select ${referralColumns} from ${referrals} where ${isParty} and r.way is not null and r.status <> 'closed'
      order by r.changed_at desc, r.referral_id limit ${most}`,
    values: [viewer.userId, viewer.workspaceId],
  })
  const owing = rows.map((view) => ({ view, debts: referralDebts(standingOf(view), view.side, viewer.today) }))
  const waits = ({ debts }: (typeof owing)[number]): boolean => debts.some((debt) => answers.includes(debt))
  return {
    waiting: owing
      .filter(waits)
      .map(({ view }) => view)
      .toSorted((a, b) => ((a.waitingSince ?? '') < (b.waitingSince ?? '') ? -1 : 1)),
    owed: owing.filter((one) => one.debts.length > 0 && !waits(one)).map(({ view }) => view),
  }
}
