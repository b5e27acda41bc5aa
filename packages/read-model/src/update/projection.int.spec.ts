import type { CalendarDate, ContactId, UpdateId } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { updateById, updateCandidates, updateFacts, updatePage, updateRecipients } from '../queries.ts'
import { bothWays } from '../spec/databases.ts'
import { openReadModel } from '../spec/read-model.ts'
import type { SpecReadModel } from '../spec/read-model.ts'
import { idOf, withoutKeysOf } from '../spec/recorder.ts'
import { School } from '../spec/school.ts'
import type { Story } from '../spec/story.ts'
import { updateProjection } from './projection.ts'

const school = new School('Harbour')
const [noor, mina, gone] = [school.person('Noor'), school.person('Mina'), school.person('Gone')]
const other = new School('Other', school.recorder)
other.join(noor)

const day = (text: string): CalendarDate => text as CalendarDate

/** Somebody with an address. */
const person = (owner: Story, name: string, more: Parameters<Story['contact']>[1] = {}): ContactId =>
  owner.contact(name, { emails: [`${name.toLowerCase()}@network.example`], ...more })

const [ada, bo, cem] = [person(noor, 'Ada', { company: 'Fjord' }), person(noor, 'Bo'), person(noor, 'Cem')]
const erased = person(noor, 'Dora')
const sameAddress = person(noor, 'Eve', { emails: ['BO@network.example'] })
const noAddress = noor.contact('Finn')
const archived = person(noor, 'Gil')

const write = (who: Story, name: string) => {
  const updateId = idOf<UpdateId>('update', name)
  const of = { updateId, ownerId: who.ownerId }
  const words = { subject: `Words of ${name}`, body: 'Hi {first name}' }
  const stream = `update-${updateId}`
  who.put(stream, 'update.drafted', { ...of, ...words })
  return { updateId, of, words, stream }
}

const first = write(noor, 'first')
noor.put(first.stream, 'update.changed', { ...first.of, subject: 'Better words', body: 'Hi {name}' })
noor.put(first.stream, 'update.recipients-chosen', { ...first.of, contactIds: [ada, bo] })
noor.put(first.stream, 'update.recipients-chosen', { ...first.of, contactIds: [bo, ada, cem, erased] })
noor.put(first.stream, 'update.sent', {
  ...first.of,
  subject: 'Better words',
  body: 'Hi {name}',
  contactIds: [bo, ada, cem, erased],
  on: day('2026-04-20'),
})
const reach = (contactId: ContactId, text: string) =>
  noor.put(first.stream, 'update.reached', {
    ...first.of,
    contactId,
    subject: 'Better words',
    text,
    on: day('2026-04-21'),
  })
noor.put(first.stream, 'update.passed-over', { ...first.of, contactId: ada, reason: 'uncertain' })
reach(ada, 'Hi Ada')
reach(erased, 'Hi Dora, only you know this')
noor.put(first.stream, 'update.passed-over', { ...first.of, contactId: cem, reason: 'no-address' })
const second = write(noor, 'second')
const thrownAway = write(noor, 'thrown away')
noor.put(thrownAway.stream, 'update.discarded', thrownAway.of)
const minas = write(mina, 'mina')
const lost = write(gone, 'somebody who left')
noor.say(bo, 'contact.updates-refused', {})
noor.say(archived, 'contact.archived', {})
noor.say(erased, 'contact.erased', {})
gone.user('user.erased', {})

let model: SpecReadModel
beforeAll(async () => {
  model = await openReadModel()
  await model.apply(school.events, [2, 1])
})
afterAll(() => model.drop())

