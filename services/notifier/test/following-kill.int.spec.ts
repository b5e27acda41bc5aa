import { setTimeout as sleep } from 'node:timers/promises'
import { sampleCommand } from '@kith/domain/spec'
import type { ContactId, OpeningId, ReferralId, UserId } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startDoomed } from './doomed.ts'
import type { Doomed } from './doomed.ts'
import { openLedgerHouse } from './ledger-house.ts'
import type { LedgerHouse } from './ledger-house.ts'

const kills = 6
const rounds = 7
const by = 'system'

/** What each round asks for, and how its two requests go on. */
interface Round {
  readonly declined: ReferralId
  readonly thanked: ReferralId
  readonly opening: OpeningId
  readonly contact: ContactId
}

describe('a follower that is killed again and again', () => {
  let house: LedgerHouse
  let seeker: UserId
  const mentors: UserId[] = []
  const done: Round[] = []
  const startFollower = (): Promise<Doomed> => {
    const { connectionString: database, server, kek, clock } = house
    return startDoomed('following-process.ts', {
      database,
      eventStore: server.connectionString,
      kek: Buffer.from(kek).toString('hex'),
      now: clock.now(),
    })
  }

  beforeAll(async () => {
    house = await openLedgerHouse()
    seeker = await house.addSeeker()
  })
  afterAll(() => house.close())

  const goRound = async (): Promise<Round> => {
    const mentor = await house.addSeeker()
    mentors.push(mentor)
    const opening = await house.postOpening(mentor)
    const declined = await house.ask({ seeker, referrer: { kind: 'member', userId: mentor }, openingId: opening })
    await house.inReferral(sampleCommand('DeclineReferral', { referralId: declined, by }))
    const contact = await house.addContact(seeker)
    const thanked = await house.ask({ seeker, referrer: { kind: 'contact', contactId: contact } })
    const of = { referralId: thanked, by } as const
    await house.inReferral(sampleCommand('AcceptReferral', of))
    await house.inReferral(sampleCommand('SubmitReferral', of))
    await house.inReferral(sampleCommand('RecordOutcome', of))
    await house.inReferral(sampleCommand('ThankReferrer', of))
    return { declined, thanked, opening, contact }
  }

  const told = async (): Promise<ReadonlyMap<string, readonly string[]>> => {
    const kinds = new Map<string, string[]>()
    for await (const { events } of house.store.readCategories({ categories: ['interaction'], maxBatch: 1_000 }))
      for (const { data } of events) {
        const { contactIds, kind } = data as { readonly contactIds: readonly string[]; readonly kind: string }
        for (const id of contactIds) kinds.set(id, [...(kinds.get(id) ?? []), kind])
      }
    return kinds
  }

  it('leaves every ledger, seat and timeline as if nothing had happened', async () => {
    const writing = (async () => {
      for (let round = 0; round < rounds; round += 1) {
        done.push(await goRound())
        await sleep(300)
      }
    })()
    for (let round = 0; round < kills; round += 1) {
      const doomed = await startFollower()
      await sleep(30 + Math.random() * 500)
      await doomed.kill()
    }
    await writing
    const behind = !(await house.isFollowed())
    const running = house.start()
    await vi.waitFor(async () => expect(await house.isFollowed()).toBe(true), { timeout: 30_000, interval: 50 })
    await running.stop()
    console.log(`${String(kills)} kills; the last one left work behind: ${String(behind)}`)

    const { owed, resting } = await house.ledger(seeker)
    expect(owed.toSorted()).toEqual(done.map(({ declined }) => declined).toSorted())
    expect(Object.keys(resting).toSorted()).toEqual(mentors.toSorted())
    const timelines = await told()
    for (const { opening, contact } of done) {
      expect(await house.opening(opening)).toEqual({ status: 'open', seats: {} })
      expect(timelines.get(contact)).toEqual(['ask', 'other', 'thanks'])
    }
    const { rows } = await house.pool.query('select * from notifier.passed_over')
    expect(rows).toEqual([])
    expect((await house.pool.query('select from notifier.reservation')).rowCount).toBe(0)
  }, 120_000)
})
