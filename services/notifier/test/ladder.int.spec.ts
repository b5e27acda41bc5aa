import { sampleCommand } from '@kith/domain/spec'
import { streamName } from '@kith/kernel'
import type { ReferralId, UserId } from '@kith/kernel'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { climbLadder } from '../src/ladder/climb-ladder.ts'
import { log, openLedgerHouse } from './ledger-house.ts'
import type { LedgerHouse } from './ledger-house.ts'

const by = 'system'

describe('the ladder of a request', () => {
  let house: LedgerHouse
  let referralId: ReferralId
  let seeker: UserId
  let mentor: UserId

  beforeAll(async () => {
    house = await openLedgerHouse()
    await house.makeReadModel()
    seeker = await house.addSeeker()
    mentor = await house.addSeeker()
  })
  afterAll(() => house.close())
  beforeEach(async () => {
    house.clock.set('2026-11-02T10:00:00.000Z')
    referralId = await house.ask({ seeker, referrer: { kind: 'member', userId: mentor } })
  })
  const climb = async (instant: string): Promise<readonly string[]> => {
    await house.project()
    house.clock.set(instant)
    await climbLadder({ ...house, log })
    const events = await house.store.read(streamName('referral', referralId))
    const told = events.filter(({ type }) => type === 'referral.reminded' || type === 'referral.expired')
    return told.map(({ type, data }) => ('step' in data ? `${type} ${String(data.step)}` : type))
  }

  it('reminds after two days and after five, and ends after ten', async () => {
    expect(await climb('2026-11-04T09:59:00.000Z')).toEqual([])
    expect(await climb('2026-11-04T10:00:00.000Z')).toEqual(['referral.reminded 1'])
    expect(await climb('2026-11-07T09:59:00.000Z')).toEqual(['referral.reminded 1'])
    const both = ['referral.reminded 1', 'referral.reminded 2']
    expect(await climb('2026-11-07T10:00:00.000Z')).toEqual(both)
    expect(await climb('2026-11-12T09:59:00.000Z')).toEqual(both)
    expect(await climb('2026-11-12T10:00:00.000Z')).toEqual([...both, 'referral.expired'])
    expect(await climb('2026-12-12T10:00:00.000Z')).toEqual([...both, 'referral.expired'])
  })

  it('reminds once of what was missed while nothing ran', async () => {
    expect(await climb('2026-11-08T10:00:00.000Z')).toEqual(['referral.reminded 2'])
    expect(await climb('2026-11-11T10:00:00.000Z')).toEqual(['referral.reminded 2'])
  })

  it('ends at once what waited too long while nothing ran, without a reminder', async () =>
    expect(await climb('2026-11-20T10:00:00.000Z')).toEqual(['referral.expired']))

  it('says nothing twice while the list is behind', async () => {
    await house.project()
    house.clock.set('2026-11-04T10:00:00.000Z')
    await climbLadder({ ...house, log })
    await climbLadder({ ...house, log })
    expect(await climb('2026-11-04T11:00:00.000Z')).toEqual(['referral.reminded 1'])
  })

  it('leaves in peace what was answered, and what the seeker has to answer', async () => {
    const { data } = sampleCommand('AskMore')
    house.clock.set('2026-11-03T10:00:00.000Z')
    await house.inReferral({ type: 'AskMore', data: { ...data, referralId, now: house.clock.now(), by } })
    expect(await climb('2026-11-12T10:00:00.000Z')).toEqual([])
    // Ten days of the seeker's silence end it too.
    expect(await climb('2026-11-13T10:00:00.000Z')).toEqual(['referral.expired'])
  })
})
