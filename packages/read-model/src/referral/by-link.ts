import type { ReferralId } from '@kith/kernel'
import { selectRow } from '../shared/database.ts'
import type { Database } from '../shared/database.ts'

/** What whoever holds the link of a request reads of it, beside the package that the log itself tells. */
export interface AskedByLink {
  /** Empty when the seeker was erased. */
  readonly seeker: string
  readonly message: string
  /** The newest question of the referrer, and the answer that came after it. */
  readonly question: string | null
  readonly answer: string | null
  /** Null without one, and when it was removed. */
  readonly resume: { readonly fileName: string; readonly bytes: number } | null
}

const newest = (kind: 'more-asked' | 'revised'): string => `(select e.text from read.referral_entry e
  where e.referral_id = r.referral_id and e.kind = '${kind}' order by e.place desc limit 1)`

/**
 * For a link that was found good. Takes no viewer: the link alone says what may be read, and `system` is the owner's
 * connection. Undefined when the request did not go out by a link.
 */
export const askedByLink = (system: Database, referralId: ReferralId): Promise<AskedByLink | undefined> =>
  selectRow<AskedByLink>(system, {
    name: 'referral.by-link',
    text: `select case when m.erased then '' else coalesce(m.name, '') end as seeker, r.message,
        ${newest('more-asked')} as question, nullif(${newest('revised')}, '') as answer,
        (select json_build_object('fileName', v.file_name, 'bytes', v.bytes) from read.resume_version v
          where v.file_id = (r.package->'resume'->>'fileId')::uuid
            and v.version = (r.package->'resume'->>'version')::int and v.owner_id = r.seeker_id) as resume
      from read.referral r left join read.membership m
        on m.user_id = r.seeker_id and m.workspace_id = r.workspace_id
      where r.referral_id = $1 and r.way = 'link'`,
    values: [referralId],
  })