describe.each(bothWays(() => model))('updates, %s', (_, dbOf) => {
  const viewer = school.viewer(noor)
  const page = async (who = viewer) => {
    const { items } = await updatePage(dbOf(who), who, { first: 10 })
    return items.map(({ node }) => node)
  }

  it('are the member’s own, newest first, without what was thrown away', async () => {
    expect((await page()).map(({ id }) => id).toSorted()).toEqual([first.updateId, second.updateId].toSorted())
    expect((await page(school.viewer(mina))).map(({ id }) => id)).toEqual([minas.updateId])
    expect(await page(other.viewer(noor))).toEqual([])
    expect(await updateById(dbOf(viewer), viewer, minas.updateId)).toBeUndefined()
    expect(await updateRecipients(dbOf(viewer), viewer, minas.updateId)).toEqual([])
  })
  it('are paged', async () => {
    const { items, hasNextPage } = await updatePage(dbOf(viewer), viewer, { first: 1 })
    expect(hasNextPage).toBe(true)
    const [only] = items
    const next = await updatePage(dbOf(viewer), viewer, { first: 5, after: only?.cursor ?? null })
    expect([only, ...next.items].map((item) => item?.node.id)).toEqual((await page()).map(({ id }) => id))
  })
  it('say how far they have come, and how many take no more', async () =>
    expect(await updateById(dbOf(viewer), viewer, first.updateId)).toMatchObject({
      subject: 'Better words',
      status: 'on-its-way',
      people: 4,
      reached: 2,
      passedOver: 1,
      refused: 1,
    }))
  it('tell of each recipient, in the order of the choice', async () =>
    expect(await updateRecipients(dbOf(viewer), viewer, first.updateId)).toMatchObject([
      { contactId: bo, name: 'Bo', state: 'waiting', updatesRefused: true },
      { contactId: ada, state: 'reached', text: 'Hi Ada', reason: null, reachedOn: '2026-04-21' },
      { contactId: cem, state: 'passed-over', reason: 'no-address' },
      { contactId: erased, name: 'Erased person', state: 'reached', text: '' },
    ]))
  it('know of everybody why they cannot get one', async () => {
    const { items } = await updateCandidates(dbOf(viewer), viewer, { first: 50, after: null, filter: {} })
    expect(items.map(({ node: { name, bar, until } }) => [name, bar, until])).toEqual([
      ['Ada', 'too-soon', '2026-06-20'],
      ['Bo', 'updates-refused', null],
      ['Cem', null, null],
      // Another entry with the address of somebody who asked for no more.
      ['Eve', 'updates-refused', null],
      ['Finn', 'no-address', null],
    ])
    const after = items[1]?.cursor ?? null
    const rest = await updateCandidates(dbOf(viewer), viewer, { first: 1, after, filter: { search: 'e' } })
    expect(rest).toMatchObject({ hasNextPage: true, items: [{ node: { name: 'Cem' } }] })
  })
  it('look at the people of the viewer alone', async () => {
    const facts = await updateFacts(dbOf(viewer), viewer, [sameAddress, noAddress, archived])
    expect(facts.map(({ contactId, isThere, hasAddress }) => [contactId, isThere, hasAddress])).toEqual([
      [sameAddress, true, true],
      [noAddress, true, false],
      [archived, false, true],
    ])
    const minasView = school.viewer(mina)
    expect(await updateFacts(dbOf(minasView), minasView, [ada, bo])).toEqual([])
  })
})

describe('the rows of updates', () => {
  it('hold no words of who was erased', async () => {
    const rows = JSON.stringify([await model.rows('network_update'), await model.rows('network_update_recipient')])
    expect(rows).not.toContain('somebody who left')
    expect(rows).not.toContain('only you know this')
    expect(rows).toContain(lost.updateId)
  })
  it('are the same when applied again and when rebuilt', async () => {
    const before = await model.checksums(model.liveSchema(updateProjection), updateProjection)
    await model.apply(school.events)
    expect(await model.checksums(model.liveSchema(updateProjection), updateProjection)).toEqual(before)
    const events = withoutKeysOf(school.events, new Set<string>([gone.ownerId, erased]))
    for (const flushAt of [1, 3, 1_000])
      expect(await model.checksums(await model.rebuild(updateProjection, events, flushAt), updateProjection)).toEqual(
        before,
      )
  })
})
