import type { CalendarDate, OpportunityId } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { opportunitiesByIds, opportunitiesOf, opportunityById } from '../queries.ts'
import { bothWays } from '../spec/databases.ts'
import { openReadModel } from '../spec/read-model.ts'
import type { SpecReadModel } from '../spec/read-model.ts'
import { idOf } from '../spec/recorder.ts'
import { School } from '../spec/school.ts'
import type { Story } from '../spec/story.ts'

const school = new School('Harbour')
const admin = school.person('Admin', ['admin', 'coach'])
const mina = school.person('Mina')
const other = new School('Other', school.recorder)
other.join(mina)
const viewer = school.viewer(mina)
const day = (text: string): CalendarDate => text as CalendarDate

const details = { department: '', location: 'Bergen', link: '', notes: 'Quiet team' }
const seek = (who: Story, role: string, company: string): OpportunityId => {
  const opportunityId = idOf<OpportunityId>('opportunity', who.ownerId, role)
  who.put(`opportunity-${opportunityId}`, 'opportunity.added', {
    opportunityId,
    ownerId: who.ownerId,
    role,
    company,
    ...details,
  })
  return opportunityId
}
const tell = (opportunityId: OpportunityId, type: `opportunity.${string}`, data: object = {}): void =>
  void mina.put(`opportunity-${opportunityId}`, type as 'opportunity.changed', {
    opportunityId,
    ownerId: mina.ownerId,
    ...data,
  })

mina.at = '2026-05-02T09:00:00.000Z'
const platform = seek(mina, 'Platform engineer', 'Tidewater')
const data = seek(mina, 'Data engineer', 'Fjörd Analytics')
const theirs = seek(admin, 'Headmaster', 'Harbour')
const ilse = mina.contact('Ilse')
const [later, sooner] = [idOf('date', 'later'), idOf('date', 'sooner')]
mina.at = '2026-05-03T09:00:00.000Z'
tell(platform, 'opportunity.stage-moved', { stage: 'applied' })
tell(platform, 'opportunity.source-recorded', { source: { kind: 'contact', contactId: ilse }, where: 'Over coffee' })
tell(platform, 'opportunity.date-added', { dateId: later, label: 'Second talk', day: '2026-06-10' })
tell(platform, 'opportunity.date-added', { dateId: sooner, label: 'First talk', day: '2026-06-03' })
tell(platform, 'opportunity.next-step-set', { text: 'Read their papers', dueOn: '2026-06-01' })

let model: SpecReadModel
beforeAll(async () => {
  model = await openReadModel()
  await model.apply(school.events)
})
afterAll(() => model.drop())

describe.each(bothWays(() => model))('opportunities, %s', (_, dbOf) => {
  it('are shown whole, the one that moved last first', async () => {
    expect(await opportunitiesOf(dbOf(viewer), viewer)).toEqual([
      {
        id: platform,
        company: 'Tidewater',
        companyKey: 'tidewater',
        role: 'Platform engineer',
        ...details,
        stage: 'applied',
        source: { kind: 'contact', contactId: ilse, openingId: null, gatheringId: null, where: 'Over coffee' },
        nextStep: { text: 'Read their papers', dueOn: '2026-06-01' },
        dates: [
          { id: sooner, label: 'First talk', day: '2026-06-03' },
          { id: later, label: 'Second talk', day: '2026-06-10' },
        ],
        removed: false,
        addedAt: '2026-05-02T09:00:00.000Z',
        movedAt: '2026-05-03T09:00:00.000Z',
      },
      {
        id: data,
        company: 'Fjörd Analytics',
        companyKey: 'fjord analytics',
        role: 'Data engineer',
        ...details,
        stage: 'interested',
        source: null,
        nextStep: null,
        dates: [],
        removed: false,
        addedAt: '2026-05-02T09:00:00.000Z',
        movedAt: '2026-05-02T09:00:00.000Z',
      },
    ])
  })

  it('are their owner’s alone, in the workspace where they were added', async () => {
    const head = school.viewer(admin)
    expect(await opportunityById(dbOf(viewer), viewer, theirs)).toBeUndefined()
    expect((await opportunitiesOf(dbOf(head), head)).map(({ id }) => id)).toEqual([theirs])
    for (const foreign of [head, other.viewer(mina)])
      expect(await opportunitiesByIds(dbOf(foreign), foreign, [platform, data])).toEqual([])
  })
})

describe('an opportunity', () => {
  const seen = () => opportunityById(model.pool, viewer, platform)

  it('is told to its owner and to nobody else when it changes', async () => {
    tell(platform, 'opportunity.changed', { ...details, role: 'Platform lead', company: 'Tide Water', notes: '' })
    const changes = await model.apply(school.events)
    expect(changes.filter((change) => change.topics.includes('opportunities'))).toEqual([
      { userId: mina.ownerId, topics: ['opportunities'] },
    ])
    expect(await seen()).toMatchObject({ role: 'Platform lead', companyKey: 'tide water', notes: '', stage: 'applied' })
  })

  it('comes from nowhere else once another source is recorded', async () => {
    tell(platform, 'opportunity.source-recorded', { source: { kind: 'board' }, where: 'Jobs by the sea' })
    await model.apply(school.events)
    expect((await seen())?.source).toEqual({
      kind: 'board',
      contactId: null,
      openingId: null,
      gatheringId: null,
      where: 'Jobs by the sea',
    })
  })

  it('loses a date, and its next step with the day of it', async () => {
    tell(platform, 'opportunity.date-removed', { dateId: sooner })
    tell(platform, 'opportunity.next-step-set', { text: '', dueOn: null })
    await model.apply(school.events)
    expect(await seen()).toMatchObject({ dates: [{ id: later, day: day('2026-06-10') }], nextStep: null })
  })

  it('leaves the list when it is removed, and is found by its id until it comes back', async () => {
    tell(platform, 'opportunity.removed')
    await model.apply(school.events)
    expect((await opportunitiesOf(model.pool, viewer)).map(({ id }) => id)).toEqual([data])
    expect(await seen()).toMatchObject({ removed: true, stage: 'applied' })
    tell(platform, 'opportunity.restored')
    await model.apply(school.events)
    expect((await opportunitiesOf(model.pool, viewer)).map(({ id }) => id)).toEqual([platform, data])
  })

  it('stops the projection when an event of it is missing, and goes on once that one was passed over', async () => {
    const [first, second] = [mina.events.length, mina.events.length + 1]
    tell(data, 'opportunity.stage-moved', { stage: 'offer' })
    tell(data, 'opportunity.removed')
    await expect(model.apply(school.events.slice(second))).rejects.toThrow(/last one known is 0/)
    await model.passOver(school.events[first]!)
    await model.apply(school.events.slice(second))
    expect(await opportunityById(model.pool, viewer, data)).toMatchObject({ stage: 'interested', removed: true })
  })

  it('keeps none of its owner’s words when they are erased', async () => {
    mina.user('user.erased', {})
    await model.apply(school.events)
    const kept = JSON.stringify(await model.rows('opportunity'))
    for (const word of ['Platform', 'Tide', 'Fjörd', 'fjord', 'Second talk', 'Jobs by the sea'])
      expect(kept).not.toContain(word)
    expect(kept).toContain('Headmaster')
    expect(await seen()).toMatchObject({ role: '', dates: [{ id: later, label: '', day: '2026-06-10' }] })
  })
})
