#!/usr/bin/env node
import process from 'node:process'
import { parseCommand, USAGE, type Command } from './command/arguments.ts'
import { startEmbeddedEventStore } from './start.ts'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const giveUp = (error: unknown): never => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

const serve = async ({ port, directory }: Extract<Command, { kind: 'serve' }>): Promise<void> => {
  const store = await startEmbeddedEventStore({ port, log: say, ...(directory === undefined ? {} : { directory }) })
  const place = directory === undefined ? 'in memory' : `in ${directory}`
  say(`Embedded event store ready at ${store.connectionString} with ${store.stats().events} events ${place}`)
  const stop = (): void => {
    store.stop().then(() => process.exit(0), giveUp)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

try {
  const command = parseCommand(process.argv.slice(2))
  if (command.kind === 'help') process.stdout.write(USAGE)
  else await serve(command)
} catch (error) {
  giveUp(error)
}
