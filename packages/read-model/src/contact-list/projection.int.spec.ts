import type { CalendarDate, UserId } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contactById, contactCount, contactPage, contactsByIds, findContacts, tagCounts } from '../queries.ts'
import type { ContactSort } from '../queries.ts'
import { openReadModel, viewerOn } from '../spec/read-model.ts'
import type { SpecReadModel } from '../spec/read-model.ts'
import { idOf } from '../spec/recorder.ts'
import { Story } from '../spec/story.ts'

const day = (text: string): CalendarDate => text as CalendarDate
const story = new Story('list')
const viewer = viewerOn(story.ownerId, '2026-06-01')
let model: SpecReadModel

const ada = story.contact('Ada Lovelace', { company: 'Acme', position: 'Engineer' })
story.at = '2026-01-02T09:00:00.000Z'
const zoe = story.contact('Zoë Müller', { company: 'Öko Werke' })
story.at = '2026-01-03T09:00:00.000Z'
const grace = story.contact('Grace Hopper')
const percent = story.contact('100% Real')
const gone = story.contact('Gone Away')
story.say(gone, 'contact.archived', {})
story.say(ada, 'contact.closeness-set', { closeness: 'close' })
story.say(ada, 'contact.tagged', { tag: 'mentor' })
story.say(grace, 'contact.tagged', { tag: 'mentor' })
story.say(grace, 'contact.cadence-set', { cadence: { kind: 'days', days: 30 } })
const first = story.interaction([ada], '2026-01-10', { summary: 'First call', helpGiven: ['advice'] })
const second = story.interaction([ada, zoe], '2026-03-01', { summary: 'Lunch', channel: 'coffee' })

beforeAll(async () => {
  model = await openReadModel()
  await model.apply(story.events)
})
afterAll(() => model.drop())

const names = async (sort: ContactSort, filter = {}): Promise<readonly string[]> =>
  (await contactPage(model.pool, viewer, { first: 50, sort, filter })).items.map(({ node }) => node.name)

describe('the list of contacts', () => {
  it('shows a contact whole, with its check-in on the viewer’s day', async () => {
    expect(await contactById(model.pool, viewer, ada)).toMatchObject({
      name: 'Ada Lovelace',
      company: 'Acme',
      position: 'Engineer',
      closeness: 'close',
      cadence: { kind: 'closeness', days: 90 },
      checkIn: { status: 'overdue', nextOn: '2026-05-30', snoozedUntil: null, daysLate: 2 },
      lastInteraction: { on: '2026-03-01', channel: 'coffee', summary: 'Lunch' },
      tags: ['mentor'],
      helpGiven: 1,
      helpReceived: 0,
      addedAt: '2026-01-01T09:00:00.000Z',
    })
  })

  it('sorts by what it is asked to, accents aside', async () => {
    expect(await names('name')).toEqual(['100% Real', 'Ada Lovelace', 'Grace Hopper', 'Zoë Müller'])
    expect((await names('company')).slice(0, 2)).toEqual(['Ada Lovelace', 'Zoë Müller'])
    // Never contacted with a cadence is due at once, before every date; without a cadence nobody is due.
    expect((await names('next_check_in')).slice(0, 2)).toEqual(['Grace Hopper', 'Ada Lovelace'])
    expect((await names('last_interaction')).slice(0, 2).toSorted()).toEqual(['Ada Lovelace', 'Zoë Müller'])
    expect((await names('recently_added')).at(-1)).toBe('Ada Lovelace')
  })

  it.each(['name', 'company', 'next_check_in', 'last_interaction', 'recently_added'] as const)(
    'gives every contact once over its pages, sorted by %s',
    async (sort) => {
      const seen: string[] = []
      let after = undefined as Awaited<ReturnType<typeof contactPage>>['items'][number]['cursor'] | undefined
      for (let turn = 0; turn < 10; turn += 1) {
        const page = await contactPage(model.pool, viewer, { first: 1, sort, after })
        seen.push(...page.items.map(({ node }) => node.name))
        after = page.items.at(-1)?.cursor
        if (!page.hasNextPage) break
      }
      expect(seen).toEqual(await names(sort))
    },
  )

  it('finds by name, company and position, without accents, and forgives a typo', async () => {
    expect(await names('name', { search: 'LOVE' })).toEqual(['Ada Lovelace'])
    expect(await names('name', { search: 'zoe mu' })).toEqual(['Zoë Müller'])
    expect(await names('name', { search: 'oko' })).toEqual(['Zoë Müller'])
    expect(await names('name', { search: 'lovelcae' })).toEqual(['Ada Lovelace'])
    expect(await names('name', { search: 'gr' })).toEqual(['Grace Hopper'])
    expect(await names('name', { search: 'xyzzy' })).toEqual([])
  })

  it('takes % and _ for what they are', async () => {
    expect(await names('name', { search: '%' })).toEqual(['100% Real'])
    expect(await names('name', { search: '_' })).toEqual([])
    expect(await names('name', { search: '\\' })).toEqual([])
  })

  it('filters by closeness, by none, by tag, by lateness and by being archived', async () => {
    expect(await names('name', { closeness: ['close'] })).toEqual(['Ada Lovelace'])
    expect(await names('name', { closeness: ['close'], unplaced: true })).toHaveLength(4)
    expect(await names('name', { unplaced: true })).toEqual(['100% Real', 'Grace Hopper', 'Zoë Müller'])
    expect(await names('name', { tag: 'mentor' })).toEqual(['Ada Lovelace', 'Grace Hopper'])
    expect(await names('name', { overdue: true })).toEqual(['Ada Lovelace'])
    expect(await names('name', { archived: true })).toEqual(['Gone Away'])
    expect(await contactCount(model.pool, viewer, { tag: 'mentor' })).toBe(2)
    expect(await tagCounts(model.pool, viewer)).toEqual([{ tag: 'mentor', count: 2 }])
  })

  it('puts people last in touch first where a person is to be picked', async () => {
    const found = await findContacts(model.pool, viewer, { text: '', first: 2 })
    expect(found.map(({ name }) => name).toSorted()).toEqual(['Ada Lovelace', 'Zoë Müller'])
    const typed = await findContacts(model.pool, viewer, { text: 'gra', first: 8 })
    expect(typed.map(({ name }) => name)).toEqual(['Grace Hopper'])
  })

  it('shows nothing of it to anybody else', async () => {
    const other = viewerOn(idOf<UserId>('owner', 'other'), '2026-06-01')
    const elsewhere = { ...viewer, workspaceId: idOf<typeof viewer.workspaceId>('workspace', 'other') }
    for (const stranger of [other, elsewhere]) {
      expect((await contactPage(model.pool, stranger, { first: 50, sort: 'name' })).items).toEqual([])
      expect(await contactsByIds(model.pool, stranger, [ada, percent])).toEqual([])
      expect(await tagCounts(model.pool, stranger)).toEqual([])
    }
  })
})

