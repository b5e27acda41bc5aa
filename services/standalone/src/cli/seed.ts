import { randomInt } from 'node:crypto'
import type { UserId, WorkspaceId } from '@kith/kernel'
import { addDays, deterministicId, instantAt, localDate } from '@kith/kernel'
import type { Instant } from '@kith/kernel'
import { authMigrations, createAccount } from '@kith/api/accounts'
import { migrate } from '@kith/postgres'
import { demoPeople } from '../demo/people.ts'
import { demoCohortId, seedBootcamp } from '../demo/seed-bootcamp.ts'
import { seedReferring } from '../demo/seed-referring.ts'
import { seedPeople } from '../demo/seed.ts'
import type { WorkshopCommand } from './command.ts'
import { CommandRefused } from './refusal.ts'

const email = 'demo@kith.example'

const syllables = ['ba', 'do', 'fe', 'gu', 'ka', 'li', 'mo', 'nu', 'pa', 're', 'si', 'to', 'vi', 'wo', 'xa', 'zu']

/** Four pronounceable words of six letters: 48 bits, easy to read off a terminal. */
const makePassword = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 3 }, () => syllables[randomInt(syllables.length)]).join(''),
  ).join('-')

/** Fills the demo workspace; a second run changes nothing. */
export const seed: WorkshopCommand = {
  name: 'seed',
  usage: 'seed',
  purpose: 'fill the demo bootcamp with invented people (again: changes nothing)',
  run: async (workshop, _args, say) => {
    const now = new Date().toISOString() as Instant
    const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone
    const workspaceId = deterministicId('demo', 'workspace') as WorkspaceId
    const password = makePassword()
    await migrate(workshop.pool, { schema: 'auth', migrations: authMigrations })
    const { rows } = await workshop.pool.query('select 1 from auth.account where lower(email) = $1', [email])
    const isNew = rows.length === 0
    const today = localDate(now, timeZone)
    const account = await createAccount(
      // The bootcamp is older than its members.
      { pool: workshop.pool, handler: workshop.handler, now: instantAt(addDays(today, -271), 9, timeZone) },
      {
        userId: deterministicId('demo', 'user') as UserId,
        name: 'Demo Admin',
        email,
        password,
        timeZone,
        locale: 'en',
        workspace: { kind: 'create', id: workspaceId, name: 'Demo bootcamp' },
        roles: ['member', 'admin'],
      },
    )
    if (account.kind === 'refused') throw new CommandRefused(account.message)
    const owner = { userId: account.userId, workspaceId, timeZone, cohortId: demoCohortId('autumn') }
    await seedPeople(workshop, owner, demoPeople, today)
    // Whoever waits can go in now; the others arrive while they look around.
    if (isNew) process.send?.({ email, password })
    const bootcamp = { workspaceId, adminId: account.userId, today }
    await seedBootcamp(workshop, bootcamp)
    await seedReferring(workshop, bootcamp)
    say(isNew ? `Sign in as ${email} with the password ${password}` : 'The demo workspace is there already.')
    return 0
  },
}
