import type { CohortId, ContactId } from '@kith/kernel'
import { viewerIsIn, viewerRuns } from '../member/scope.ts'
import type { CohortName } from '../member/cohorts.ts'
import { maxPageSize, pageSize, selectRow, selectRows } from '../shared/database.ts'
import type { Database, Viewer } from '../shared/database.ts'
import { containing, foldText } from '../shared/search-text.ts'
import type { ContactName } from '../timeline/queries.ts'
import { byCompany, companies, isVisible, visibleShares } from './companies.ts'
import type { SharedCompany } from './companies.ts'

export type ShownLevel = 'company-only' | 'name-and-company'

/** What a cohort sees of one of the viewer's own contacts. */
export interface ContactShareView {
  readonly contactId: ContactId
  readonly cohort: CohortName
  readonly level: ShownLevel
  readonly shownName: string
  readonly shownCompany: string
}

export interface MyShareView {
  readonly contact: ContactName
  readonly level: ShownLevel
  readonly shownName: string
  readonly shownCompany: string
}

export interface SharePreviewView {
  readonly cohort: CohortName
  readonly named: number
  readonly companyOnly: number
  /** Contacts of the viewer that the cohort sees nothing of; archived ones are not counted. */
  readonly hidden: number
  /** At most 500, in the very words of `sharedCompanies`. */
  readonly companies: readonly SharedCompany[]
}

/** What the others in a cohort share with it, by company. Nothing for who may not see the cohort. */
export const sharedCompanies = (
  db: Database,
  viewer: Viewer,
  { cohortId, search, first }: { readonly cohortId: CohortId; readonly search?: string | null; readonly first: number },
): Promise<readonly SharedCompany[]> => {
  const wanted = foldText(search ?? '')
  const others = `s.cohort_id = $3 and s.owner_id <> $1 and (${viewerRuns} or ${viewerIsIn('s.cohort_id')})`
  return selectRows<SharedCompany>(db, {
    name: wanted === '' ? 'sharing.companies' : 'sharing.companies.search',
    text: `${companies(others)} ${wanted === '' ? '' : 'having bool_or(v.search_text like $5)'} ${byCompany} limit $4`,
    values: [
      viewer.userId,
      viewer.workspaceId,
      cohortId,
      pageSize(first),
      ...(wanted === '' ? [] : [containing(wanted)]),
    ],
  })
}

const mine = `s.owner_id = $1 and s.cohort_id = $3`

/**
 * What the others in a cohort see of the viewer's contacts, exactly: the same statement with another owner. Undefined
 * unless the viewer is in the cohort.
 */
export const sharePreview = (db: Database, viewer: Viewer, cohortId: CohortId): Promise<SharePreviewView | undefined> =>
  selectRow<SharePreviewView>(db, {
    name: 'sharing.preview',
    text: `with shown as (select s.contact_id, s.level from ${visibleShares} where ${isVisible} and ${mine}),
        counts as (select count(*) filter (where level = 'name-and-company')::int as named,
          count(*) filter (where level = 'company-only')::int as only from shown)
      select json_build_object('id', k.cohort_id, 'name', k.name) as cohort, counts.named,
        counts.only as "companyOnly",
        greatest(0, (select count(*)::int from read.contact p where p.owner_id = $1 and p.workspace_id = $2
          and not p.archived and not p.erased) - counts.named - counts.only) as hidden,
        (select coalesce(json_agg(one), '[]'::json) from (${companies(mine)} ${byCompany} limit 500) one) as companies
      from read.cohort k cross join counts
      where k.cohort_id = $3 and k.workspace_id = $2 and ${viewerIsIn('k.cohort_id')}`,
    values: [viewer.userId, viewer.workspaceId, cohortId],
  })

/** The viewer's contacts that a cohort sees something of, by name; at most 500. */
export const mySharesPage = (
  db: Database,
  viewer: Viewer,
  { cohortId, first = maxPageSize }: { readonly cohortId: CohortId; readonly first?: number },
): Promise<readonly MyShareView[]> =>
  selectRows<MyShareView>(db, {
    name: 'sharing.mine',
    text: `select json_build_object('id', p.contact_id, 'name', p.name) as contact, s.level, s.name as "shownName",
        s.company as "shownCompany"
      from ${visibleShares} join read.contact p on p.contact_id = s.contact_id and p.owner_id = s.owner_id
      where ${isVisible} and ${mine} order by p.sort_name, p.contact_id limit $4`,
    values: [viewer.userId, viewer.workspaceId, cohortId, pageSize(first, 500)],
  })

/** What cohorts see of these contacts, those of the viewer among them; by the cohort's name. */
export const sharesOf = (
  db: Database,
  viewer: Viewer,
  contactIds: readonly ContactId[],
): Promise<readonly ContactShareView[]> =>
  selectRows<ContactShareView>(db, {
    name: 'sharing.of-contacts',
    text: `select s.contact_id as "contactId", json_build_object('id', c.cohort_id, 'name', c.name) as cohort, s.level,
        s.name as "shownName", s.company as "shownCompany"
      from ${visibleShares}
      where ${isVisible} and s.owner_id = $1 and s.contact_id = any($3::uuid[])
      order by s.contact_id, c.name, c.cohort_id`,
    values: [viewer.userId, viewer.workspaceId, contactIds],
  })
