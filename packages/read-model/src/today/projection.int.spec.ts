import type { CalendarDate } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { followUpsOwed, interactionById, todayCheckIns, todayCounts, todaySnoozed } from '../queries.ts'
import { openReadModel, viewerOn } from '../spec/read-model.ts'
import type { SpecReadModel } from '../spec/read-model.ts'
import { idOf } from '../spec/recorder.ts'
import { Story } from '../spec/story.ts'

const day = (text: string): CalendarDate => text as CalendarDate
const story = new Story('today')
const viewer = viewerOn(story.ownerId, '2026-06-01')
let model: SpecReadModel

const ada = story.contact('Ada')
const bob = story.contact('Bob')
const promise = idOf<string>('promise')
const lunch = story.interaction([ada, bob], '2026-05-20')
story.tell(lunch, 'interaction.follow-up-promised', {
  followUpId: promise,
  promisedBy: 'me',
  text: 'Send the paper',
  dueOn: day('2026-06-03'),
})

beforeAll(async () => {
  model = await openReadModel()
  await model.apply(story.events)
})
afterAll(() => model.drop())

const owed = () => followUpsOwed(model.pool, viewer)

describe('follow-ups', () => {
  it('are owed until they are done, and again when that is taken back', async () => {
    expect(await owed()).toMatchObject([
      { id: promise, contact: { id: ada, name: 'Ada' }, promisedBy: 'me', text: 'Send the paper', dueOn: '2026-06-03' },
    ])
    expect(await followUpsOwed(model.pool, viewer, { until: day('2026-06-02') })).toEqual([])
    story.tell(lunch, 'interaction.follow-up-done', { followUpId: promise })
    await model.apply(story.events)
    expect(await owed()).toEqual([])
    expect((await interactionById(model.pool, viewer, lunch))?.followUps[0]?.status).toBe('done')
    story.tell(lunch, 'interaction.follow-up-reopened', { followUpId: promise })
    await model.apply(story.events)
    expect(await owed()).toHaveLength(1)
  })

  it('go with an interaction that is retracted, and come back with it', async () => {
    story.tell(lunch, 'interaction.retracted', {})
    await model.apply(story.events)
    expect(await owed()).toEqual([])
    story.tell(lunch, 'interaction.restored', {})
    await model.apply(story.events)
    expect(await owed()).toHaveLength(1)
  })
})

describe('today', () => {
  const late = story.contact('Late')
  const later = story.contact('Later')
  const fresh = story.contact('Fresh')
  const held = story.contact('Held')
  const settled = story.contact('Settled')
  for (const [contactId, days] of [
    [late, 90],
    [later, 10],
    [fresh, 30],
    [held, 10],
    [settled, 10],
  ] as const)
    story.say(contactId, 'contact.cadence-set', { cadence: { kind: 'days', days } })
  // 60 days late of 90 is less than 10 days late of 10.
  story.interaction([late], '2026-01-02')
  story.interaction([later], '2026-05-12')
  story.interaction([held], '2026-05-01')
  story.say(held, 'contact.check-in-skipped', { skippedOn: day('2026-05-11'), nextOn: day('2026-06-20') })
  story.interaction([settled], '2026-05-01')
  story.interaction([settled], '2026-06-01')

  beforeAll(() => model.apply(story.events).then(() => undefined))

  it('puts first who is late in proportion to their cadence, and last who was never contacted', async () => {
    const due = await todayCheckIns(model.pool, viewer)
    expect(due.map(({ name, checkIn }) => [name, checkIn.status])).toEqual([
      ['Later', 'overdue'],
      ['Late', 'overdue'],
      ['Fresh', 'never_contacted'],
    ])
  })

  it('keeps apart who was put off', async () => {
    expect((await todaySnoozed(model.pool, viewer)).map(({ name }) => name)).toEqual(['Held'])
  })

  it('counts what is due, and what an interaction of today settled', async () => {
    expect(await todayCounts(model.pool, viewer)).toEqual({ checkIns: 3, done: 1 })
  })
})

describe('what is owed', () => {
  it('is nobody else’s', async () => {
    const stranger = { ...viewer, userId: idOf<typeof viewer.userId>('stranger') }
    expect(await followUpsOwed(model.pool, stranger)).toEqual([])
    expect(await todayCheckIns(model.pool, stranger)).toEqual([])
    expect(await todayCounts(model.pool, stranger)).toEqual({ checkIns: 0, done: 0 })
  })

  it('loses its words with one of the people it was promised to', async () => {
    story.say(bob, 'contact.erased', {})
    await model.apply(story.events)
    expect(await owed()).toMatchObject([{ id: promise, text: '' }])
  })
})
