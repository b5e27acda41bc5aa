import type { PoolClient } from 'pg'
import type { ChangeSink } from '../fold/changes.ts'
import { defineProjection, raiseRevision } from '../fold/define-projection.ts'
import type { RowSets } from '../fold/define-projection.ts'
import { isNext } from '../fold/revision.ts'
import type { Recorded } from '../projection.ts'
import { changeMentorship, newMentorship } from './change.ts'
import type { RecordedMentorshipEvent } from './change.ts'
import { mentorshipSessionTable, mentorshipTable } from './table.ts'

const tables = { mentorship: mentorshipTable, session: mentorshipSessionTable }
type Rows = RowSets<typeof tables>

const isMentorshipEvent = (event: Recorded): event is RecordedMentorshipEvent => event.stream.startsWith('mentorship-')

const want = (event: Recorded, rows: Rows): void => {
  if (!isMentorshipEvent(event)) return
  const { mentorshipId } = event.data
  rows.mentorship.want(mentorshipId)
  if (event.type === 'mentorship.ended') rows.session.wantGroup(mentorshipId)
  else if ('sessionId' in event.data) rows.session.want(mentorshipId, event.data.sessionId)
}

const fold = (event: Recorded, rows: Rows, changes: ChangeSink): void => {
  if (!isMentorshipEvent(event)) return
  const row = rows.mentorship.get(event.data.mentorshipId)
  if (!isNext(event, row?.revision ?? -1)) return
  if (row === undefined) {
    if (event.type !== 'mentorship.requested') return
    rows.mentorship.add(newMentorship(event))
  } else {
    row.revision = Number(event.revision)
    row.changed_at = event.metadata.occurredAt
    changeMentorship(row, event, rows.session)
    rows.mentorship.change(row)
  }
  changes.add(event.data.menteeId, ['mentorships'])
  changes.add(event.data.mentorId, ['mentorships'])
}

/** Whose words they were decides with whom they go; that the two met stays. */
const erase = async (client: PoolClient, schema: string, event: Recorded): Promise<void> => {
  if (event.type !== 'user.erased') return
  const gone = [event.data.userId]
  const [pairs, sessions] = [`${schema}.mentorship`, `${schema}.mentorship_session`]
  await client.query(`update ${pairs} set purpose = '' where mentee_id = $1`, gone)
  await client.query(`update ${pairs} set reason = '' where mentor_id = $1`, gone)
  await client.query(`update ${pairs} set words = '' where words_by = $1`, gone)
  await client.query(`update ${sessions} set topic = '', place = '' where planned_by = $1`, gone)
  await client.query(`update ${sessions} set reason = '' where reason_by = $1`, gone)
}

/** Pairs of mentee and mentor, and their sessions. */
export const mentorshipProjection = defineProjection({
  name: 'mentorship',
  version: 1,
  categories: ['mentorship', 'user'],
  tables,
  want,
  fold,
  erasing: ['user.erased'],
  erase,
  passOver: raiseRevision(mentorshipTable, 'mentorship'),
})
