import { renderDigest } from '@kith/mail'
import type { DigestCheckIn, DigestDate, RenderedMail } from '@kith/mail'
import type { Viewer } from '@kith/read-model/queries'
import type { Pool } from '@kith/postgres'

const none = { rows: [], total: 0 }

/**
 * The digest of a sound application with tables and nothing more: who the reader is, who is due, which dates come, in
 * three plain statements, in the same mail. No memory of what was told before, no links that act, no consent.
 */
export const plainDigest = async (pool: Pool, { userId, workspaceId, today }: Viewer): Promise<RenderedMail> => {
  const [reader, due, dates] = await Promise.all([
    pool.query<{ locale: string }>('select locale from read.account where user_id = $1', [userId]),
    pool.query<DigestCheckIn>(
      `select contact_id as "contactId", name, position, company from read.contact
        where owner_id = $1 and workspace_id = $2 and not archived and next_on <= $3::date
        order by next_on, sort_name limit 25`,
      [userId, workspaceId, today],
    ),
    pool.query<DigestDate>(
      `select c.contact_id as "contactId", c.name, d.kind, d.label, $2::date::text as on
        from read.important_date d join read.contact c using (contact_id)
        where d.owner_id = $1 and d.month_day = to_char($2::date, 'MMDD')::int limit 25`,
      [userId, today],
    ),
  ])
  return renderDigest({
    today,
    checkIns: { rows: due.rows, total: due.rows.length },
    stillDue: none,
    waiting: none,
    dates: { rows: dates.rows, total: dates.rows.length },
    followUps: none,
    owed: none,
    openings: none,
    stillOwed: 0,
    publicUrl: 'https://kith.example',
    occasion: 'daily',
    locale: reader.rows[0]?.locale ?? 'en',
  })
}
