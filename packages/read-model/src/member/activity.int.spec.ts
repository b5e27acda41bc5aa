import type { ContactId, UserId } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { activityLevels, cohortActivity, cohortFigureDefinitions } from '../queries.ts'
import { openReadModel } from '../spec/read-model.ts'
import type { SpecReadModel } from '../spec/read-model.ts'
import { idOf } from '../spec/recorder.ts'
import { School } from '../spec/school.ts'
import type { Story } from '../spec/story.ts'

const school = new School('Harbour')
const admin = school.person('Admin', ['admin'])
const coach = school.person('Coach', ['coach', 'member'])
const members = ['A', 'B', 'C', 'D', 'E'].map((name) => school.person(name))
const [a, b] = members as [Story, Story]
const outside = school.person('Outside')
const spring = school.cohort('Spring', [coach, ...members])
const autumn = school.cohort('Autumn', [outside])
const other = new School('Other', school.recorder)
const stranger = other.person('Stranger', ['admin', 'coach'])

const meet = (who: Story, contactId: ContactId, on: string, more: Parameters<Story['interaction']>[2] = {}): void => {
  who.at = `${on}T10:00:00.000Z`
  who.interaction([contactId], on, more)
}
/** A contact with a check-in every ten days. */
const close = (who: Story, name: string): ContactId => {
  const contactId = who.contact(name)
  who.say(contactId, 'contact.cadence-set', { cadence: { kind: 'days', days: 10 } })
  return contactId
}

const friends = members.map((who) => close(who, `Friend of ${who.ownerId}`))
for (const [index, who] of members.entries()) {
  const friend = friends[index] as ContactId
  meet(who, friend, '2026-04-20')
  // Due since 30 April: this one settles a check-in; the next day's does not.
  meet(who, friend, '2026-05-10', { helpGiven: ['advice', 'job-lead'] })
  meet(who, friend, '2026-05-11', index < 4 ? { kind: 'ask', direction: 'outbound' } : {})
}
const colleague = close(coach, 'Colleague')
meet(coach, colleague, '2026-05-20', { helpGiven: ['advice'] })
meet(a, friends[0] as ContactId, '2026-05-30')

let model: SpecReadModel
beforeAll(async () => {
  model = await openReadModel()
  await model.apply(school.events)
})
afterAll(() => model.drop())

const activityFor = (who: Story, workspace = school) => {
  const viewer = workspace.viewer(who)
  return cohortActivity(model.as(viewer), viewer, spring)
}
const figuresFor = async (who: Story) =>
  Object.fromEntries(
    ((await activityFor(who))?.figures ?? []).map(({ name, value, people }) => [name, [value, people]]),
  )

describe('what a cohort does', () => {
  it('is counted over thirty days, without coaches and admins', async () => {
    expect(await activityFor(coach)).toMatchObject({
      since: '2026-05-03',
      until: '2026-06-01',
      members: 5,
      activeThisWeek: 1,
    })
    expect(await figuresFor(coach)).toEqual({
      interactions: [11, 5],
      // A was in touch two days ago, so only four people stand behind it.
      check_ins_due: [null, null],
      check_ins_done: [6, 5],
      asks: [null, null],
      help_given: [10, 5],
      help_received: [null, null],
    })
  })

  it('is defined in words', async () => {
    for (const { name, definition } of (await activityFor(coach))?.figures ?? [])
      expect(definition).toBe(cohortFigureDefinitions[name])
    expect((await activityFor(coach))?.figures).toHaveLength(6)
  })

  it('is told once a fifth person stands behind it', async () => {
    meet(members[4] as Story, friends[4] as ContactId, '2026-05-12', { kind: 'ask', direction: 'outbound' })
    await model.apply(school.events)
    expect(await figuresFor(coach)).toMatchObject({ asks: [5, 5], interactions: [12, 5] })
    expect(await figuresFor(admin)).toMatchObject({ asks: [5, 5] })
  })

  it('leaves out what was retracted, archived or erased meanwhile', async () => {
    const gone = close(b, 'Gone')
    meet(b, gone, '2026-05-15')
    const kept = close(b, 'Archived')
    meet(b, kept, '2026-05-15')
    b.say(kept, 'contact.archived', {})
    b.say(gone, 'contact.erased', {})
    const wrong = b.interaction([friends[1] as ContactId], '2026-05-16')
    b.tell(wrong, 'interaction.retracted', {})
    await model.apply(school.events)
    // The interaction with whom B archived counts: it happened.
    expect(await figuresFor(coach)).toMatchObject({ interactions: [13, 5] })
  })

  it.each([
    ['a member', a, school],
    ['somebody in another cohort', outside, school],
    ['an admin and coach of another workspace', stranger, school],
    ['the same one at home', stranger, other],
    ['an admin who looks at another workspace', admin, other],
  ])('is not told to %s', async (_, who, workspace) => {
    expect(await activityFor(who, workspace)).toBeUndefined()
  })

  it('is not told to a coach of another cohort, nor to one who was taken out', async () => {
    const viewer = school.viewer(coach)
    expect(await cohortActivity(model.as(viewer), viewer, autumn)).toBeUndefined()
    school.say('workspace.taken-out-of-cohort', { cohortId: spring, userId: coach.ownerId })
    await model.apply(school.events)
    expect(await activityFor(coach)).toBeUndefined()
    school.say('workspace.put-into-cohort', { cohortId: spring, userId: coach.ownerId })
    await model.apply(school.events)
    expect(await activityFor(coach)).toBeDefined()
  })

  it('is told to nobody without a viewer', async () => {
    expect(await cohortActivity(model.pool, school.viewer(coach), spring)).toBeUndefined()
  })
})

describe('how active somebody is', () => {
  const everybody = [a, b, coach, admin, outside, stranger].map(({ ownerId }) => ownerId)
  const levelsFor = async (who: Story, workspace = school) => {
    const viewer = workspace.viewer(who)
    const levels = await activityLevels(model.as(viewer), viewer, everybody)
    return Object.fromEntries(levels.map(({ userId, level }) => [everybody.indexOf(userId), level]))
  }

  beforeAll(async () => {
    admin.at = '2026-04-02T10:00:00.000Z'
    admin.contact('Long ago')
    await model.apply(school.events)
  })

  it('is told to admins of everybody in the workspace', async () => {
    expect(await levelsFor(admin)).toEqual({ 0: 'this_week', 1: 'this_month', 2: 'this_month', 3: 'quiet', 4: 'quiet' })
  })

  it('is told to coaches of people in their cohorts', async () => {
    expect(await levelsFor(coach)).toEqual({ 0: 'this_week', 1: 'this_month', 2: 'this_month' })
  })

  it('is told to nobody else', async () => {
    expect(await levelsFor(a)).toEqual({})
    expect(await levelsFor(outside)).toEqual({})
    expect(await levelsFor(stranger)).toEqual({})
    expect(await levelsFor(admin, other)).toEqual({})
  })

  it('is nothing for whom others only made an account', async () => {
    const userId = idOf<UserId>('fresh')
    const account = { userId, name: 'Fresh', email: 'fresh@kith.example', timeZone: 'UTC', locale: 'en' }
    const { recorder, workspaceId, at } = school
    const registered = { type: 'user.registered', data: account } as const
    recorder.record(`user-${userId}`, registered, { actor: 'system', at, workspaceId })
    school.say('workspace.member-joined', { userId, roles: ['member'] })
    await model.apply(school.events)
    const viewer = school.viewer(admin)
    expect(await activityLevels(model.as(viewer), viewer, [userId])).toEqual([{ userId, level: 'never' }])
  })
})
