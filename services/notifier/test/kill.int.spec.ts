import { setTimeout as sleep } from 'node:timers/promises'
import { requestMail } from '@kith/read-model/outbox'
import { startSmtpSink } from '@kith/mail/testing'
import type { SmtpSink } from '@kith/mail/testing'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { planDueDigests } from '../src/plan/plan-digests.ts'
import { followMembers } from '../src/schedule/follow-members.ts'
import { startDoomed } from './doomed.ts'
import type { Doomed } from './doomed.ts'
import { links, openHouse, settableClock } from './house.ts'
import type { House } from './house.ts'
import { runNotifier } from './running.ts'
import { wipeQueue } from './wipe-queue.ts'

// Each of the three moments to be killed at comes twice; `bench/src/faults` kills on and on.
const people = 60
const kills = 6
const morning = '2026-11-24T07:00:00.000Z'

const startNotifier = ({ connectionString }: House, sink: SmtpSink): Promise<Doomed> =>
  startDoomed('notifier-process.ts', { connectionString, mail: sink.url, now: morning })

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
    for (let round = 0; round < kills; round += 1) {
      const before = begun
      const doomed = await startNotifier(house, sink)
      // Killed with the first mail on the wire, or the second, or the third; some answered already, most not.
      await vi.waitFor(() => expect(begun).toBeGreaterThan(before + (round % 3)), { timeout: 20_000, interval: 5 })
      await sleep(60 * round)
      await doomed.kill()
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
      await wipeQueue(pool)
    }
    await vi.waitFor(async () => expect(await states()).toEqual({ sent: people }), { timeout: 60_000, interval: 200 })
    await running.stop()
    expect(sink.received).toHaveLength(people)
  }, 120_000)
})

describe('notifiers that are killed while they send what must arrive', () => {
  it('send every reset of a password, again with the same Message-ID when it may have arrived', async () => {
    const house = await openHouse()
    const { userId } = await house.addMember('Nina')
    const resets = 24
    const linkIds = new Map<string, string>()
    for (let index = 0; index < resets; index += 1) {
      const address = `reader${String(index)}@harbor.example`
      const linkId = await house.addLink('reset-password')
      linkIds.set(address, linkId)
      await requestMail(house.pool, { kind: 'reset-password', userId, workspaceId: null, linkId, address })
    }

    // The whole mail is there, and its sender dies before it hears so.
    let answers = false
    const sink = await startSmtpSink({
      beforeAnswer: () => (answers ? Promise.resolve() : new Promise(() => undefined)),
    })
    for (let round = 0; round < 3; round += 1) {
      const before = sink.received.length
      const doomed = await startNotifier(house, sink)
      await vi.waitFor(() => expect(sink.received.length).toBeGreaterThan(before), { timeout: 20_000, interval: 5 })
      await doomed.kill()
    }
    const inDoubt = sink.received.length
    answers = true
    const { connectionString, pool } = house
    const running = await runNotifier({ connectionString, pool, clock: settableClock(morning), mail: sink.url })
    await vi.waitFor(
      async () => expect(await house.rows(`select from mail.outbox where state = 'sent'`)).toHaveLength(resets),
      { timeout: 60_000, interval: 200 },
    )
    await running.stop()
    await sink.stop()
    await house.close()

    const copies = new Map<string, Set<string>>()
    for (const { recipients, mail } of sink.received) {
      const token = /reset#([\w-]{64})/.exec(mail.text ?? '')?.[1] ?? ''
      const to = recipients.join()
      const seen = copies.get(to) ?? new Set()
      copies.set(to, seen.add(`${mail.messageId ?? ''} ${links.open('reset-password', token) ?? ''}`))
    }
    console.log(`3 kills: ${String(inDoubt)} in doubt, ${String(sink.received.length)} arrived of ${String(resets)}`)
    expect(inDoubt).toBeGreaterThan(0)
    expect(sink.received.length).toBeGreaterThanOrEqual(resets + inDoubt)
    expect(copies.size).toBe(resets)
    for (const [to, seen] of copies) {
      expect(seen.size).toBe(1)
      expect([...seen].join()).toContain(linkIds.get(to))
    }
  }, 120_000)
})
