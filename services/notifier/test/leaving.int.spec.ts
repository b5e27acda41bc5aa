import { mentorshipDecider, mentorshipIdFor, userDecider, workspaceDecider } from '@kith/domain'
import { sampleCommand } from '@kith/domain/spec'
import { streamName } from '@kith/kernel'
import type { SubjectId, UserId } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { RunningFollowing } from '../src/start-following.ts'
import { openLedgerHouse, workspaceId } from './ledger-house.ts'
import type { LedgerHouse } from './ledger-house.ts'

const by = 'system'
const patience = { timeout: 20_000, interval: 20 }

describe('what follows when somebody leaves', () => {
  let house: LedgerHouse
  let running: RunningFollowing
  beforeAll(async () => {
    house = await openLedgerHouse()
    running = house.start()
  })
  afterAll(async () => {
    await running.stop()
    await house.close()
  })
  const followed = (): Promise<void> => vi.waitFor(async () => expect(await house.isFollowed()).toBe(true), patience)

  it('ends the mentorships of somebody who leaves or is erased, and takes back what was asked', async () => {
    const pair = async (menteeId: UserId, mentorId: UserId, isAccepted: boolean) => {
      const mentorshipId = mentorshipIdFor(workspaceId, menteeId, mentorId)
      const of = { mentorshipId, by } as const
      await house.act(
        mentorshipDecider,
        mentorshipId,
        sampleCommand('RequestMentorship', { ...of, menteeId, mentorId }),
      )
      if (isAccepted) await house.act(mentorshipDecider, mentorshipId, sampleCommand('AcceptMentorship', of))
      return async () => (await house.store.read(streamName('mentorship', mentorshipId))).at(-1)?.type
    }
    const [seeker, mentor, another, leaver] = [
      await house.addSeeker(),
      await house.addSeeker(),
      await house.addSeeker(),
      await house.addSeeker(),
    ]
    const join = (userId: UserId) =>
      house.act(
        workspaceDecider,
        workspaceId,
        sampleCommand('AddMember', { workspaceId, userId, roles: ['member'], by }),
      )
    await house.act(workspaceDecider, workspaceId, sampleCommand('CreateWorkspace', { workspaceId, by }))
    await join(leaver)
    const [mentored, mentoring] = [await pair(leaver, mentor, true), await pair(another, leaver, false)]
    const [kept, ofErased] = [await pair(another, mentor, true), await pair(seeker, another, true)]
    await house.act(workspaceDecider, workspaceId, sampleCommand('RemoveMember', { workspaceId, userId: leaver, by }))
    await house.act(userDecider, seeker, sampleCommand('EraseUser', { userId: seeker, by }))
    await house.vault.shred(seeker as string as SubjectId)
    await followed()
    expect([await mentored(), await mentoring()]).toEqual(['mentorship.ended', 'mentorship.withdrawn'])
    expect([await kept(), await ofErased()]).toEqual(['mentorship.accepted', 'mentorship.ended'])
  })
})
