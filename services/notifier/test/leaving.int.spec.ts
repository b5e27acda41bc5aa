import { mentorshipDecider, mentorshipIdFor, userDecider, workspaceDecider } from '@kith/domain'
import { sampleCommand } from '@kith/domain/spec'
import { streamName } from '@kith/kernel'
import type { SubjectId, UserId } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { workspaceId } from './acting.ts'
import { openFollowingHouse } from './following-house.ts'
import type { FollowingHouse } from './following-house.ts'

const by = 'system'

describe('what follows when somebody leaves', () => {
  let house: FollowingHouse
  beforeAll(async () => {
    house = await openFollowingHouse()
  })
  afterAll(() => house.close())

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
    await house.act(workspaceDecider, workspaceId, sampleCommand('CreateWorkspace', { workspaceId, by }))
    await house.addToWorkspace(leaver, 'member')
    const [mentored, mentoring] = [await pair(leaver, mentor, true), await pair(another, leaver, false)]
    const [kept, ofErased] = [await pair(another, mentor, true), await pair(seeker, another, true)]
    await house.act(workspaceDecider, workspaceId, sampleCommand('RemoveMember', { workspaceId, userId: leaver, by }))
    await house.act(userDecider, seeker, sampleCommand('EraseUser', { userId: seeker, by }))
    await house.vault.shred(seeker as string as SubjectId)
    await house.followed()
    expect([await mentored(), await mentoring()]).toEqual(['mentorship.ended', 'mentorship.withdrawn'])
    expect([await kept(), await ofErased()]).toEqual(['mentorship.accepted', 'mentorship.ended'])
  })
})
