import type { UserId } from '@kith/kernel'

export interface SharedPerson {
  readonly name: string
  readonly owner: { readonly id: UserId; readonly name: string }
}

/** What a cohort sees of one company. Whose the others are nobody learns here. */
export interface SharedCompany {
  readonly company: string
  /** How many contacts members have there. */
  readonly paths: number
  /** Those whose owner shows the name, by name; at most 100. */
  readonly people: readonly SharedPerson[]
}

const isNamed = `s.level = 'name-and-company' and s.name <> ''`

/**
 * Shares as others see them: of people who are in the cohort now, of a cohort of the workspace, nothing of contacts that
 * are put away. `s` is the share, `o` whose it is; $2 the workspace.
 */
export const visibleShares = `read.shared_contact s
  join read.cohort c on c.cohort_id = s.cohort_id and c.workspace_id = s.workspace_id
  join read.cohort_member b on b.cohort_id = s.cohort_id and b.user_id = s.owner_id
  join read.membership o on o.user_id = s.owner_id and o.workspace_id = s.workspace_id
    and not o.removed and not o.erased`
export const isVisible = 's.workspace_id = $2 and not s.hidden'

/** Companies of the shares that meet `condition`, by name; people without a company come last, and only by name. */
export const companies = (condition: string): string => `select
    mode() within group (order by v.company) as company, count(*)::int as paths,
    coalesce(json_agg(json_build_object('name', v.name, 'owner', json_build_object('id', v.owner_id, 'name', v.owner))
      order by v.place) filter (where v.named and v.place <= 100), '[]'::json) as people
  from (select s.company, s.company_key, s.name, s.search_text, s.owner_id, o.name as owner, ${isNamed} as named,
      row_number() over (partition by s.company_key order by ${isNamed} desc, s.name, s.contact_id) as place
    from ${visibleShares}
    where ${isVisible} and ${condition} and (s.company_key <> '' or (${isNamed}))) v
  group by v.company_key`
export const byCompany = `order by v.company_key = '', v.company_key`
