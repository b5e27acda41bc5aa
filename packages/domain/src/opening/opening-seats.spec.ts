import type { CalendarDate, ReferralId, UserId } from '@kith/kernel'
import { deterministicId } from '@kith/kernel'
import { specify } from '@kith/kernel/spec'
import { describe, expect, it } from 'vitest'
import { sampleCommand, sampleEvent, sampleIds } from '../spec/index.ts'
import { openingDecider } from './decider.ts'

const { given } = specify(openingDecider)
const { stranger: poster } = sampleIds
const on = (text: string): CalendarDate => text as CalendarDate

const request = (name: string) => ({
  referralId: deterministicId('referral', name) as ReferralId,
  seekerId: deterministicId('seeker', name) as UserId,
})
const ana = request('first')
const ben = request('second')
const cleo = request('third')
type Request = typeof ana

const claim = (one: Request, different: { readonly today?: CalendarDate } = {}) =>
  sampleCommand('ClaimSeat', { by: one.seekerId, ...one, ...different })
const confirm = ({ referralId }: Request) => sampleCommand('ConfirmSeat', { by: 'system', referralId })
const free = ({ referralId }: Request) => sampleCommand('FreeSeat', { by: 'system', referralId })
const claimed = (one: Request) => sampleEvent('opening.seat-claimed', one)
const confirmed = (one: Request) => sampleEvent('opening.seat-confirmed', one)
const freed = (one: Request) => sampleEvent('opening.seat-freed', one)

const posted = sampleEvent('opening.posted')
const closed = sampleEvent('opening.closed')
const filled = sampleEvent('opening.filled')
const reopened = sampleEvent('opening.reopened')

describe('a seat', () => {
  it('goes to the first who claims it', () =>
    given([posted])
      .when(claim(ana))
      .then([claimed(ana)]))
  it('is claimed once for a request, however often it is tried', () =>
    given([posted, claimed(ana)])
      .when(claim(ana))
      .thenNothing())
  it('is not claimed for somebody else’s request', () =>
    given([posted, claimed(ana)])
      .when(claim({ ...ben, referralId: ana.referralId }))
      .thenRejected('ALREADY_EXISTS'))
  it('is one for each seeker', () =>
    given([posted, claimed(ana)])
      .when(claim({ ...ben, seekerId: ana.seekerId }))
      .thenRejected('SEAT_ALREADY_YOURS'))
  it('is refused once all are taken', () =>
    given([posted, claimed(ana), claimed(ben)])
      .when(claim(cleo))
      .thenRejected('SEATS_TAKEN'))
  it('comes free with the request that held it', () => {
    given([posted, claimed(ana), claimed(ben)])
      .when(free(ana))
      .then([freed(ana)])
    given([posted, claimed(ana), claimed(ben), freed(ana)])
      .when(claim(cleo))
      .then([claimed(cleo)])
  })
  it('that nobody holds is free already', () => given([posted]).when(free(ana)).thenNothing())
  it('is claimed on the last day, and not after it', () => {
    given([posted])
      .when(claim(ana, { today: on('2026-12-18') }))
      .then([claimed(ana)])
    given([posted])
      .when(claim(ana, { today: on('2026-12-19') }))
      .thenRejected('OPENING_CLOSED')
  })
  it('of an opening without a last day is claimed on any', () => {
    const always = sampleEvent('opening.posted', { closesOn: null })
    given([always])
      .when(claim(ana, { today: on('2030-01-01') }))
      .then([claimed(ana)])
  })
  it('is not claimed of an opening that is closed', () => {
    given([posted, closed]).when(claim(ana)).thenRejected('OPENING_CLOSED')
    given([posted, closed, reopened])
      .when(claim(ana))
      .then([claimed(ana)])
  })
  it('is not claimed of an opening that cannot be seen', () => {
    const held = sampleEvent('opening.posted', { held: true })
    given([held]).when(claim(ana)).thenRejected('NOT_FOUND')
    given([held, sampleEvent('opening.admitted')])
      .when(claim(ana))
      .then([claimed(ana)])
    given([posted, sampleEvent('opening.hidden')])
      .when(claim(ana))
      .thenRejected('NOT_FOUND')
  })
  it('is not claimed by the poster, nor by anybody for another', () => {
    given([posted])
      .when(claim({ ...ana, seekerId: poster }))
      .thenRejected('OWN_OPENING')
    given([posted])
      .when(sampleCommand('ClaimSeat', { by: ben.seekerId, ...ana }))
      .thenRejected('NOT_FOUND')
  })
})

