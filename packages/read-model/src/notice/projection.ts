import type { PoolClient } from 'pg'
import type { ChangeSink } from '../fold/changes.ts'
import { defineProjection, raiseRevision } from '../fold/define-projection.ts'
import type { PassedEvent } from '../fold/define-projection.ts'
import type { Recorded } from '../projection.ts'
import { foldMentorship } from './fold-mentorship.ts'
import type { RecordedMentorshipEvent } from './fold-mentorship.ts'
import { foldOpening } from './fold-opening.ts'
import type { RecordedOpeningEvent } from './fold-opening.ts'
import { foldReferral } from './fold-referral.ts'
import type { RecordedReferralEvent } from './fold-referral.ts'
import { noticeTables } from './rows.ts'
import type { NoticeRows } from './rows.ts'
import { noticeMentorshipTable, noticeOpeningTable, noticeRequestTable } from './standing-tables.ts'

const isReferralEvent = (event: Recorded): event is RecordedReferralEvent => event.stream.startsWith('referral-')
const isOpeningEvent = (event: Recorded): event is RecordedOpeningEvent => event.stream.startsWith('opening-')

const isMentorshipEvent = (event: Recorded): event is RecordedMentorshipEvent => event.stream.startsWith('mentorship-')

const want = (event: Recorded, rows: NoticeRows): void => {
  if (isReferralEvent(event)) {
    const { referralId } = event.data
    if (event.type === 'referral.drafted') {
      rows.request.wantNew(referralId)
      return rows.notice.wantNewGroup(referralId)
    }
    rows.request.want(referralId)
    return rows.notice.wantGroup(referralId)
  }
  if (isMentorshipEvent(event)) {
    rows.mentorship.want(event.data.mentorshipId)
    return rows.notice.wantGroup(event.data.mentorshipId)
  }
  if (!isOpeningEvent(event)) return
  const { openingId } = event.data
  if (event.type === 'opening.posted') return rows.opening.wantNew(openingId)
  rows.opening.want(openingId)
  rows.draft.wantGroup(openingId)
}

const fold = (event: Recorded, rows: NoticeRows, changes: ChangeSink): void => {
  if (isReferralEvent(event)) foldReferral(event, { rows, changes })
  else if (isOpeningEvent(event)) foldOpening(event, { rows, changes })
  else if (isMentorshipEvent(event)) foldMentorship(event, { rows, changes })
}

/** Nobody is left to be told. What came after stays out of it, so that the same event again changes nothing. */
const erase = async (client: PoolClient, schema: string, event: Recorded): Promise<void> => {
  if (event.type !== 'user.erased') return
  const before = [event.data.userId, Number(event.position)]
  await client.query(`delete from ${schema}.notice where recipient_id = $1 and position < $2`, before)
  await client.query(`delete from ${schema}.notice_draft where seeker_id = $1 and position < $2`, before)
}

const passRequest = raiseRevision(noticeRequestTable, 'referral')
const passOpening = raiseRevision(noticeOpeningTable, 'opening')
const passMentorship = raiseRevision(noticeMentorshipTable, 'mentorship')

/** Who is told what of requests, openings and mentorships, and what still waits for them. */
export const noticeProjection = defineProjection({
  name: 'notice',
  version: 2,
  categories: ['referral', 'opening', 'mentorship', 'user'],
  tables: noticeTables,
  want,
  fold,
  erasing: ['user.erased'],
  erase,
  passOver: async (client: PoolClient, schema: string, passed: PassedEvent) => {
    await passRequest(client, schema, passed)
    await passOpening(client, schema, passed)
    await passMentorship(client, schema, passed)
  },
})
