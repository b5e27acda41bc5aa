import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startSmtpSink } from '@kith/mail/testing'
import type { SmtpSink } from '@kith/mail/testing'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { planDueDigests } from '../src/plan/plan-digests.ts'
import { followMembers } from '../src/schedule/follow-members.ts'
import { openHouse, settableClock } from './house.ts'
import type { House } from './house.ts'
import { runNotifier } from './running.ts'

const people = 90
const kills = 10
const morning = '2026-11-24T07:00:00.000Z'

describe('notifiers that are killed while they send', () => {
  let house: House
  let sink: SmtpSink
  const clock = settableClock(morning)

  beforeEach(async () => {
    house = await openHouse()
    for (let index = 0; index < people; index += 1) {
      const { userId } = await house.addMember(`Reader${String(index)}`)
      await house.addDueContact(userId, `Friend of ${String(index)}`)
    }
    await followMembers(house.pool, settableClock('2026-11-24T06:00:00.000Z'))
    expect(await planDueDigests(house.pool, clock, () => undefined)).toBe(people)
  })
  afterEach(async () => {
    await sink.stop()
    await house.close()
  })

  const states = async (): Promise<Readonly<Record<string, number>>> => {
    const rows = await house.rows<{ state: string; count: number }>(
      'select state, count(*)::int as count from mail.outbox group by state',
    )
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
  }

  const startDoomed = async (): Promise<ChildProcess> => {
    const { connectionString } = house
    const path = fileURLToPath(new URL('./notifier-process.ts', import.meta.url))
    const told = JSON.stringify({ connectionString, mail: sink.url, now: morning })
    const doomed = fork(path, [told], { execArgv: ['--import', 'tsx'] })
    await new Promise((resolve, reject) => {
      doomed.once('message', resolve)
      doomed.once('exit', (code) => reject(new Error(`The notifier ended by itself with ${String(code)}`)))
    })
    return doomed
  }

  it('send no digest twice and lose none from sight', async () => {
    let slow = 200
    let begun = 0
    const arrived = new Map<string, number>()
    sink = await startSmtpSink({
      onData: (stream, session, done) => {
        const to = session.envelope.rcptTo[0]?.address ?? ''
        begun += 1
        stream.resume().on('end', () => {
          arrived.set(to, (arrived.get(to) ?? 0) + 1)
          setTimeout(done, slow)
        })
      },
    })
    for (let kill = 0; kill < kills; kill += 1) {
      const before = begun
      const doomed = await startDoomed()
      // Killed with the first mail on the wire, or the second, or the third; some answered already, most not.
      await vi.waitFor(() => expect(begun).toBeGreaterThan(before + (kill % 3)), { timeout: 20_000, interval: 5 })
      await sleep(40 * kill)
      const gone = new Promise((resolve) => doomed.once('exit', resolve))
      doomed.kill('SIGKILL')
      await gone
    }
    slow = 0
    const { connectionString, pool } = house
    const running = await runNotifier({ connectionString, pool, clock, mail: sink.url })
    await vi.waitFor(
      async () => {
        const { sent = 0, uncertain = 0 } = await states()
        expect(sent + uncertain).toBe(people)
      },
      { timeout: 60_000, interval: 200 },
    )
    await running.stop()

    const { sent = 0, uncertain = 0 } = await states()
    console.log(
      `${String(kills)} kills: ${String(sent)} sent, ${String(uncertain)} uncertain, ${String(arrived.size)} arrived`,
    )
    expect([...arrived.values()].filter((times) => times > 1)).toEqual([])
    expect(uncertain).toBeGreaterThan(0)
    expect(uncertain).toBeLessThanOrEqual(kills * 8)
    const rows = await house.rows<{ recipient_address: string }>(
      `select recipient_address from mail.outbox where state = 'sent'`,
    )
    for (const { recipient_address: to } of rows) expect(arrived.get(to)).toBe(1)
  }, 240_000)

  it('send everything once when the queue forgets all it knew', async () => {
    sink = await startSmtpSink()
    const { connectionString, pool } = house
    const running = await runNotifier({ connectionString, pool, clock, mail: sink.url })
    for (let wipe = 0; wipe < 3; wipe += 1) {
      await sleep(50)
      const [row] = await house.rows<{ tables: string }>(
        `select string_agg(format('bullmq.%I', tablename), ', ') as tables from pg_tables
          where schemaname = 'bullmq' and tablename <> 'migration'`,
      )
      await pool.query(`truncate ${row?.tables ?? ''}`)
    }
    await vi.waitFor(async () => expect(await states()).toEqual({ sent: people }), { timeout: 60_000, interval: 200 })
    await running.stop()
    expect(sink.received).toHaveLength(people)
  }, 120_000)
})
