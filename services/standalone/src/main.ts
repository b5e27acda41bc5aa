// Composition root of the whole app on one machine: event log, database, projector, notifier, api. One page, in order.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { BadEnvironment, readEnvironment } from './environment.ts'
import { seedOn, welcome } from './demo/welcome.ts'
import { openDataDirectory } from './house/data-directory.ts'
import { openDatabase } from './house/database.ts'
import { openEventLog } from './house/event-log.ts'
import { lockDataDirectory } from './house/lock.ts'
import { openHouse } from './house/open-house.ts'
import { requirePort } from './house/ports.ts'
import { StartRefused } from './house/refusal.ts'
import { removeRunFile, writeRunFile } from './house/run-file.ts'
import { startServices } from './house/services.ts'

const say = (line: string): void => {
  process.stdout.write(`  ${line}\n`)
}

/** Stands in the "welcomed" file while the demo is still being filled. */
const filling = 'filling'

const stops: (() => Promise<unknown> | void)[] = []
let stopping: Promise<void> | undefined
const stopAll = (): Promise<void> =>
  (stopping ??= (async () => {
    for (const stop of stops.reverse()) await stop()
  })())

const endBySignal = (): void => {
  if (stopping) process.exit(1)
  say('Stopping …')
  void stopAll().then(() => process.exit(0))
}
process.on('SIGINT', endBySignal)
process.on('SIGTERM', endBySignal)

try {
  const environment = readEnvironment()
  const directory = openDataDirectory(environment.dataDirectory)
  stops.push(lockDataDirectory(directory.lockFile))
  await requirePort(environment.port)
  const firstStart = !existsSync(directory.welcomedFile)
  if (firstStart) say('Preparing the database and the event log …')

  const house = openHouse(environment, directory, say)
  const [log, database] = await Promise.all([openEventLog(house), openDatabase(house)])
  stops.push(database.stop, ...log.children.map((child) => () => child.stop(5_000)))

  const connections = { databaseUrl: database.connectionString, eventStoreUrl: log.connectionString }
  const services = startServices(house, connections)
  stops.push(() => Promise.all(services.map((child) => child.stop(8_000))))
  await Promise.all(services.map((child) => house.within(child.ready, child.name)))

  const processes = (): Record<string, number> =>
    Object.fromEntries(
      [...log.children, ...services, { name: 'postgres', pid: database.processId }].map(({ name, pid }) => [
        name,
        pid() ?? 0,
      ]),
    )
  const note = (): void =>
    writeRunFile(directory.runFile, {
      pid: process.pid,
      publicUrl: environment.publicUrl,
      ...connections,
      processes: processes(),
    })
  note()
  const noting = setInterval(note, 2_000)
  stops.push(() => {
    clearInterval(noting)
    removeRunFile(directory.runFile)
  })

  const wasCutShort = !firstStart && readFileSync(directory.welcomedFile, 'utf8') === filling
  const begin = firstStart && environment.demo ? welcome : wasCutShort ? seedOn : undefined
  const seeding = await begin?.(house, connections, say)
  writeFileSync(directory.welcomedFile, seeding ? filling : '')
  if (seeding) stops.push(seeding.stop)
  void seeding?.done.then((isFull) => isFull && writeFileSync(directory.welcomedFile, ''))
  say(`Kith is ready at ${environment.publicUrl}`)
} catch (fault) {
  const expected = fault instanceof StartRefused || fault instanceof BadEnvironment
  process.stderr.write(
    `\n${expected ? fault.message : `Kith could not start: ${String((fault as Error).stack ?? fault)}`}\n`,
  )
  await stopAll()
  process.exit(1)
}
