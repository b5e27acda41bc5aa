import type { CalendarDate } from '@kith/kernel'
import { deterministicId } from '@kith/kernel'
import { specify } from '@kith/kernel/spec'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../catalogue.ts'
import { limits } from '../shared/input.ts'
import { sampleCommand, sampleEvent, sampleIds } from '../spec/index.ts'
import type { OpportunityCommand } from './commands.ts'
import { opportunityDecider } from './decider.ts'
import type { OpportunityEvent } from './events.ts'
import { opportunityStage } from './stage.ts'

const { given } = specify(opportunityDecider)
const added = sampleEvent('opportunity.added')
const removed = sampleEvent('opportunity.removed')
const dated = sampleEvent('opportunity.date-added')

describe.each<[OpportunityCommand['type'], readonly OpportunityEvent[], OpportunityEvent]>([
  ['AddOpportunity', [], added],
  ['ChangeOpportunity', [added], sampleEvent('opportunity.changed')],
  ['MoveStage', [added], sampleEvent('opportunity.stage-moved')],
  ['RecordSource', [added], sampleEvent('opportunity.source-recorded')],
  ['AddOpportunityDate', [added], dated],
  ['RemoveOpportunityDate', [added, dated], sampleEvent('opportunity.date-removed')],
  ['SetNextStep', [added], sampleEvent('opportunity.next-step-set')],
  ['RemoveOpportunity', [added], removed],
  ['RestoreOpportunity', [added, removed], sampleEvent('opportunity.restored')],
])('%s', (type, history, event) => {
  it('is done by the owner', () => given(history).when(sampleCommand(type)).then([event]))
  it('changes nothing the second time', () =>
    given([...history, event])
      .when(sampleCommand(type))
      .thenNothing())
  it('is refused to everybody else, as if it were not there', () =>
    given(history)
      .when(sampleCommand(type, { by: sampleIds.stranger }))
      .thenRejected('NOT_FOUND'))
  it('is refused while it is removed, but for restoring it', () => {
    if (type === 'AddOpportunity' || type === 'RestoreOpportunity' || type === 'RemoveOpportunity') return
    given([...history, removed])
      .when(sampleCommand(type))
      .thenRejected('OPPORTUNITY_REMOVED')
  })
})

describe('an opportunity', () => {
  it('needs a company and a role, and nothing else', () => {
    const bare = { department: '', location: '', link: '', notes: '' }
    given([])
      .when(sampleCommand('AddOpportunity', bare))
      .then([sampleEvent('opportunity.added', bare)])
    for (const missing of [{ company: ' ' }, { role: '' }])
      given([]).when(sampleCommand('AddOpportunity', missing)).thenRejected('NAME_MISSING')
  })
  it('does not take a link that runs something', () =>
    given([])
      .when(sampleCommand('AddOpportunity', { link: 'javascript:alert(1)' }))
      .thenRejected('LINK_INVALID'))
  it('is not added twice with other content', () =>
    given([added])
      .when(sampleCommand('AddOpportunity', { role: 'Another role' }))
      .thenRejected('ALREADY_EXISTS'))
  it('is not known before it is added', () => given([]).when(sampleCommand('MoveStage')).thenRejected('NOT_FOUND'))
  it('begins as one that is of interest', () =>
    given([added])
      .when(sampleCommand('MoveStage', { stage: 'interested' }))
      .thenNothing())
  it('moves from any stage to any other', () => {
    for (const from of opportunityStage.options)
      for (const stage of opportunityStage.options) {
        const move = given([added, sampleEvent('opportunity.stage-moved', { stage: from })]).when(
          sampleCommand('MoveStage', { stage }),
        )
        if (from === stage) move.thenNothing()
        else move.then([sampleEvent('opportunity.stage-moved', { stage })])
      }
  })
  it.each([
    { kind: 'contact', contactId: sampleIds.contact },
    { kind: 'opening', openingId: sampleIds.opening },
    { kind: 'gathering', gatheringId: sampleIds.gathering },
    { kind: 'board' },
    { kind: 'cold' },
  ] as const)('may come from a $kind', (source) =>
    given([added])
      .when(sampleCommand('RecordSource', { source, where: '' }))
      .then([sampleEvent('opportunity.source-recorded', { source, where: '' })]),
  )
  it('keeps what was known of it over being removed and restored', () =>
    given([added, dated, removed, sampleEvent('opportunity.restored')])
      .when(sampleCommand('AddOpportunityDate'))
      .thenNothing())
})

describe('the next step', () => {
  const set = sampleEvent('opportunity.next-step-set')
  it('may have no day', () =>
    given([added])
      .when(sampleCommand('SetNextStep', { dueOn: null }))
      .then([sampleEvent('opportunity.next-step-set', { dueOn: null })]))
  it('goes with its day once its text is empty', () =>
    given([added, set])
      .when(sampleCommand('SetNextStep', { text: ' ' }))
      .then([sampleEvent('opportunity.next-step-set', { text: '', dueOn: null })]))
  it('is not taken away where there is none', () =>
    given([added])
      .when(sampleCommand('SetNextStep', { text: '' }))
      .thenNothing())
})

describe('the dates', () => {
  it('say what they are for', () =>
    given([added])
      .when(sampleCommand('AddOpportunityDate', { label: '' }))
      .thenRejected('TEXT_MISSING'))
  it('are not changed under the same id', () =>
    given([added, dated])
      .when(sampleCommand('AddOpportunityDate', { day: '2027-01-01' as CalendarDate }))
      .thenRejected('ALREADY_EXISTS'))
  it('are not more than anybody can look at', () => {
    const many = Array.from({ length: limits.entries }, (_, index) =>
      sampleEvent('opportunity.date-added', { dateId: deterministicId(String(index)) }),
    )
    given([added, ...many])
      .when(sampleCommand('AddOpportunityDate'))
      .thenRejected('TOO_MANY_ENTRIES')
  })
})

describe('what the owner types', () => {
  it.each(['added', 'changed', 'source-recorded', 'date-added', 'next-step-set'])(
    'is sealed under their key: %s',
    (name) => {
      const { sealed, subjects } = catalogue.get(`opportunity.${name}`)!
      expect(Object.keys(sealed).length).toBeGreaterThan(0)
      expect(subjects(added.data)).toEqual([sampleIds.owner])
    },
  )
})
