import { fold } from '@kith/kernel'
import type { CalendarDate, Instant } from '@kith/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleCommand, sampleIds, sampleToday } from '../spec/index.ts'
import { referralActs, referralDebts } from './acts.ts'
import type { ReferralAct, ReferralStanding } from './acts.ts'
import type { ReferralCommand } from './commands.ts'
import { referralDecider } from './decider.ts'
import type { RequestWay } from './package.ts'
import type { ReferralState } from './state.ts'

const { owner: seeker, stranger: member } = sampleIds
const standing = { closeness: 'close', lastInteractionOn: null, doNotContact: false } as const

/** A command for each act that changes something whenever it is not refused. */
const commandFor: Readonly<Record<ReferralAct, (by: typeof seeker | 'system', at: ReferralState) => ReferralCommand>> =
  {
    prepare: (by, at) => {
      const before = at.status === 'none' ? undefined : at.referral.prepared?.department
      return sampleCommand('PreparePackage', { by, department: before === 'One' ? 'Another' : 'One' })
    },
    request: (by, at) => {
      const asksContact = at.status !== 'none' && at.referral.referrer.kind === 'contact'
      return sampleCommand('RequestReferral', { by, ...(asksContact ? { way: 'link', standing } : {}) })
    },
    revise: (by) => sampleCommand('RevisePackage', { by }),
    withdraw: (by) => sampleCommand('WithdrawReferral', { by }),
    thank: (by) => sampleCommand('ThankReferrer', { by }),
    'offer-help': (by) => sampleCommand('OfferHelp', { by }),
    close: (by) => sampleCommand('CloseReferral', { by }),
    'ask-more': (by) => sampleCommand('AskMore', { by }),
    accept: (by) => sampleCommand('AcceptReferral', { by }),
    decline: (by) => sampleCommand('DeclineReferral', { by }),
    release: (by) => sampleCommand('ReleaseReferral', { by }),
    submit: (by) => sampleCommand('SubmitReferral', { by }),
    'record-outcome': (by, at) => {
      const heard = at.status === 'none' ? 0 : at.referral.outcomes.size
      return sampleCommand('RecordOutcome', {
        by,
        outcomeId: `0d2f6a5e-0c1b-4f6e-9a53-${String(heard).padStart(12, '0')}`,
      })
    },
  }
const acts = Object.keys(commandFor) as readonly ReferralAct[]

const asked = {
  member: sampleCommand('DraftReferral'),
  contact: sampleCommand('DraftReferral', { referrer: { kind: 'contact', contactId: sampleIds.contact } }),
}
type By = typeof seeker | 'system'
interface Move {
  readonly act: ReferralAct | 'expire' | 'view'
  readonly by: By
  readonly way: RequestWay
}

const course: readonly ReferralAct[] = ['prepare', 'request', 'accept', 'submit', 'record-outcome', 'thank']
const way = fc.constantFrom<RequestWay>('kith', 'link', 'outside')
const move: fc.Arbitrary<Move> = fc.record({
  act: fc.constantFrom(...acts, 'expire' as const, 'view' as const),
  by: fc.constantFrom<By>(seeker, member, 'system'),
  way,
})
/** Some way along the usual course, and then anything by anybody. */
const moves = fc
  .tuple(fc.nat({ max: course.length }), way, fc.array(move, { maxLength: 6 }))
  .map(([far, by, more]): readonly Move[] => [
    ...course.slice(0, far).map((act) => ({ act, by: 'system' as const, way: by })),
    ...more,
  ])

const commandOfMove = ({ act, by, way: chosen }: Move, state: ReferralState): ReferralCommand => {
  if (act === 'expire') return sampleCommand('ExpireReferral', { by, now: '2027-03-01T10:00:00.000Z' as Instant })
  if (act === 'view') return sampleCommand('ViewReferral', { by })
  if (act === 'request') return sampleCommand('RequestReferral', { by, way: chosen, standing })
  return commandFor[act](by, state)
}

