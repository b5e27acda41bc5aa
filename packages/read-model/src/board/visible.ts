import { viewerIsIn, viewerRuns } from '../member/scope.ts'

// What of the board a viewer sees, as parts of statements: $1 is the viewer, $2 the workspace, $3 the viewer's day; `o`
// an opening and `p` its poster.

/** Openings with their posters, of whom those who left keep their row. */
export const openings = `read.opening o
  join read.membership p on p.user_id = o.poster_id and p.workspace_id = o.workspace_id`

const posterIsHere = '(not p.removed and not p.erased)'
const isMember = `exists (select from read.membership me
  where me.user_id = $1 and me.workspace_id = $2 and not me.removed)`

const isAudience = `(o.audience_kind = 'workspace' or exists (
  select from unnest(o.cohort_ids) a (cohort_id) where ${viewerIsIn('a.cohort_id')}))`

/** The request of the viewer that holds a seat; at most one does. */
export const ownSeat = `(select s.referral_id from read.opening_seat s
  where s.opening_id = o.opening_id and s.seeker_id = $1 limit 1)`

/** A condition: the viewer looks after the board. */
export const moderates = viewerRuns

/** A condition: the audience sees it, whoever the viewer is. Nobody can refer for it any more once its poster is gone. */
export const isShown = `(o.admitted and o.hidden_by is null and ${posterIsHere})`

/** A condition: the viewer may see it. */
export const isVisible = `o.workspace_id = $2 and ${isMember} and (o.poster_id = $1 or ${moderates}
  or (${isShown} and ${isAudience}) or ${ownSeat} is not null)`

/** Its status as people see it: an opening whose poster is gone is closed, whatever its stream says. */
export const status = `case when ${posterIsHere} then o.status else 'closed' end`

/** A condition: its last day has gone by where the viewer is. */
export const isPast = `coalesce(o.closes_on < $3::date, false)`

/** A condition: a seat of it can be asked for, as far as its status goes. */
export const isOpen = `(o.status = 'open' and ${posterIsHere} and not ${isPast})`
