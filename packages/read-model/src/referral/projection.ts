import type { PoolClient } from 'pg'
import type { ChangeSink } from '../fold/changes.ts'
import { defineProjection, raiseRevision } from '../fold/define-projection.ts'
import { isNext } from '../fold/revision.ts'
import type { Recorded } from '../projection.ts'
import { changeReferral, drafted } from './change.ts'
import { entryOf } from './entry.ts'
import { isReferralEvent, referralTables } from './events.ts'
import type { Named, RecordedReferralEvent, ReferralRows } from './events.ts'
import { referralTable } from './table.ts'
import type { ReferralRow } from './table.ts'

const want = (event: Recorded, rows: ReferralRows): void => {
  if (!isReferralEvent(event)) return
  const { referralId } = event.data
  if (event.type === 'referral.drafted') {
    rows.referral.wantNew(referralId)
    return rows.preparation.wantNew(referralId)
  }
  rows.referral.want(referralId)
  if (event.type === 'referral.preparation-done' || event.type === 'referral.preparation-undone')
    rows.preparation.want(referralId)
}

const tick = (event: Named<'referral.preparation-done' | 'referral.preparation-undone'>, rows: ReferralRows): void => {
  const row = rows.preparation.get(event.data.referralId)
  if (row === undefined) return
  const others = row.items.filter((item) => item !== event.data.item)
  row.items = event.type === 'referral.preparation-done' ? [...others, event.data.item] : others
  rows.preparation.change(row)
}

const begin = (event: Named<'referral.drafted'>, rows: ReferralRows): ReferralRow => {
  const row = drafted(event)
  const { referral_id, workspace_id, seeker_id } = row
  rows.referral.add(row)
  rows.preparation.add({ referral_id, workspace_id, seeker_id, items: [] })
  return row
}

const goOn = (event: RecordedReferralEvent, row: ReferralRow, rows: ReferralRows): void => {
  row.revision = Number(event.revision)
  row.changed_at = event.metadata.occurredAt
  changeReferral(row, event)
  rows.referral.change(row)
  if (event.type === 'referral.preparation-done' || event.type === 'referral.preparation-undone') tick(event, rows)
  const entry = entryOf(event, row)
  if (entry !== undefined) rows.entry.add(entry)
}

/** Both sides look at it; the referrer once they were asked. An opportunity shows the requests for it. */
const tell = ({ seeker_id, referrer_user_id, way, opportunity_id }: ReferralRow, changes: ChangeSink): void => {
  changes.add(seeker_id, ['referrals', 'today', ...(opportunity_id === null ? [] : (['opportunities'] as const))])
  if (referrer_user_id !== null && way !== null) changes.add(referrer_user_id, ['referrals', 'today'])
}

const fold = (event: Recorded, rows: ReferralRows, changes: ChangeSink): void => {
  if (!isReferralEvent(event)) return
  const known = rows.referral.get(event.data.referralId)
  if (!isNext(event, known?.revision ?? -1)) return
  if (known !== undefined) {
    goOn(event, known, rows)
    return tell(known, changes)
  }
  if (event.type === 'referral.drafted') tell(begin(event, rows), changes)
}

const emptyPackage = JSON.stringify({
  company: '',
  role: '',
  department: '',
  whyMe: '',
  whyCompany: '',
  talkingPoints: [],
  profileLink: '',
  jobLink: '',
})

/** What somebody wrote is sealed under their own key, and goes with them; that it was asked and answered stays. */
const erase = async (client: PoolClient, schema: string, event: Recorded): Promise<void> => {
  const gone =
    event.type === 'user.erased'
      ? event.data.userId
      : event.type === 'contact.erased'
        ? event.data.contactId
        : undefined
  if (gone === undefined) return
  await client.query(`update ${schema}.referral_entry set text = '' where author_id = $1`, [gone])
  if (event.type === 'contact.erased') return
  await client.query(
    `update ${schema}.referral set company = '', role = '', message = '', package = package || $2::jsonb
     where seeker_id = $1`,
    [gone, emptyPackage],
  )
}

/** Requests for referrals, as both sides see them. */
export const referralProjection = defineProjection({
  name: 'referral',
  version: 1,
  categories: ['referral', 'user', 'contact'],
  tables: referralTables,
  want,
  fold,
  erasing: ['user.erased', 'contact.erased'],
  erase,
  passOver: raiseRevision(referralTable, 'referral'),
})
