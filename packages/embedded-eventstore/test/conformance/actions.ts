import { randomUUID } from 'node:crypto'
import {
  type AllStreamSubscription,
  type EventStoreDBClient,
  type JSONEventType,
  jsonEvent,
  type ReadStreamOptions,
  type ResolvedEvent,
  type StreamSubscription,
} from '@eventstore/db-client'

export type Thing = JSONEventType<string, { n: number }>

export const thing = (n: number, id: string = randomUUID(), type = 'thing') =>
  jsonEvent<Thing>({ id, type, data: { n } })

export const things = (count: number, from = 0) => Array.from({ length: count }, (_, i) => thing(from + i))

type Failure = { readonly type: string; readonly [field: string]: unknown }

/** The error of a command that has to fail. */
export const failureOf = async (command: Promise<unknown>): Promise<Failure> => {
  const outcome = await command.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (outcome === undefined) throw new Error('The command succeeded.')
  return outcome as Failure
}

type Subject = { readonly client: EventStoreDBClient }

export const readAllOf = async ({ client }: Subject, stream: string, options: ReadStreamOptions = {}) => {
  const events: ResolvedEvent<Thing>[] = []
  for await (const event of client.readStream<Thing>(stream, options)) events.push(event)
  return events
}

export const revisionsOf = async (subject: Subject, stream: string, options: ReadStreamOptions = {}) =>
  (await readAllOf(subject, stream, options)).map(({ event }) => Number(event?.revision))

export const positionOf = ({ event, link }: ResolvedEvent): bigint => (link ?? event)?.position?.commit ?? -1n

export const textOf = (event: ResolvedEvent): string => `${event.event?.revision}@${event.event?.streamId}`

/** Polls until the condition holds. Fails with its name after ten seconds. */
export const until = async (what: string, condition: () => boolean | Promise<boolean>): Promise<void> => {
  const giveUpAt = Date.now() + 10_000
  while (!(await condition())) {
    if (Date.now() > giveUpAt) throw new Error(`Waited in vain until ${what}.`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

export type Recording = {
  readonly events: ResolvedEvent[]
  caughtUps: number
  error: Failure | undefined
  confirmed: boolean
}

/** Writes down what a subscription says. */
export const record = (subscription: AllStreamSubscription | StreamSubscription): Recording => {
  const recording: Recording = { events: [], caughtUps: 0, error: undefined, confirmed: false }
  subscription.on('data', (event: ResolvedEvent) => recording.events.push(event))
  subscription.on('confirmation', () => {
    recording.confirmed = true
  })
  subscription.on('caughtUp', () => {
    recording.caughtUps++
  })
  subscription.on('error', (error: unknown) => {
    recording.error = error as Failure
  })
  return recording
}
