import { contactsOf } from '../data/generator.ts'
import { loadAtRate } from '../harness/node-load.ts'
import type { Load, Traffic } from '../harness/traffic.ts'
import type { Bench } from './bench.ts'
import { logBody, peopleBody, timelineBody } from './documents.ts'

export interface Work {
  readonly people: Load
  readonly timelines: Load
  readonly logs: Load | undefined
}

/** Somebody who uses the app at a steady pace until told to stop: pages, timelines and, when asked, interactions. */
export const workInTheApp = (
  bench: Bench,
  { user, writes }: { readonly user: number; readonly writes: boolean },
): { readonly stop: () => Promise<Work> } => {
  const cookie = bench.members[user]?.cookie ?? ''
  const contacts = contactsOf(bench.size, user)
  const traffic = (bodies: readonly string[], expect: string): Traffic => ({
    url: bench.app.url,
    requests: bodies.map((body) => ({ body, cookie })),
    expect,
  })
  const stopping = new AbortController()
  const at = (perSecond: number, what: Traffic): Promise<Load> =>
    loadAtRate(what, { perSecond, seconds: 3_600, signal: stopping.signal })
  const people = at(10, traffic([peopleBody(50)], '"hasNextPage"'))
  const timelines = at(
    10,
    traffic(
      contacts.map(({ id }) => timelineBody(id, 20)),
      '"hasNextPage"',
    ),
  )
  const logs = writes
    ? at(
        5,
        traffic(
          contacts.map(({ id }) => logBody({ contactId: id, happenedOn: bench.today })),
          '"ok":true',
        ),
      )
    : Promise.resolve(undefined)
  return {
    stop: async () => {
      stopping.abort()
      return { people: await people, timelines: await timelines, logs: await logs }
    },
  }
}