describe('an accepted request', () => {
  it('confirms its seat', () => {
    given([posted, claimed(ana)])
      .when(confirm(ana))
      .then([confirmed(ana)])
    given([posted, claimed(ana), confirmed(ana)])
      .when(confirm(ana))
      .thenNothing()
  })
  it('has no seat to confirm that it did not claim', () =>
    given([posted, claimed(ana)])
      .when(confirm(ben))
      .thenRejected('NOT_FOUND'))
  it('fills the opening with the last seat', () =>
    given([posted, claimed(ana), claimed(ben), confirmed(ana)])
      .when(confirm(ben))
      .then([confirmed(ben), filled]))
  it('keeps its seat though the opening was closed or hidden in the meantime', () => {
    given([posted, claimed(ana), claimed(ben), confirmed(ana), closed])
      .when(confirm(ben))
      .then([confirmed(ben)])
    given([posted, claimed(ana), sampleEvent('opening.hidden')])
      .when(confirm(ana))
      .then([confirmed(ana)])
  })
  it('that is released brings a filled opening back to the board', () => {
    const full = [posted, claimed(ana), claimed(ben), confirmed(ana), confirmed(ben), filled]
    given(full).when(claim(cleo)).thenRejected('OPENING_CLOSED')
    given(full)
      .when(free(ana))
      .then([freed(ana), reopened])
  })
  it('is confirmed and freed by the system alone, as the request goes on', () => {
    for (const type of ['ConfirmSeat', 'FreeSeat'] as const)
      for (const by of [poster, ana.seekerId])
        given([posted, claimed(ana)])
          .when(sampleCommand(type, { by, referralId: ana.referralId }))
          .thenRejected('NOT_FOUND')
  })
})

describe('the number of seats', () => {
  const change = (seats: number) => sampleCommand('ChangeOpening', { by: poster, seats })
  const changed = (seats: number) => sampleEvent('opening.changed', { seats })
  const full = [sampleEvent('opening.posted', { seats: 1 }), claimed(ana), confirmed(ana), filled]

  it('does not fall below those that are claimed', () => {
    const history = [posted, claimed(ana), claimed(ben)]
    given(history)
      .when(change(2))
      .then([changed(2)])
    given(history).when(change(1)).thenRejected('SEATS_BELOW_CLAIMED')
    expect(given(history).when(change(1)).decision).toMatchObject({
      rejection: { field: 'seats', detail: { limit: 2 } },
    })
  })
  it('brings a filled opening back when it rises', () =>
    given(full)
      .when(change(3))
      .then([changed(3), reopened]))
  it('fills the opening when it falls to those that are confirmed', () =>
    given([posted, claimed(ana), confirmed(ana)])
      .when(change(1))
      .then([changed(1), filled]))
  it('leaves a closed opening closed', () =>
    given([posted, claimed(ana), confirmed(ana), closed])
      .when(change(1))
      .then([changed(1)]))
  it('is why a filled opening cannot simply be opened again', () => {
    const reopen = sampleCommand('ReopenOpening', { by: poster })
    given(full).when(reopen).thenRejected('SEATS_TAKEN')
    given([...full, closed])
      .when(reopen)
      .thenRejected('SEATS_TAKEN')
  })
})
