import { listGenerations } from '@kith/postgres'
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Rig, eventually, openRig } from './rig.ts'

// Two of them with two projectors at once; `bench/src/faults` kills on and on.
const rounds = 6
const tallies = 20
const appends = 600
const eventsPerAppend = 10

describe('a projector that is killed again and again', () => {
  let rig: Rig
  const children = new Set<ChildProcess>()
  const startChild = async (): Promise<ChildProcess> => {
    const file = join(import.meta.dirname, 'child-projector.ts')
    const child = fork(file, [rig.database.connectionString, rig.server.connectionString], {
      execArgv: ['--import', 'tsx'],
    })
    children.add(child)
    await once(child, 'message')
    return child
  }
  const kill = async (child: ChildProcess): Promise<void> => {
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
    children.delete(child)
  }

  beforeAll(async () => {
    rig = await openRig()
  })
  afterAll(async () => {
    for (const child of children) await kill(child)
    await rig.close()
  })

  it('counts every event exactly once, also with two instances at work', async () => {
    let last = 0n
    const writing = (async () => {
      for (let number = 0; number < appends; number += 1) {
        last = await rig.count(
          number % tallies,
          Array.from({ length: eventsPerAppend }, () => 1),
        )
        if (number % 50 === 0) await sleep(400)
      }
    })()
    for (let round = 0; round < rounds; round += 1) {
      const started = await Promise.all(round % 3 === 2 ? [startChild(), startChild()] : [startChild()])
      await sleep(50 + Math.random() * 700)
      for (const child of started) await kill(child)
    }
    await writing
    await startChild()
    const since = performance.now()
    await eventually('the last event', async () => {
      const [serving] = await listGenerations(rig.database.pool)
      return (serving?.position ?? -1n) >= last
    })
    console.log(`caught up ${Math.round(performance.now() - since)} ms after the last start`)
    const totals = await rig.totals()
    expect(totals.size).toBe(tallies)
    expect([...totals.values()].every((total) => total === (appends / tallies) * eventsPerAppend)).toBe(true)
  }, 180_000)
})
