import type { OpportunityId } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { historyPage } from '../queries.ts'
import { openReadModel, viewerOn } from '../spec/read-model.ts'
import type { SpecReadModel } from '../spec/read-model.ts'
import { idOf } from '../spec/recorder.ts'
import { Story } from '../spec/story.ts'

const story = new Story('seeker')
const viewer = viewerOn(story.ownerId, '2026-06-01')
const opportunityId = idOf<OpportunityId>('opportunity', 'spec')
const details = { company: 'Tidewater', role: 'Engineer', department: '', location: '', link: '', notes: '' }
const tell = (type: `opportunity.${string}`, data: object = {}): void =>
  void story.put(`opportunity-${opportunityId}`, type as 'opportunity.changed', {
    opportunityId,
    ownerId: story.ownerId,
    ...data,
  })

story.member('Seeker').workspace('Spec')
tell('opportunity.added', details)
tell('opportunity.changed', { ...details, role: 'Platform engineer' })
tell('opportunity.stage-moved', { stage: 'applied' })
tell('opportunity.stage-moved', { stage: 'interviewing' })
tell('opportunity.source-recorded', { source: { kind: 'board' }, where: 'By the sea' })
tell('opportunity.date-added', { dateId: idOf('date'), label: 'First talk', day: '2026-06-10' })
tell('opportunity.date-removed', { dateId: idOf('date') })
tell('opportunity.next-step-set', { text: 'Read their papers', dueOn: '2026-06-02' })
tell('opportunity.next-step-set', { text: '', dueOn: null })
tell('opportunity.removed')
tell('opportunity.restored')

let model: SpecReadModel
beforeAll(async () => {
  model = await openReadModel()
  await model.apply(story.events)
})
afterAll(() => model.drop())

const page = async () => (await historyPage(model.pool, viewer, { first: 50 })).items.map(({ node }) => node)

describe('the history of an opportunity', () => {
  it('tells in plain sentences what became of it, by its name of today', async () => {
    expect((await page()).map(({ sentence }) => sentence).slice(0, 11)).toEqual([
      'Restored Platform engineer at Tidewater',
      'Removed Platform engineer at Tidewater',
      'Took away the next step of Platform engineer at Tidewater',
      'Set the next step of Platform engineer at Tidewater',
      'Removed the date “First talk, 2026-06-10” from Platform engineer at Tidewater',
      'Added the date “First talk, 2026-06-10” to Platform engineer at Tidewater',
      'Recorded that Platform engineer at Tidewater came from a job board',
      'Moved Platform engineer at Tidewater to interviewing',
      'Moved Platform engineer at Tidewater to applied',
      'Changed the details of Platform engineer at Tidewater',
      'Added Platform engineer at Tidewater',
    ])
  })

  it('says what changed, from what to what', async () => {
    const changes = new Map((await page()).map(({ sentence, changes: told }) => [sentence, told]))
    expect(changes.get('Moved Platform engineer at Tidewater to interviewing')).toEqual([
      { field: 'Stage', before: 'applied', after: 'interviewing' },
    ])
    expect(changes.get('Changed the details of Platform engineer at Tidewater')).toEqual([
      { field: 'Role', before: 'Engineer', after: 'Platform engineer' },
    ])
    expect(changes.get('Took away the next step of Platform engineer at Tidewater')).toEqual([
      { field: 'Next step', before: 'Read their papers', after: null },
      { field: 'Due on', before: '2026-06-02', after: null },
    ])
  })

  it('is nobody else’s', async () => {
    const stranger = { ...viewer, userId: idOf<typeof viewer.userId>('stranger') }
    const found = await historyPage(model.as(stranger), stranger, { first: 50 })
    expect(found.items).toEqual([])
    const own = await historyPage(model.as(viewer), viewer, { first: 1 })
    expect(own.items[0]?.node.sentence).toBe('Restored Platform engineer at Tidewater')
  })

  it('leaves only that something happened once its owner is erased', async () => {
    story.user('user.erased', {})
    await model.apply(story.events)
    const kept = JSON.stringify(await model.rows('history_entry'))
    for (const word of ['Tidewater', 'Engineer', 'Platform', 'First talk', 'papers', 'By the sea'])
      expect(kept).not.toContain(word)
    const told = (await page()).map(({ sentence }) => sentence)
    expect(told).toContain('Moved an opportunity to interviewing')
    expect(told).toContain('Changed the next step of an opportunity')
  })
})
