import type { CalendarDate } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contactDetails, upcomingDates } from '../queries.ts'
import { openReadModel, viewerOn } from '../spec/read-model.ts'
import type { SpecReadModel } from '../spec/read-model.ts'
import { idOf } from '../spec/recorder.ts'
import { Story } from '../spec/story.ts'

const day = (text: string): CalendarDate => text as CalendarDate
const part = (name: string): string => idOf<string>('part', name)
const story = new Story('page')
const viewer = viewerOn(story.ownerId, '2026-02-20')
let model: SpecReadModel

const ada = story.contact('Ada', { company: 'Acme', position: 'Engineer' })
story.say(ada, 'contact.fact-added', { factId: part('climbs'), text: 'Climbs' })
story.say(ada, 'contact.fact-added', { factId: part('gone'), text: 'Gone' })
story.say(ada, 'contact.fact-removed', { factId: part('gone') })
story.say(ada, 'contact.note-added', { noteId: part('note'), text: 'Frist' })
story.at = '2026-01-05T10:00:00.000Z'
story.say(ada, 'contact.note-corrected', { noteId: part('note'), text: 'First' })
const leap = { month: 2, day: 29, year: 1996 }
story.say(ada, 'contact.important-date-added', { dateId: part('leap'), kind: 'birthday', label: '', on: leap })
story.say(ada, 'contact.important-date-added', {
  dateId: part('far'),
  kind: 'custom',
  label: 'Moved in',
  on: { month: 8, day: 1 },
})

beforeAll(async () => {
  model = await openReadModel()
  await model.apply(story.events)
})
afterAll(() => model.drop())

const details = async () => (await contactDetails(model.pool, viewer, [ada]))[0]

describe('the page of a contact', () => {
  it('shows facts, notes with their correction, and what they were added with as a job', async () => {
    expect(await details()).toMatchObject({
      employment: [{ id: ada, company: 'Acme', position: 'Engineer', from: null, to: null, current: true }],
      facts: [{ text: 'Climbs', addedAt: '2026-01-01T09:00:00.000Z' }],
      notes: [{ text: 'First', addedAt: '2026-01-01T09:00:00.000Z', correctedAt: '2026-01-05T10:00:00.000Z' }],
    })
  })

  it('puts the job of today first, and a job recorded again under its id once', async () => {
    const old = { employmentId: ada, company: 'Acme', position: 'Engineer', from: null, to: day('2026-01-01') }
    story.say(ada, 'contact.employment-recorded', { ...old, current: false })
    const next = { employmentId: part('job'), company: 'Globex', position: 'Lead', from: day('2026-01-01'), to: null }
    story.say(ada, 'contact.employment-recorded', { ...next, current: true })
    await model.apply(story.events)
    expect((await details())?.employment.map(({ company }) => company)).toEqual(['Globex', 'Acme'])
  })

  it('is nobody else’s', async () => {
    expect(await contactDetails(model.pool, { ...viewer, userId: idOf('stranger') }, [ada])).toEqual([])
    expect(await upcomingDates(model.pool, { ...viewer, userId: idOf('stranger') }, { days: 366 })).toEqual([])
  })
})

describe('important dates', () => {
  it('come round on 28 February where there is no 29th', async () => {
    expect(await upcomingDates(model.pool, viewer, { days: 14 })).toMatchObject([
      { contact: { id: ada, name: 'Ada' }, date: { id: part('leap'), nextOn: '2026-02-28', year: 1996 }, inDays: 8 },
    ])
  })

  it('come round on the 29th in a leap year', async () => {
    const found = await upcomingDates(model.pool, viewerOn(story.ownerId, '2028-02-28'), { days: 14 })
    expect(found).toMatchObject([{ date: { nextOn: '2028-02-29' }, inDays: 1 }])
  })

  it('are looked for over the turn of the year, nearest first', async () => {
    const found = await upcomingDates(model.pool, viewerOn(story.ownerId, '2026-07-31'), { days: 366 })
    expect(found.map(({ inDays }) => inDays)).toEqual([1, 212])
  })

  it('rest while somebody does not want to be contacted', async () => {
    story.say(ada, 'contact.do-not-contact-set', { reason: '' })
    await model.apply(story.events)
    expect(await upcomingDates(model.pool, viewer, { days: 366 })).toEqual([])
    story.say(ada, 'contact.do-not-contact-cleared', {})
    await model.apply(story.events)
    expect(await upcomingDates(model.pool, viewer, { days: 366 })).toHaveLength(2)
  })

  it('end when they are removed', async () => {
    story.say(ada, 'contact.important-date-removed', { dateId: part('far') })
    await model.apply(story.events)
    expect((await details())?.importantDates.map(({ id }) => id)).toEqual([part('leap')])
    expect(await upcomingDates(model.pool, viewer, { days: 366 })).toHaveLength(1)
  })
})

describe('an erased contact', () => {
  it('leaves an empty page and no dates', async () => {
    story.say(ada, 'contact.erased', {})
    await model.apply(story.events)
    expect(await details()).toEqual({ contactId: ada, employment: [], facts: [], notes: [], importantDates: [] })
    expect(await model.rows('important_date')).toEqual([])
  })
})
