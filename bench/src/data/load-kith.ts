import { createAccount } from '@kith/api/accounts'
import { createCommandHandler } from '@kith/command-handling'
import type { CalendarDate, Instant, UserId, WorkspaceId } from '@kith/kernel'
import type { Connections } from '../house/connections.ts'
import { waitUntilProjected } from '../house/projected.ts'
import { loadContact, loadInteraction, loadUser } from './events.ts'
import type { Loading } from './events.ts'
import { contactsOf, emailOf, interactionsOf, password, userIdOf, workspaceId } from './generator.ts'
import type { Size } from './generator.ts'

/** How many of the members have a password: enough to spread load over, few enough to sign in quickly. */
export const accountsOf = (size: Size): number => Math.min(8, size.users)

export interface Loaded {
  readonly events: number
  /** With the projector held still, so that appending has the machine for itself. */
  readonly appendSeconds: number
  /** From when the projector went on until every read model had considered the last event. */
  readonly projectSeconds: number
}

const inFlight = 256
const keysAtOnce = 4_000

const createAccounts = async ({ pool, store }: Connections, size: Size): Promise<void> => {
  const handler = createCommandHandler({ store })
  for (let user = 0; user < accountsOf(size); user += 1) {
    const made = await createAccount(
      { pool, handler, now: new Date().toISOString() as Instant },
      {
        email: emailOf(user),
        password,
        name: `Member ${user}`,
        timeZone: 'Europe/Vienna',
        locale: 'en',
        workspace: {
          kind: 'create',
          id: workspaceId as WorkspaceId,
          name: 'Bench',
        },
        roles: ['member'],
        userId: userIdOf(user) as UserId,
      },
    )
    if (made.kind === 'refused') throw new Error(made.message)
  }
}

const appendAll = async ({ store, vault }: Connections, loadings: readonly Loading[]): Promise<number> => {
  await vault.prepareToSeal(loadings.flatMap(({ subjects }) => subjects))
  let next = 0
  let events = 0
  const work = async (): Promise<void> => {
    for (let loading = loadings[next++]; loading; loading = loadings[next++]) {
      const outcome = await store.append(loading.append)
      if (outcome.kind === 'conflict') throw new Error(`${loading.append.stream} is there already`)
      events += loading.append.events.length
    }
  }
  await Promise.all(Array.from({ length: inFlight }, work))
  return events
}

const loadingsOf = function* (size: Size, today: CalendarDate): Generator<Loading> {
  for (let user = 0; user < size.users; user += 1) {
    if (user >= accountsOf(size)) yield loadUser(user, today)
    for (const contact of contactsOf(size, user)) yield loadContact(contact, today)
    for (const interaction of interactionsOf(size, user, today)) yield loadInteraction(interaction)
  }
}

const appendEverything = async (connections: Connections, size: Size, { today, say }: LoadOptions): Promise<number> => {
  const began = performance.now()
  let events = 0
  let toldAt = began
  let batch: Loading[] = []
  const flush = async (): Promise<void> => {
    events += await appendAll(connections, batch)
    batch = []
    if (performance.now() - toldAt < 10_000) return
    toldAt = performance.now()
    say(`  ${events} events, ${Math.round((events * 1_000) / (toldAt - began))} a second`)
  }
  for (const loading of loadingsOf(size, today)) if (batch.push(loading) >= keysAtOnce) await flush()
  await flush()
  return events
}

export interface LoadOptions {
  readonly today: CalendarDate
  readonly say: (line: string) => void
  /** The process id of the projector. */
  readonly projector: number
}

/** Fills the log of a running app: events that the real deciders made, appended directly, keys made in batches. */
export const loadKith = async (connections: Connections, size: Size, options: LoadOptions): Promise<Loaded> => {
  const { store, pool } = connections
  await createAccounts(connections, size)
  const began = performance.now()
  process.kill(options.projector, 'SIGSTOP')
  let events = 0
  try {
    events = await appendEverything(connections, size, options)
  } finally {
    process.kill(options.projector, 'SIGCONT')
  }
  const appendedAt = performance.now()
  const head = await store.head()
  if (head !== undefined) await waitUntilProjected(pool, head, 3_600_000)
  return {
    events,
    appendSeconds: (appendedAt - began) / 1_000,
    projectSeconds: (performance.now() - appendedAt) / 1_000,
  }
}