describe('the last interaction', () => {
  it('goes back when it is retracted, and the next check-in with it', async () => {
    story.tell(second, 'interaction.retracted', {})
    await model.apply(story.events)
    expect(await contactById(model.pool, viewer, ada)).toMatchObject({
      lastInteraction: { on: '2026-01-10', summary: 'First call' },
      checkIn: { nextOn: '2026-04-10' },
    })
    expect(await contactById(model.pool, viewer, zoe)).toMatchObject({ lastInteraction: null })
  })

  it('comes back when it is restored', async () => {
    story.tell(second, 'interaction.restored', {})
    await model.apply(story.events)
    expect(await contactById(model.pool, viewer, ada)).toMatchObject({ lastInteraction: { on: '2026-03-01' } })
  })

  it('follows a correction of its day and its help', async () => {
    story.tell(first, 'interaction.corrected', { happenedOn: day('2026-04-01'), helpReceived: ['referral', 'review'] })
    await model.apply(story.events)
    expect(await contactById(model.pool, viewer, ada)).toMatchObject({
      lastInteraction: { on: '2026-04-01' },
      helpGiven: 0,
      helpReceived: 2,
    })
  })
})

describe('the check-in', () => {
  it('waits for a snooze and is none for somebody not to be contacted', async () => {
    story.say(ada, 'contact.check-in-snoozed', { until: day('2026-08-01') })
    await model.apply(story.events)
    expect((await contactById(model.pool, viewer, ada))?.checkIn).toEqual({
      status: 'snoozed',
      nextOn: '2026-08-01',
      snoozedUntil: '2026-08-01',
      daysLate: 0,
    })
    story.say(ada, 'contact.do-not-contact-set', { reason: 'asked for it' })
    await model.apply(story.events)
    expect((await contactById(model.pool, viewer, ada))?.checkIn.status).toBe('none')
  })
})

describe('a job', () => {
  it('shows while it is the one of today', async () => {
    const employmentId = idOf<string>('job')
    const job = { employmentId, company: 'Navy', position: 'Admiral', from: null, to: null }
    story.say(grace, 'contact.employment-recorded', { ...job, current: true })
    await model.apply(story.events)
    expect(await names('name', { search: 'admiral' })).toEqual(['Grace Hopper'])
    story.say(grace, 'contact.employment-recorded', { ...job, current: false })
    await model.apply(story.events)
    expect(await contactById(model.pool, viewer, grace)).toMatchObject({ company: '', position: '' })
  })
})

describe('an erased contact', () => {
  it('leaves every list, and no word of what was shared with others', async () => {
    story.say(zoe, 'contact.erased', {})
    await model.apply(story.events)
    expect(await names('name', { search: 'zoe' })).toEqual([])
    expect(await names('name', { archived: true })).toEqual(['Gone Away'])
    expect(await contactById(model.pool, viewer, zoe)).toMatchObject({ name: 'Erased person', company: '', tags: [] })
    const kept = JSON.stringify([await model.rows('contact'), await model.rows('contact_interaction')])
    expect(kept).not.toContain('Lunch')
    expect(kept).not.toContain('Müller')
  })
})

describe('events that do not follow on', () => {
  it('stop the projection', async () => {
    const skipped = story.contact('Skipped Step')
    story.say(skipped, 'contact.tagged', { tag: 'a' })
    story.say(skipped, 'contact.tagged', { tag: 'b' })
    const own = story.events.filter(({ stream }) => stream === `contact-${skipped}`)
    await model.apply(own.slice(0, 1))
    await expect(model.apply(own.slice(2))).rejects.toThrow(/last one known is 0/)
  })

  it('go on once the missing one was passed over', async () => {
    const skipped = idOf<typeof ada>('contact', story.ownerId, 'Skipped Step')
    const own = story.events.filter(({ stream }) => stream === `contact-${skipped}`)
    await model.passOver(own[1]!)
    await model.apply(own.slice(2))
    expect((await contactById(model.pool, viewer, skipped))?.tags).toEqual(['b'])
  })
})
