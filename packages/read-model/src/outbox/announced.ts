import { selectRows } from '../shared/database.ts'
import type { Database, Viewer } from '../shared/database.ts'
import type { AnnouncedItem } from './settle.ts'

/**
 * Those of `items` that the viewer was not told yet. What the mail `mailId` itself announced in an earlier try does not
 * count, nor what a mail announced that was given up.
 */
export const notYetAnnounced = async (
  db: Database,
  viewer: Viewer,
  { mailId, items }: { readonly mailId: string; readonly items: readonly AnnouncedItem[] },
): Promise<readonly AnnouncedItem[]> => {
  if (items.length === 0) return []
  return selectRows<AnnouncedItem>(db, {
    name: 'mail.not-yet-announced',
    text: `select item.kind, item.subject_id as "subjectId", item.due_on as "dueOn"
      from unnest($3::text[], $4::uuid[], $5::date[]) with ordinality as item (kind, subject_id, due_on, place)
      where not exists (
        select from mail.announced a left join mail.outbox o on o.id = a.mail_id
        where a.user_id = $1 and a.kind = item.kind and a.subject_id = item.subject_id and a.due_on = item.due_on
          and a.mail_id <> $2 and o.state is distinct from 'dead')
      order by item.place`,
    values: [
      viewer.userId,
      mailId,
      items.map(({ kind }) => kind),
      items.map(({ subjectId }) => subjectId),
      items.map(({ dueOn }) => dueOn),
    ],
  })
}
