import type { CalendarDate, ImportId } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contactAsOf, historyPage } from '../queries.ts'
import { openReadModel, viewerOn } from '../spec/read-model.ts'
import type { SpecReadModel } from '../spec/read-model.ts'
import { idOf } from '../spec/recorder.ts'
import { Story } from '../spec/story.ts'

const day = (text: string): CalendarDate => text as CalendarDate
const story = new Story('history')
const viewer = viewerOn(story.ownerId, '2026-06-01', 'Europe/Berlin')
let model: SpecReadModel

story.member('Owner').workspace('Bootcamp')
const ada = story.contact('Ada', { company: 'Acme', position: 'Engineer' })
story.at = '2026-01-10T12:00:00.000Z'
story.say(ada, 'contact.closeness-set', { closeness: 'regular' })
story.say(ada, 'contact.tagged', { tag: 'mentor' })
const fact = idOf<string>('fact')
story.say(ada, 'contact.fact-added', { factId: fact, text: 'Climbs' })
// Already the 1st of February in Berlin.
story.at = '2026-01-31T23:30:00.000Z'
story.say(ada, 'contact.closeness-set', { closeness: 'close' })
story.at = '2026-02-10T12:00:00.000Z'
const call = story.interaction([ada], '2026-02-10', { summary: 'Call' })
story.at = '2026-02-11T12:00:00.000Z'
story.tell(call, 'interaction.corrected', { happenedOn: day('2026-02-09'), summary: 'Long call', channel: 'video' })
story.at = '2026-03-01T12:00:00.000Z'
story.say(ada, 'contact.employment-recorded', {
  employmentId: idOf('job'),
  company: 'Globex',
  position: 'Lead',
  from: null,
  to: null,
  current: true,
})
story.say(ada, 'contact.fact-removed', { factId: fact })
story.say(ada, 'contact.cadence-set', { cadence: { kind: 'days', days: 30 } })

beforeAll(async () => {
  model = await openReadModel()
  await model.apply(story.events)
})
afterAll(() => model.drop())

const page = async (contactId?: typeof ada) =>
  (await historyPage(model.pool, viewer, { first: 50, contactId })).items.map(({ node }) => node)

describe('history', () => {
  it('tells each event in a sentence, newest first', async () => {
    expect((await page()).map(({ sentence }) => sentence)).toEqual([
      'Set the cadence of Ada to every 30 days',
      'Removed a fact about Ada',
      'Recorded that Ada works at Globex',
      'Corrected a video call with Ada',
      'Logged a call with Ada',
      'Placed Ada as close',
      'Added a fact about Ada',
      'Tagged Ada “mentor”',
      'Placed Ada as regular',
      'Added Ada',
      'Joined the workspace',
      'Created the account',
    ])
  })

  it('says who did it and what it changed, from what to what', async () => {
    const entries = await page(ada)
    expect(entries.find(({ type }) => type === 'interaction.corrected')).toMatchObject({
      actor: 'Owner',
      occurredAt: '2026-02-11T12:00:00.000Z',
      contacts: [{ id: ada, name: 'Ada' }],
      changes: [
        { field: 'Channel', before: 'call', after: 'video' },
        { field: 'Date', before: '2026-02-10', after: '2026-02-09' },
        { field: 'Summary', before: 'Call', after: 'Long call' },
      ],
    })
    expect(entries.find(({ type }) => type === 'contact.employment-recorded')?.changes).toEqual([
      { field: 'Company', before: 'Acme', after: 'Globex' },
      { field: 'Position', before: 'Engineer', after: 'Lead' },
    ])
    expect(entries[0]?.changes).toEqual([{ field: 'Cadence', before: 'by closeness', after: 'every 30 days' }])
  })

  it('gives every entry once over its pages', async () => {
    const seen: string[] = []
    let after = undefined as Awaited<ReturnType<typeof historyPage>>['items'][number]['cursor'] | undefined
    for (let turn = 0; turn < 20; turn += 1) {
      const { items, hasNextPage } = await historyPage(model.pool, viewer, { first: 3, after })
      seen.push(...items.map(({ node }) => node.id))
      after = items.at(-1)?.cursor
      if (!hasNextPage) break
    }
    expect(seen).toEqual((await page()).map(({ id }) => id))
    expect(new Set(seen).size).toBe(12)
  })

  it('is nobody else’s', async () => {
    const stranger = { ...viewer, userId: idOf<typeof viewer.userId>('stranger') }
    expect((await historyPage(model.pool, stranger, { first: 50 })).items).toEqual([])
    expect((await historyPage(model.pool, stranger, { first: 50, contactId: ada })).items).toEqual([])
    expect(await contactAsOf(model.pool, stranger, { contactId: ada, date: day('2026-06-01') })).toBeUndefined()
  })

  it('tells an import once in all, and each of its people in their own history', async () => {
    const importId = idOf<ImportId>('import')
    const imported = story.contact('Imported', { importId, source: 'linkedin' })
    await model.apply(story.events)
    expect((await page()).some(({ sentence }) => sentence.includes('Imported'))).toBe(false)
    expect((await page(imported)).map(({ sentence }) => sentence)).toEqual(['Imported Imported'])
  })
})

describe('a contact as of an earlier day', () => {
  const asOf = (date: string) => contactAsOf(model.pool, viewer, { contactId: ada, date: day(date) })

  it('shows what was so at the end of that day in the viewer’s zone', async () => {
    expect(await asOf('2026-01-31')).toMatchObject({
      on: '2026-01-31',
      name: 'Ada',
      company: 'Acme',
      position: 'Engineer',
      closeness: 'regular',
      cadenceDays: 180,
      tags: ['mentor'],
      facts: ['Climbs'],
      lastInteractionOn: null,
      nextCheckInOn: null,
    })
    expect(await asOf('2026-02-01')).toMatchObject({ closeness: 'close', cadenceDays: 90 })
    expect(await asOf('2026-02-10')).toMatchObject({ lastInteractionOn: '2026-02-10', nextCheckInOn: '2026-05-11' })
    expect(await asOf('2026-02-11')).toMatchObject({ lastInteractionOn: '2026-02-09' })
  })

  it('tells what differs from now, and nothing when nothing does', async () => {
    expect((await asOf('2026-02-11'))?.differences).toEqual([
      'Company was Acme, is now Globex.',
      'Position was Engineer, is now Lead.',
      'Cadence was every 90 days, is now every 30 days.',
      'Next check-in was 2026-05-10, is now 2026-03-11.',
      '“Climbs” was removed since.',
    ])
    expect((await asOf('2026-06-01'))?.differences).toEqual([])
  })

  it('is unknown before the contact was there', async () => {
    expect(await asOf('2025-12-31')).toBeUndefined()
  })
})

describe('an erased contact', () => {
  it('leaves only that something happened', async () => {
    story.say(ada, 'contact.erased', {})
    await model.apply(story.events)
    const kept = JSON.stringify([await model.rows('history_entry'), await model.rows('history_contact')])
    for (const word of ['Ada', 'Acme', 'Globex', 'Climbs', 'Long call', 'mentor']) expect(kept).not.toContain(word)
    expect((await page(ada))[0]?.sentence).toBe('Erased a person for good')
  })
})
