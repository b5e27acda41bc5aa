import { addDays } from '@kith/kernel'
import type { CalendarDate, CohortId, UserId } from '@kith/kernel'
import { selectRow, selectRows } from '../shared/database.ts'
import type { Database, Viewer } from '../shared/database.ts'

export type CohortFigureName =
  | 'interactions'
  | 'check_ins_due'
  | 'check_ins_done'
  | 'asks'
  | 'help_given'
  | 'help_received'

export interface CohortFigure {
  readonly name: CohortFigureName
  /** What is counted, in words. */
  readonly definition: string
  /** Null: fewer than five people stand behind it. */
  readonly value: number | null
  readonly people: number | null
}

export interface CohortActivityView {
  /** First day that is counted. */
  readonly since: CalendarDate
  readonly until: CalendarDate
  /** People who are counted: everybody in the cohort but coaches and admins. */
  readonly members: number
  /** How many of them did anything in the last 7 days. */
  readonly activeThisWeek: number
  readonly figures: readonly CohortFigure[]
}

/** `never`: nothing yet; `quiet`: nothing in the last 30 days, today among them. */
export type ActivityLevel = 'this_week' | 'this_month' | 'quiet' | 'never'

/** What is counted, in words for the screen. In the order in which the figures are told. */
export const cohortFigureDefinitions: Readonly<Record<CohortFigureName, string>> = {
  interactions:
    'Interactions of these 30 days that members logged, each once however many people took part. Retracted ones are left out.',
  check_ins_due: 'Check-ins that are due or overdue today, people who were never contacted among them.',
  check_ins_done:
    'Days of these 30 on which a member was in touch with somebody whose check-in was due by the cadence that is set now.',
  asks: 'Interactions of these 30 days in which a member asked for something.',
  help_given: 'Help that members gave in interactions of these 30 days; two kinds of help in one interaction are two.',
  help_received:
    'Help that members received in interactions of these 30 days; two kinds of help in one interaction are two.',
}

/** Days that are counted, today among them. */
const days = 30

interface Stored extends Pick<CohortActivityView, 'members' | 'activeThisWeek'> {
  readonly figures: Readonly<Record<CohortFigureName, { readonly value: number; readonly people: number } | null>>
}

/**
 * What a cohort did in the last 30 days, in numbers with at least five people behind each. Undefined for who does not
 * look after it. `db` must be bound to the viewer: the function in the database finds out by itself who asks.
 */
export const cohortActivity = async (
  db: Database,
  viewer: Viewer,
  cohortId: CohortId,
): Promise<CohortActivityView | undefined> => {
  const since = addDays(viewer.today, 1 - days)
  const row = await selectRow<{ readonly activity: Stored | null }>(db, {
    name: 'cohorts.activity',
    text: `select read.cohort_activity($1::uuid, $2::date, $3::date) as activity`,
    values: [cohortId, since, viewer.today],
  })
  if (!row?.activity) return undefined
  const { members, activeThisWeek, figures } = row.activity
  const names = Object.keys(cohortFigureDefinitions) as CohortFigureName[]
  return {
    since,
    until: viewer.today,
    members,
    activeThisWeek,
    figures: names.map((name) => ({
      name,
      definition: cohortFigureDefinitions[name],
      value: figures[name]?.value ?? null,
      people: figures[name]?.people ?? null,
    })),
  }
}

/**
 * How active people are: for admins everybody's in the workspace, for coaches that of people in a cohort of theirs;
 * whoever else is left out. `db` must be bound to the viewer.
 */
export const activityLevels = (
  db: Database,
  viewer: Viewer,
  userIds: readonly UserId[],
): Promise<readonly { readonly userId: UserId; readonly level: ActivityLevel }[]> =>
  selectRows<{ readonly userId: UserId; readonly level: ActivityLevel }>(db, {
    name: 'members.activity',
    text: `select a.person as "userId", a.level from read.activity_levels($1::uuid[], $2::date) a`,
    values: [userIds, viewer.today],
  })
