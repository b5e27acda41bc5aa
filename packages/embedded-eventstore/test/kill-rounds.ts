import { randomUUID } from 'node:crypto'
import { EventStoreDBClient, type JSONEventType, jsonEvent } from '@eventstore/db-client'
import { startServerProcess } from './child-server.ts'

type Written = JSONEventType<'written', { writer: number; append: string; part: number; parts: number }>

export type KillReport = {
  rounds: number
  acknowledged: number
  /** Appends that were under way when the server died: each may be there or not, but only whole. */
  unanswered: number
  unansweredButStored: number
  lost: number
  torn: number
  duplicated: number
  misplaced: number
  slowestStartMs: number
}

type Ledger = {
  /** Append id to the revision and position that the server acknowledged. */
  readonly acknowledged: Map<string, { stream: string; lastRevision: bigint; position: bigint }>
  readonly unanswered: Set<string>
}

/** `rounds` times: start the server, let `writers` append, kill -9 at some moment; then look what is there. */
export const runKillRounds = async (
  options: { rounds: number; writers: number; directory: string },
  say: (line: string) => void = () => undefined,
): Promise<KillReport> => {
  const ledger: Ledger = { acknowledged: new Map(), unanswered: new Set() }
  let slowestStartMs = 0
  for (let round = 1; round <= options.rounds; round++) {
    const began = performance.now()
    const server = await startServerProcess(['--dir', options.directory, '--port', '0'])
    slowestStartMs = Math.max(slowestStartMs, performance.now() - began)
    const client = EventStoreDBClient.connectionString(server.connectionString)
    const pulled = { plug: false }
    const writers = Array.from({ length: options.writers }, (_, writer) => write(client, writer, { ledger, pulled }))
    await appendsUnderWay(ledger)
    await pause(20 + Math.random() * 280)
    pulled.plug = true
    await server.kill()
    await Promise.all(writers)
    await client.dispose()
    say(`round ${round}: ${ledger.acknowledged.size} acknowledged so far, ${ledger.unanswered.size} unanswered`)
  }
  const server = await startServerProcess(['--dir', options.directory, '--port', '0'])
  const client = EventStoreDBClient.connectionString(server.connectionString)
  try {
    return { ...(await compare(client, ledger)), rounds: options.rounds, slowestStartMs: Math.round(slowestStartMs) }
  } finally {
    await client.dispose()
    await server.stop()
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** The clock of a round runs from its first answer: before that there is nothing to lose. */
const appendsUnderWay = async ({ acknowledged }: Ledger): Promise<void> => {
  const before = acknowledged.size
  while (acknowledged.size === before) await pause(5)
}

const write = async (
  client: EventStoreDBClient,
  writer: number,
  { ledger, pulled }: { ledger: Ledger; pulled: { plug: boolean } },
): Promise<void> => {
  const stream = `writer-${writer}`
  while (!pulled.plug) {
    const append = randomUUID()
    const parts = 1 + Math.floor(Math.random() * 4)
    const filler = 'x'.repeat(Math.floor(Math.random() * 2000))
    const events = Array.from({ length: parts }, (_, part) => ({
      ...jsonEvent<Written>({ type: 'written', data: { writer, append, part, parts } }),
      metadata: { filler },
    }))
    ledger.unanswered.add(append)
    try {
      const { nextExpectedRevision, position } = await client.appendToStream(stream, events)
      ledger.unanswered.delete(append)
      ledger.acknowledged.set(append, {
        stream,
        lastRevision: nextExpectedRevision,
        position: position?.commit ?? -1n,
      })
    } catch {
      return
    }
  }
}

const compare = async (
  client: EventStoreDBClient,
  ledger: Ledger,
): Promise<Omit<KillReport, 'rounds' | 'slowestStartMs'>> => {
  const stored = new Map<string, { parts: number[]; of: number; lastRevision: bigint; position: bigint }>()
  for await (const { event } of client.readAll()) {
    if (event?.type !== 'written') continue
    const { append, part, parts } = event.data as Written['data']
    const entry = stored.get(append) ?? { parts: [], of: parts, lastRevision: -1n, position: -1n }
    entry.parts.push(part)
    entry.lastRevision = event.revision
    entry.position = event.position?.commit ?? -1n
    stored.set(append, entry)
  }
  const entries = [...stored.values()]
  const isWhole = (entry: { parts: number[]; of: number }) => entry.parts.every((part, i) => part === i % entry.of)
  const answered = [...ledger.acknowledged]
  return {
    acknowledged: answered.length,
    unanswered: ledger.unanswered.size,
    unansweredButStored: [...ledger.unanswered].filter((append) => stored.has(append)).length,
    lost: answered.filter(([append]) => !stored.has(append)).length,
    torn: entries.filter((entry) => entry.parts.length % entry.of !== 0 || !isWhole(entry)).length,
    duplicated: entries.filter((entry) => entry.parts.length > entry.of).length,
    misplaced: answered.filter(([append, { lastRevision, position }]) => {
      const entry = stored.get(append)
      return entry !== undefined && (entry.lastRevision !== lastRevision || entry.position !== position)
    }).length,
  }
}
