import type { Role } from '@kith/domain'
import type { CalendarDate } from '@kith/kernel'
import { addDays } from '@kith/kernel'
import type { OpeningView } from '@kith/read-model/queries'
import { allow } from '../graphql/policy.ts'
import type { AreaPolicy } from '../graphql/policy.ts'
import { runsTheWorkspace } from '../graphql/roles.ts'
import { maySeeCohort } from '../workspace/policy.ts'
import type { Asker } from '../workspace/policy.ts'

type ACohort = Parameters<typeof maySeeCohort>[1]

/** The board is looked after by admins. */
export const mayModerate = (viewer: Asker): boolean => runsTheWorkspace(viewer)

/** People post to the cohorts that they are in; an admin to every cohort of the workspace. */
export const mayPostTo = (viewer: Asker, cohort: ACohort): boolean => maySeeCohort(viewer, cohort)

type Seen = Pick<OpeningView, 'isMine' | 'myReferralId' | 'held' | 'hiddenBy' | 'audience' | 'cohortIds'>

/**
 * Whether somebody sees an opening that their statement found. The statement goes by roles alone; an admin who lacks the
 * second factor that is asked of them sees what a member would.
 */
export const maySeeOpening = (viewer: Asker, opening: Seen): boolean => {
  if (opening.isMine || opening.myReferralId !== null || mayModerate(viewer)) return true
  if (opening.held || opening.hiddenBy !== null) return false
  return opening.audience.kind === 'workspace' || opening.cohortIds.some((id) => viewer.cohortIds.includes(id))
}

interface Newness {
  readonly roles: readonly Role[]
  /** In UTC, as `today` is: a day of one's own choosing would be a way around. */
  readonly joinedOn: CalendarDate
  readonly today: CalendarDate
  readonly holdDays: number
}

/** Until which day somebody's openings are looked at before others see them; null when they are not. */
export const heldUntil = ({ roles, joinedOn, today, holdDays }: Newness): CalendarDate | null => {
  if (roles.some((role) => role !== 'member')) return null
  const until = addDays(joinedOn, holdDays)
  return today < until ? until : null
}

const outcome = allow('shape', 'ok', 'refusal', 'isStale')
const content = ['company', 'role', 'department', 'location', 'link', 'notes', 'seats', 'closesOn', 'audience'] as const

export const boardPolicy: AreaPolicy = {
  Query: {
    ...allow('member', 'openings', 'opening', 'boardStanding', 'desk'),
    ...allow('admin', 'openingsToModerate'),
  },
  Mutation: {
    ...allow(
      'member',
      'postOpening',
      'changeOpening',
      'closeOpening',
      'reopenOpening',
      'reportOpening',
      'setDeskLimit',
    ),
    ...allow('admin', 'admitOpening', 'hideOpening', 'showOpening'),
  },
  // An opening is reached only once it was found for the viewer: the poster's, the audience's, or by an admin.
  Opening: {
    ...allow('cohort', 'id', 'poster', ...content, 'seatsFree', 'status', 'isPast', 'postedAt'),
    ...allow('own', 'isMine', 'myReferralId', 'iReported'),
    ...allow('cohort', 'held', 'hiddenBy', 'reports'),
  },
  OpeningAudience: allow('cohort', 'kind', 'cohorts'),
  OpeningReport: allow('cohort', 'reporter', 'reason', 'at'),
  OpeningEdge: allow('cohort', 'cursor', 'node'),
  OpeningConnection: allow('cohort', 'edges', 'pageInfo'),
  BoardStanding: allow('own', 'postedToday', 'limit', 'hint', 'heldUntil'),
  Desk: allow('own', 'perWeek', 'limit', 'takenThisWeek'),
  OpeningPayload: { ...outcome, ...allow('cohort', 'opening') },
  DeskPayload: { ...outcome, ...allow('own', 'desk') },
  OpeningFilter: allow('given', 'search', 'cohortId', 'mine', 'company', 'location', 'status'),
  OpeningContentInput: allow('given', ...content, 'cohortIds'),
  PostOpeningInput: allow('given', 'commandId', 'openingId', 'content'),
  OpeningInput: allow('given', 'commandId', 'openingId'),
  ReportOpeningInput: allow('given', 'commandId', 'openingId', 'reason'),
  DeskLimitInput: allow('given', 'commandId', 'perWeek'),
}
