import type { CalendarDate, UserId } from '@kith/kernel'
import { deterministicId } from '@kith/kernel'
import { specify } from '@kith/kernel/spec'
import { describe, it } from 'vitest'
import { sampleCommand, sampleEvent, sampleIds } from '../spec/index.ts'
import type { OpeningCommand } from './commands.ts'
import { openingDecider } from './decider.ts'
import type { OpeningEvent } from './events.ts'

const { given } = specify(openingDecider)
const { owner: seeker, stranger: poster } = sampleIds
const outsider = deterministicId('an outsider') as UserId
const on = (text: string): CalendarDate => text as CalendarDate

const posted = sampleEvent('opening.posted')
const heldBack = sampleEvent('opening.posted', { held: true })
const closed = sampleEvent('opening.closed')
const hidden = sampleEvent('opening.hidden')
const reportedBy = (reporterId: UserId) => sampleEvent('opening.reported', { reporterId })
const reportBy = (reporterId: UserId) => sampleCommand('ReportOpening', { by: reporterId, reporterId })
const person = (number: number): UserId => deterministicId('reporter', String(number)) as UserId

describe.each<[OpeningCommand['type'], readonly OpeningEvent[], OpeningEvent, UserId]>([
  ['PostOpening', [], posted, poster],
  ['ChangeOpening', [posted], sampleEvent('opening.changed'), poster],
  ['CloseOpening', [posted], closed, poster],
  ['ReopenOpening', [posted, closed], sampleEvent('opening.reopened'), poster],
  ['ReportOpening', [posted], reportedBy(seeker), seeker],
])('%s', (type, history, event, by) => {
  it('is done by whom it belongs to', () => given(history).when(sampleCommand(type, { by })).then([event]))
  it('changes nothing the second time', () =>
    given([...history, event])
      .when(sampleCommand(type, { by }))
      .thenNothing())
  it('is refused to everybody else', () =>
    given(history)
      .when(sampleCommand(type, { by: outsider }))
      .thenRejected('NOT_FOUND'))
})

describe.each<[OpeningCommand['type'], readonly OpeningEvent[], OpeningEvent]>([
  ['AdmitOpening', [heldBack], sampleEvent('opening.admitted')],
  ['HideOpening', [posted], hidden],
  ['ShowOpening', [posted, hidden], sampleEvent('opening.shown-again')],
])('%s', (type, history, event) => {
  it('is done by whoever looks after the board', () => given(history).when(sampleCommand(type)).then([event]))
  it('changes nothing the second time', () =>
    given([...history, event])
      .when(sampleCommand(type))
      .thenNothing())
  it.each([poster, seeker])('is refused to whoever does not', (by) =>
    given(history)
      .when(sampleCommand(type, { by, moderates: false }))
      .thenRejected('NOT_FOUND'),
  )
})

describe('what is posted', () => {
  it.each([0, 51, 1.5])('does not have %d seats', (seats) => {
    const refused = given([]).when(sampleCommand('PostOpening', { by: poster, seats }))
    refused.thenRejected(Number.isInteger(seats) ? 'SEATS_OUT_OF_RANGE' : 'INPUT_INVALID')
  })
  it('closes today at the earliest, or stays open', () => {
    const closing = (closesOn: CalendarDate | null) => sampleCommand('PostOpening', { by: poster, closesOn })
    given([])
      .when(closing(on('2026-11-22')))
      .thenRejected('DAY_PASSED')
    for (const closesOn of [on('2026-11-23'), null])
      given([])
        .when(closing(closesOn))
        .then([sampleEvent('opening.posted', { closesOn })])
  })
  it('is for the workspace, or for some cohorts', () => {
    const audience = { kind: 'workspace' } as const
    given([])
      .when(sampleCommand('PostOpening', { by: poster, audience }))
      .then([sampleEvent('opening.posted', { audience })])
    given([])
      .when(sampleCommand('PostOpening', { by: poster, audience: { kind: 'cohorts', cohortIds: [] } }))
      .thenRejected('INPUT_INVALID')
  })
  it('is not posted twice with other content', () =>
    given([posted])
      .when(sampleCommand('PostOpening', { by: poster, seats: 7 }))
      .thenRejected('ALREADY_EXISTS'))
})

