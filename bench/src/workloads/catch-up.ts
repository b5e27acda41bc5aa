import { randomUUID } from 'node:crypto'
import { loadInteraction } from '../data/events.ts'
import { contactsOf, randomFrom } from '../data/generator.ts'
import type { SampleContact } from '../data/generator.ts'
import { waitUntilProjected } from '../house/projected.ts'
import type { Bench } from './bench.ts'

const inFlight = 128
// Those before have their rows compared with the control's.
const firstUser = 8

/**
 * Holds the projector still, appends so many interactions, lets it go on: events a second that its live path takes,
 * batch by batch with checkpoints, until every read model has them.
 */
export const catchUpPerSecond = async (bench: Bench, events: number): Promise<number> => {
  const { store, vault, pool } = bench.connections
  const random = randomFrom(events)
  const people = Array.from({ length: bench.size.users }, (_, user) => contactsOf(bench.size, user))
    .slice(firstUser)
    .flat()
  const chosen = Array.from({ length: events }, () => people[Math.floor(random() * people.length)] as SampleContact)
  const loadings = chosen.map(({ id, ownerId }) =>
    loadInteraction({
      id: randomUUID(),
      ownerId,
      contactId: id,
      channel: 'call',
      happenedOn: bench.today,
      summary: 'Spoke on the way home',
    }),
  )
  await vault.prepareToSeal(loadings.flatMap(({ subjects }) => subjects))
  const projector = bench.app.processes()['projector'] ?? 0
  process.kill(projector, 'SIGSTOP')
  try {
    let next = 0
    const work = async (): Promise<void> => {
      for (let one = loadings[next++]; one; one = loadings[next++]) await store.append(one.append)
    }
    await Promise.all(Array.from({ length: inFlight }, work))
  } finally {
    process.kill(projector, 'SIGCONT')
  }
  const began = performance.now()
  const head = await store.head()
  if (head !== undefined) await waitUntilProjected(pool, head, 600_000)
  return (events * 1_000) / (performance.now() - began)
}
