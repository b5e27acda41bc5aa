import type { CalendarDate } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { interactionById, timelinePage } from '../queries.ts'
import { openReadModel, viewerOn } from '../spec/read-model.ts'
import type { SpecReadModel } from '../spec/read-model.ts'
import { idOf } from '../spec/recorder.ts'
import { Story } from '../spec/story.ts'

const day = (text: string): CalendarDate => text as CalendarDate
const story = new Story('timeline')
const viewer = viewerOn(story.ownerId, '2026-06-01')
let model: SpecReadModel

const ada = story.contact('Ada')
const bob = story.contact('Bob')
const promise = idOf<string>('promise')
const call = story.interaction([ada], '2026-05-01', { summary: 'Call' })
const lunch = story.interaction([ada, bob], '2026-05-20', {
  summary: 'Lunch',
  outcome: 'Will write',
  helpGiven: ['advice'],
})
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

const timeline = (contactId = ada) => timelinePage(model.pool, viewer, { contactId, first: 20 })

describe('a timeline', () => {
  it('shows each contact’s interactions, newest day first, with everyone who took part', async () => {
    const { items } = await timeline()
    expect(items.map(({ node }) => node.summary)).toEqual(['Lunch', 'Call'])
    expect(items[0]?.node).toMatchObject({
      contacts: [
        { id: ada, name: 'Ada' },
        { id: bob, name: 'Bob' },
      ],
      outcome: 'Will write',
      helpGiven: ['advice'],
      followUps: [{ id: promise, interactionId: lunch, text: 'Send the paper', status: 'open' }],
      retracted: false,
      corrected: false,
    })
    expect((await timeline(bob)).items.map(({ node }) => node.id)).toEqual([lunch])
  })

  it('goes on from a cursor', async () => {
    const one = await timelinePage(model.pool, viewer, { contactId: ada, first: 1 })
    expect(one.hasNextPage).toBe(true)
    const rest = await timelinePage(model.pool, viewer, { contactId: ada, first: 1, after: one.items[0]?.cursor })
    expect(rest.items.map(({ node }) => node.id)).toEqual([call])
    expect(rest.hasNextPage).toBe(false)
  })

  it('tells of a reply, a correction and a retraction', async () => {
    story.tell(call, 'interaction.reply-received', { receivedOn: day('2026-05-02') })
    story.tell(call, 'interaction.corrected', { happenedOn: day('2026-05-02'), summary: 'Long call' })
    story.tell(call, 'interaction.retracted', {})
    await model.apply(story.events)
    expect(await interactionById(model.pool, viewer, call)).toMatchObject({
      summary: 'Long call',
      happenedOn: '2026-05-02',
      repliedOn: '2026-05-02',
      corrected: true,
      retracted: true,
    })
  })

  it('is nobody else’s', async () => {
    const stranger = { ...viewer, userId: idOf<typeof viewer.userId>('stranger') }
    expect((await timelinePage(model.pool, stranger, { contactId: ada, first: 20 })).items).toEqual([])
    expect(await interactionById(model.pool, stranger, lunch)).toBeUndefined()
  })
})

describe('an erased contact', () => {
  it('takes the words out of what was shared', async () => {
    story.say(bob, 'contact.erased', {})
    await model.apply(story.events)
    const kept = JSON.stringify(await model.rows('timeline_entry'))
    expect(kept).not.toContain('Lunch')
    expect(kept).not.toContain('Send the paper')
    expect(kept).toContain('Long call')
    const { contacts } = (await interactionById(model.pool, viewer, lunch)) ?? {}
    expect(contacts?.map(({ name }) => name)).toEqual(['Ada', 'Erased person'])
  })
})
