import { createAccount } from '@kith/api/accounts'
import { workspaceDecider } from '@kith/domain'
import type { WorkspaceCommand } from '@kith/domain'
import type { CalendarDate, CohortId, CommandId, UserId, WorkspaceId } from '@kith/kernel'
import { addDays, deterministicId, instantAt } from '@kith/kernel'
import type { Workshop } from '../cli/workshop.ts'
import { demoAccounts, demoCohorts } from './bootcamp.ts'
import type { DemoAccount } from './bootcamp.ts'
import { seedPeople } from './seed.ts'

export interface DemoBootcamp {
  readonly workspaceId: WorkspaceId
  readonly adminId: UserId
  readonly today: CalendarDate
}

/** How many networks are played in at once. */
const atOnce = 6

export const demoCohortId = (slug: string): CohortId => deterministicId('demo', 'cohort', slug) as CohortId

/** Where somebody of the demo bootcamp signs in from. */
export const demoAddress = (slug: string): string => `${slug}@bootcamp.example`

/**
 * Fills the bootcamp: cohorts, accounts in them, and everybody's network with a history over nine months, all through
 * the commands that the app uses. Ids follow from the names, so a second run changes nothing.
 */
export const seedBootcamp = async (workshop: Workshop, bootcamp: DemoBootcamp): Promise<void> => {
  const { workspaceId, adminId: by, today } = bootcamp
  const daysAgo = (days: number): CalendarDate => addDays(today, -days)

  const tell = async (command: WorkspaceCommand, on: CalendarDate, ...what: readonly string[]): Promise<void> => {
    const outcome = await workshop.handler.handle(workspaceDecider, workspaceId, command, {
      workspaceId,
      actor: by,
      commandId: deterministicId('demo', 'bootcamp', ...what) as CommandId,
      now: instantAt(on, 9, 'UTC'),
    })
    if (outcome.kind !== 'accepted' && outcome.kind !== 'nothing')
      throw new Error(`The demo bootcamp could not be filled: ${JSON.stringify(outcome)}`)
  }

  const join = async (account: DemoAccount, joinedOn: CalendarDate): Promise<UserId> => {
    const { slug, name, roles, timeZone, cohorts } = account
    const made = await createAccount(
      { pool: workshop.pool, handler: workshop.handler, now: instantAt(joinedOn, 9, timeZone) },
      {
        userId: deterministicId('demo', 'account', slug) as UserId,
        name,
        email: demoAddress(slug),
        timeZone,
        locale: 'en',
        workspace: { kind: 'join', id: workspaceId },
        roles,
      },
    )
    if (made.kind === 'refused') throw new Error(made.message)
    for (const cohort of cohorts)
      await tell(
        { type: 'PutIntoCohort', data: { workspaceId, by, cohortId: demoCohortId(cohort), userId: made.userId } },
        joinedOn,
        'put',
        slug,
        cohort,
      )
    return made.userId
  }

  // In the order of time, as the administration history tells it.
  const owners: { readonly account: DemoAccount; readonly userId: UserId }[] = []
  for (const { slug, name, startedDaysAgo, lastsDays } of demoCohorts) {
    const cohortId = demoCohortId(slug)
    const startsOn = daysAgo(startedDaysAgo)
    const data = { workspaceId, by, cohortId, name, startsOn, endsOn: addDays(startsOn, lastsDays) }
    await tell({ type: 'OpenCohort', data }, startsOn, 'open', slug)
    for (const account of demoAccounts.filter(({ cohorts }) => cohorts.includes(slug)))
      owners.push({ account, userId: await join(account, startsOn) })
  }
  const put = { workspaceId, by, cohortId: demoCohortId('autumn'), userId: by }
  await tell({ type: 'PutIntoCohort', data: put }, daysAgo(90), 'put', 'admin')

  // Everybody of the demo signs in with the admin's password, of which only the hash is known by now.
  await workshop.pool.query(
    `update auth.account other set password_hash = own.password_hash, password_set_at = own.password_set_at
     from auth.account own
     where own.user_id = $1 and other.user_id = any($2::uuid[]) and other.password_hash is null`,
    [by, owners.map(({ userId }) => userId)],
  )

  const waiting = [...owners]
  const playNetworks = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { account, userId } = next
      const [cohort] = account.cohorts
      const owner = {
        userId,
        workspaceId,
        timeZone: account.timeZone,
        cohortId: cohort === undefined ? undefined : demoCohortId(cohort),
      }
      await seedPeople(workshop, owner, account.network, today)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, playNetworks))
}
