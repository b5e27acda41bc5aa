import type { CalendarDate, CohortId, Instant, OpeningId, ReferralId, UserId } from '@kith/kernel'
import type { CohortName } from '../member/cohorts.ts'
import { viewerIsIn } from '../member/scope.ts'
import { roleAtCompanyColumns } from '../shared/role-at-company.ts'
import type { RoleAtCompanyView } from '../shared/role-at-company.ts'
import { isPast, moderates, ownSeat, status } from './visible.ts'

interface PersonName {
  readonly id: UserId
  readonly name: string
}

export interface OpeningReportView {
  readonly reporter: PersonName
  readonly reason: string
  readonly at: Instant
}

/** An opening as one viewer sees it. */
export interface OpeningView extends RoleAtCompanyView {
  readonly id: OpeningId
  readonly poster: PersonName
  readonly isMine: boolean
  readonly seats: number
  readonly seatsFree: number
  readonly closesOn: CalendarDate | null
  /** `cohorts`: those of the audience that the viewer may know of. */
  readonly audience: { readonly kind: 'workspace' | 'cohorts'; readonly cohorts: readonly CohortName[] }
  /** Ids of all cohorts of the audience, for its poster and moderators; those of `audience` for others. */
  readonly cohortIds: readonly CohortId[]
  /** Closed too when its poster left or was erased: nobody can refer for it. */
  readonly status: 'open' | 'closed' | 'filled'
  /** Its last day has gone by where the viewer is. */
  readonly isPast: boolean
  /** Not let onto the board yet. Told to its poster and moderators only; false for others. */
  readonly held: boolean
  /** Told to its poster and moderators only; null for others. */
  readonly hiddenBy: 'reports' | 'moderator' | null
  readonly postedAt: Instant
  /** The viewer's request that holds a seat of it. */
  readonly myReferralId: ReferralId | null
  readonly iReported: boolean
  /** Oldest first, the settled ones too. For moderators; nothing for others. */
  readonly reports: readonly OpeningReportView[]
}

const isTheirs = `(o.poster_id = $1 or ${moderates})`

const cohorts = (what: string): string => `coalesce((select json_agg(${what} order by k.name, k.cohort_id)
  from read.cohort k where k.cohort_id = any(o.cohort_ids) and k.workspace_id = o.workspace_id
    and (${isTheirs} or ${viewerIsIn('k.cohort_id')})), '[]'::json)`

const reports = `coalesce((select json_agg(json_build_object(
    'reporter', json_build_object('id', r.reporter_id, 'name', coalesce(m.name, '')),
    'reason', r.reason, 'at', r.at) order by r.at, r.reporter_id)
  from read.opening_report r
    left join read.membership m on m.user_id = r.reporter_id and m.workspace_id = r.workspace_id
  where r.opening_id = o.opening_id and ${moderates}), '[]'::json)`

/** What the statements of this folder select of an opening and its poster. */
export const openingColumns = `o.opening_id as id, json_build_object('id', p.user_id, 'name', p.name) as poster,
  o.poster_id = $1 as "isMine", ${roleAtCompanyColumns}, o.seats,
  greatest(0, o.seats - o.seats_claimed) as "seatsFree", o.closes_on as "closesOn",
  json_build_object('kind', o.audience_kind,
    'cohorts', ${cohorts(`json_build_object('id', k.cohort_id, 'name', k.name)`)}) as audience,
  ${cohorts('k.cohort_id')} as "cohortIds",
  ${status} as status, ${isPast} as "isPast", (not o.admitted and ${isTheirs}) as held,
  case when ${isTheirs} then o.hidden_by end as "hiddenBy", o.posted_at as "postedAt", ${ownSeat} as "myReferralId",
  exists (select from read.opening_report r where r.opening_id = o.opening_id and r.reporter_id = $1) as "iReported",
  ${reports} as reports`
