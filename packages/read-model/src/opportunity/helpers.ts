import { contactColumns, toContactView } from '../contact-list/view.ts'
import type { ContactRecord, ContactView } from '../contact-list/view.ts'
import type { StoredEmployment } from '../contact-page/table.ts'
import type { CohortName } from '../member/cohorts.ts'
import { viewerIsIn } from '../member/scope.ts'
import { isVisible, visibleShares } from '../sharing/companies.ts'
import { selectRows } from '../shared/database.ts'
import type { Database, Viewer } from '../shared/database.ts'
import { foldText } from '../shared/search-text.ts'

/** Somebody of the viewer's who works or worked at a company. */
export interface HelperContactView {
  readonly contact: ContactView
  readonly isNow: boolean
  /** What they do there now, or last did; may be empty. */
  readonly position: string
}

type HelperRecord = ContactRecord & { readonly isNow: boolean; readonly employment: readonly StoredEmployment[] }

/**
 * The viewer's contacts who are at a company now or were there before: now first, then the closer ones, then those last
 * in touch; at most 50. `companyKey` is the company's name as `foldText` makes it; no company has an empty one.
 */
export const contactsAtCompany = async (
  db: Database,
  viewer: Viewer,
  companyKey: string,
): Promise<readonly HelperContactView[]> => {
  if (companyKey === '') return []
  const rows = await selectRows<HelperRecord>(db, {
    name: 'opportunity.contacts-at-company',
    text: `select ${contactColumns}, '' as v, c.sort_company = $3 as "isNow", p.employment
      from read.contact_page p join read.contact c on c.contact_id = p.contact_id and c.owner_id = p.owner_id
      where p.owner_id = $1 and p.workspace_id = $2 and p.company_keys @> array[$3::text]
        and not c.archived and not c.erased
      order by c.sort_company = $3 desc, array_position(array['close', 'regular', 'distant'], c.closeness),
        c.last_on desc, c.sort_name, c.contact_id limit 50`,
    values: [viewer.userId, viewer.workspaceId, companyKey],
  })
  return rows.map((row) => ({
    contact: toContactView(row, viewer.today),
    isNow: row.isNow,
    // The job of today stands first, then the others, newest first.
    position: row.employment.find(({ company }) => foldText(company) === companyKey)?.position ?? '',
  }))
}

/** How many contacts the others in one cohort share at a company. */
export interface CohortPathsView {
  readonly cohort: CohortName
  readonly paths: number
}

/**
 * How many contacts at a company others share with each cohort that the viewer is in, by the cohort's name; cohorts with
 * none are left out. Who and whose they are nobody learns here.
 */
export const pathsToCompany = async (
  db: Database,
  viewer: Viewer,
  companyKey: string,
): Promise<readonly CohortPathsView[]> =>
  companyKey === ''
    ? []
    : selectRows<CohortPathsView>(db, {
        name: 'opportunity.paths-to-company',
        text: `select json_build_object('id', c.cohort_id, 'name', c.name) as cohort, count(*)::int as paths
          from ${visibleShares}
          where ${isVisible} and s.company_key = $3 and s.owner_id <> $1 and ${viewerIsIn('s.cohort_id')}
          group by c.cohort_id, c.name order by c.name, c.cohort_id`,
        values: [viewer.userId, viewer.workspaceId, companyKey],
      })