const play = (first: ReferralCommand, made: readonly Move[]): ReferralState => {
  const { decide, evolve } = referralDecider
  const after = (command: ReferralCommand, state: ReferralState): ReferralState => {
    const decision = decide(command, state)
    return decision.kind === 'accepted' ? decision.events.reduce(evolve, state) : state
  }
  return made.reduce((state, next) => after(commandOfMove(next, state), state), after(first, fold(referralDecider, [])))
}

const standingOf = (state: ReferralState): ReferralStanding => {
  if (state.status === 'none') throw new Error('nothing was drafted')
  const { way, prepared, owesThanks, everThanked, outcomes } = state.referral
  return {
    status: state.status,
    way,
    isPrepared: prepared !== null,
    owesThanks,
    everThanked,
    submittedOn: sampleToday,
    outcomes: [...outcomes.values()].map((outcome) => ({ outcome, heardOn: sampleToday })),
  }
}

describe('what somebody may do', () => {
  it.each([
    ['the seeker', 'seeker', seeker],
    ['the referrer', 'referrer', member],
  ] as const)('is exactly what would change something, whatever happened before: %s', (_, side, by) => {
    const seen = new Set<ReferralAct>()
    fc.assert(
      fc.property(
        fc.constantFrom(...(side === 'seeker' ? Object.values(asked) : [asked.member])),
        moves,
        (first, made) => {
          const state = play(first, made)
          const accepted = acts.filter(
            (act) => referralDecider.decide(commandFor[act](by, state), state).kind === 'accepted',
          )
          const said = referralActs(standingOf(state), side)
          expect([...said].toSorted()).toEqual([...accepted].toSorted())
          for (const act of said) seen.add(act)
        },
      ),
      { numRuns: 600, seed: 4 },
    )
    expect(seen.size).toBe(side === 'seeker' ? acts.length : 6)
  })
})

const day = (text: string): CalendarDate => text as CalendarDate
const requested: ReferralStanding = {
  status: 'requested',
  way: 'kith',
  isPrepared: true,
  owesThanks: false,
  everThanked: false,
  submittedOn: null,
  outcomes: [],
}
const owed = (different: Partial<ReferralStanding>, today = '2026-11-23') => {
  const at = { ...requested, ...different }
  return [referralDebts(at, 'seeker', day(today)), referralDebts(at, 'referrer', day(today))]
}

describe('what somebody owes', () => {
  it('is an answer, unless it is given elsewhere', () => {
    expect(owed({})).toEqual([[], ['answer']])
    expect(owed({ way: 'link' })).toEqual([[], ['answer']])
    expect(owed({ way: 'outside' })).toEqual([[], []])
  })
  it('is a revision, then the submission', () => {
    expect(owed({ status: 'needs-more' })).toEqual([['revision'], []])
    expect(owed({ status: 'accepted' })).toEqual([[], ['submission']])
  })
  it('is nothing while it is a draft, or was dropped as one', () => {
    expect(owed({ status: 'drafting', way: null })).toEqual([[], []])
    expect(owed({ status: 'withdrawn', way: null })).toEqual([[], []])
  })
  it('is thanks, and then closing', () => {
    expect(owed({ status: 'declined', owesThanks: true })).toEqual([['thanks'], []])
    expect(owed({ status: 'declined', everThanked: true })).toEqual([['closing'], []])
    expect(owed({ status: 'closed', everThanked: true })).toEqual([[], []])
  })
  it('is news after fourteen days without, until something is final', () => {
    const submitted = { status: 'submitted', submittedOn: day('2026-11-09'), everThanked: true } as const
    expect(owed(submitted, '2026-11-22')).toEqual([[], []])
    expect(owed(submitted, '2026-11-23')).toEqual([['outcome'], ['outcome']])
    const heard = (outcome: 'interviewing' | 'rejected') =>
      ({ ...submitted, status: 'outcome-known', outcomes: [{ outcome, heardOn: day('2026-11-20') }] }) as const
    expect(owed(heard('interviewing'), '2026-12-03')).toEqual([['closing'], []])
    expect(owed(heard('interviewing'), '2026-12-04')).toEqual([['outcome', 'closing'], ['outcome']])
    expect(owed(heard('rejected'), '2027-12-04')).toEqual([['closing'], []])
  })
})
