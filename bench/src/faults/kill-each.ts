// Kills every process of the running app again and again while people log interactions, then counts: nothing that was
// acknowledged is lost, nothing is there twice, and the app came back by itself each time.
//   npx tsx bench/src/faults/kill-each.ts [--rounds 10] [--writers 4]
import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { startApp } from '../../../e2e/house/app.ts'
import { firstPerson } from './person.ts'
import type { Person } from './person.ts'

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '10' }, writers: { type: 'string', default: '4' } },
})
const rounds = Number(values.rounds)
const writers = Number(values.writers)
const names = ['api', 'projector', 'notifier', 'event-store', 'postgres']

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const logOnce = async (person: Person, contactId: string, summary: string): Promise<boolean> => {
  const { logInteraction } = await person.graphql<{ logInteraction: { ok: boolean } }>(
    'mutation ($input: LogInteractionInput!) { logInteraction(input: $input) { ok } }',
    { input: { commandId: summary, interactionId: summary, contactIds: [contactId], channel: 'message', summary } },
  )
  return logInteraction.ok
}

/** Logs one after another; a failed one is tried again with the same ids until it is acknowledged. */
const write = async (person: Person, contactId: string, acknowledged: Set<string>, going: () => boolean) => {
  while (going()) {
    const id = randomUUID()
    for (;;) {
      const ok = await logOnce(person, contactId, id).catch(() => false)
      if (ok) break
      await sleep(50)
    }
    acknowledged.add(id)
    await sleep(5)
  }
}

const readBack = async (person: Person, contactId: string): Promise<readonly string[]> => {
  const found: string[] = []
  let after: string | null = null
  for (;;) {
    type Page = {
      contact: {
        timeline: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
      }
    }
    const page: Page = await person.graphql<Page>(
      `query ($id: ID!, $after: String) { contact(id: $id) { timeline(first: 100, after: $after) {
         edges { node { id } } pageInfo { hasNextPage endCursor } } } }`,
      { id: contactId, after },
    )
    const { edges, pageInfo } = page.contact.timeline
    found.push(...edges.map(({ node }) => node.id))
    if (!pageInfo.hasNextPage) return found
    after = pageInfo.endCursor
  }
}

// The harness asks in its own words, and more than a person could in a minute.
const app = await startApp({ KITH_AD_HOC_QUERIES: 'session', KITH_OPERATIONS_PER_MINUTE: '1000000000' })
let going = true
try {
  const person = await firstPerson(app.url)
  const contactIds = await Promise.all(Array.from({ length: writers }, (_, at) => person.addContact(`Person ${at}`)))
  const acknowledged = contactIds.map(() => new Set<string>())
  const writing = contactIds.map((contactId, at) =>
    write(person, contactId, acknowledged[at] ?? new Set(), () => going),
  )

  const backAfter: Record<string, number[]> = {}
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const before = acknowledged.reduce((sum, each) => sum + each.size, 0)
      const pid = app.processes()[name]
      if (!pid) throw new Error(`no process id for ${name}`)
      process.kill(pid, 'SIGKILL')
      const killedAt = Date.now()
      await sleep(20)
      // Back means: an interaction is acknowledged and readable again.
      const total = (): number => acknowledged.reduce((sum, each) => sum + each.size, 0)
      while (total() < before + writers * 3) {
        if (Date.now() - killedAt > 60_000) throw new Error(`not back 60 s after the end of ${name}\n${app.output()}`)
        await sleep(10)
      }
      const { back } = { back: Date.now() - killedAt }
      ;(backAfter[name] ??= []).push(back)
      // The run file follows every two seconds.
      await sleep(2_500)
    }
    console.log(`round ${round + 1}: ${acknowledged.reduce((sum, each) => sum + each.size, 0)} acknowledged`)
  }
  going = false
  await Promise.all(writing)
  await sleep(2_000)

  let lost = 0
  let doubled = 0
  for (const [at, contactId] of contactIds.entries()) {
    const found = await readBack(person, contactId)
    const unique = new Set(found)
    doubled += found.length - unique.size
    for (const id of acknowledged[at] ?? []) if (!unique.has(id)) lost++
  }
  const total = acknowledged.reduce((sum, each) => sum + each.size, 0)
  const median = (values: readonly number[]): number =>
    [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
  for (const [name, times] of Object.entries(backAfter))
    console.log(
      `${name}: killed ${times.length} times, back after ${median(times)} ms (median), ${Math.max(...times)} ms (longest)`,
    )
  console.log(`${total} acknowledged, ${lost} lost, ${doubled} doubled`)
  process.exitCode = lost + doubled === 0 ? 0 : 1
} finally {
  going = false
  await app.stop()
}
