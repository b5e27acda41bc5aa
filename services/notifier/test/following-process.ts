// A follower as a process of its own, to be killed. Says `working` over IPC once it follows.
import { setTimeout as sleep } from 'node:timers/promises'
import { startFollowing } from '../src/index.ts'
import { settableClock } from './house.ts'
import { log, memoryFiles, openServers } from './ledger-house.ts'

const told = JSON.parse(process.argv[2] ?? '') as Readonly<Record<'database' | 'eventStore' | 'kek' | 'now', string>>
const servers = await openServers(told.database, told.eventStore, Buffer.from(told.kek, 'hex'))
const running = startFollowing({ ...servers, clock: settableClock(told.now), log, files: memoryFiles() })
while (running.phase() !== 'following') await sleep(5)
process.send?.('working')