describe('addresses in the text', () => {
  const [few, many] = [3, 4].map((count) => 'https://a.example '.repeat(count).trim())
  it.each(['PostOpening', 'ChangeOpening'] as const)('are three at most: %s', (type) => {
    const history = type === 'PostOpening' ? [] : [posted]
    const event = type === 'PostOpening' ? 'opening.posted' : 'opening.changed'
    const said = (texts: object) => given(history).when(sampleCommand(type, { by: poster, seats: 2, ...texts }))
    said({ notes: few }).then([sampleEvent(event, { notes: few ?? '', seats: 2 })])
    said({ notes: many }).thenRejected('TOO_MANY_LINKS')
    said({ notes: few, department: 'www.b.example' }).thenRejected('TOO_MANY_LINKS')
    said({ notes: 'ftp://a.example' }).thenRejected('LINK_INVALID')
  })
  it('are of the web only, and so is the link', () =>
    given([])
      .when(sampleCommand('PostOpening', { by: poster, link: 'javascript:alert(1)' }))
      .thenRejected('LINK_INVALID'))
})

describe('a change', () => {
  it('of an opening whose day has passed does not need a new day', () =>
    given([posted])
      .when(sampleCommand('ChangeOpening', { by: poster, today: on('2027-01-10') }))
      .then([sampleEvent('opening.changed')]))
  it('does not set a day that has passed', () =>
    given([posted])
      .when(sampleCommand('ChangeOpening', { by: poster, closesOn: on('2026-11-22') }))
      .thenRejected('DAY_PASSED'))
  it('of somebody new is held again, so that nothing slips in behind the first look', () => {
    const changedAndHeld = sampleEvent('opening.changed', { held: true })
    given([heldBack, sampleEvent('opening.admitted')])
      .when(sampleCommand('ChangeOpening', { by: poster, held: true }))
      .then([changedAndHeld])
    given([heldBack, sampleEvent('opening.admitted'), changedAndHeld])
      .when(sampleCommand('ClaimSeat'))
      .thenRejected('NOT_FOUND')
  })
  it('does not admit what is held', () =>
    given([heldBack, sampleEvent('opening.changed')])
      .when(sampleCommand('ClaimSeat'))
      .thenRejected('NOT_FOUND'))
})

describe('opening it again', () => {
  it('needs a day that has not passed', () =>
    given([posted, closed])
      .when(sampleCommand('ReopenOpening', { by: poster, today: on('2026-12-19') }))
      .thenRejected('DAY_PASSED'))
})

describe('reports', () => {
  it('of three different people hide it', () =>
    given([posted, reportedBy(person(1)), reportedBy(person(2))])
      .when(reportBy(person(3)))
      .then([reportedBy(person(3)), sampleEvent('opening.hidden', { cause: 'reports' })]))
  it('of one person count once', () =>
    given([posted, reportedBy(person(1)), reportedBy(person(2))])
      .when(reportBy(person(2)))
      .thenNothing())
  it('that somebody looked at do not count any more', () => {
    const shown = [
      posted,
      ...[1, 2, 3].map((number) => reportedBy(person(number))),
      sampleEvent('opening.hidden', { cause: 'reports' }),
      sampleEvent('opening.shown-again'),
    ]
    given(shown)
      .when(reportBy(person(4)))
      .then([reportedBy(person(4))])
    given([...shown, reportedBy(person(4)), reportedBy(person(5))])
      .when(reportBy(person(6)))
      .then([reportedBy(person(6)), sampleEvent('opening.hidden', { cause: 'reports' })])
  })
  it('are settled without hiding anything, once', () => {
    const settled = [posted, reportedBy(person(1)), reportedBy(person(2)), sampleEvent('opening.shown-again')]
    given(settled.slice(0, 3))
      .when(sampleCommand('ShowOpening'))
      .then([sampleEvent('opening.shown-again')])
    given(settled).when(sampleCommand('ShowOpening')).thenNothing()
    given(settled)
      .when(reportBy(person(3)))
      .then([reportedBy(person(3))])
  })
  it('say why', () =>
    given([posted])
      .when(sampleCommand('ReportOpening', { reason: ' ' }))
      .thenRejected('TEXT_MISSING'))
  it('do not come from the poster, nor from people who cannot see it', () => {
    given([posted]).when(reportBy(poster)).thenRejected('OWN_OPENING')
    given([heldBack]).when(reportBy(seeker)).thenRejected('NOT_FOUND')
    given([posted, hidden]).when(reportBy(seeker)).thenRejected('NOT_FOUND')
  })
})
