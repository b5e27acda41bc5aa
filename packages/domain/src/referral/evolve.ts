import type { Instant } from '@kith/kernel'
import type { ReferralEvent } from './events.ts'
import type { Referral, ReferralPackage, ReferralState, ReferralStatus } from './state.ts'

type EventNamed<Type extends ReferralEvent['type']> = Extract<ReferralEvent, { readonly type: Type }>

const drafted = ({ data }: EventNamed<'referral.drafted'>): ReferralState => ({
  status: 'drafting',
  referral: {
    seekerId: data.seekerId,
    referrer: data.referrer,
    openingId: data.openingId,
    path: data.path,
    preparation: new Set(),
    prepared: null,
    overridden: new Set(),
    way: null,
    viewed: false,
    waitingSince: null,
    reminders: 0,
    outcomes: new Map(),
    owesThanks: false,
    everThanked: false,
  },
})

const packageOf = (data: EventNamed<'referral.package-prepared'>['data']): ReferralPackage => {
  const { referralId: _referralId, seekerId: _seekerId, referrer: _referrer, ...prepared } = data
  return prepared
}

const revisedPackageOf = (data: EventNamed<'referral.package-revised'>['data']): ReferralPackage => {
  const { answer: _answer, revisedAt: _revisedAt, ...prepared } = data
  return packageOf(prepared)
}

const waits = (referral: Referral, since: Instant): Referral => ({ ...referral, waitingSince: since, reminders: 0 })

/** It waits for nobody any more, and somebody gave it their time: that is thanked for. */
const settled = (referral: Referral): Referral => ({ ...referral, waitingSince: null, owesThanks: true })

const to = (status: ReferralStatus, referral: Referral): ReferralState => ({ status, referral })

const changed = (status: ReferralStatus, referral: Referral, event: ReferralEvent): ReferralState => {
  switch (event.type) {
    case 'referral.drafted':
      return to(status, referral)
    case 'referral.path-chosen':
      return to(status, { ...referral, path: event.data.path })
    case 'referral.preparation-done':
      return to(status, { ...referral, preparation: new Set([...referral.preparation, event.data.item]) })
    case 'referral.preparation-undone': {
      const preparation = new Set(referral.preparation)
      preparation.delete(event.data.item)
      return to(status, { ...referral, preparation })
    }
    case 'referral.package-prepared':
      return to(status, { ...referral, prepared: packageOf(event.data) })
    case 'referral.guardrail-overridden':
      return to(status, { ...referral, overridden: new Set([...referral.overridden, event.data.rule]) })
    case 'referral.requested':
      return to('requested', waits({ ...referral, way: event.data.way }, event.data.requestedAt))
    case 'referral.viewed':
      return to(status, { ...referral, viewed: true })
    case 'referral.reminded':
      return to(status, { ...referral, reminders: event.data.step })
    case 'referral.more-asked':
      return to('needs-more', waits(referral, event.data.askedAt))
    case 'referral.package-revised':
      return to('requested', waits({ ...referral, prepared: revisedPackageOf(event.data) }, event.data.revisedAt))
    case 'referral.accepted':
      return to('accepted', { ...referral, waitingSince: null })
    case 'referral.declined':
      return to('declined', settled(referral))
    case 'referral.withdrawn':
      // Nobody was asked for anything yet: there is nothing to thank for.
      return to('withdrawn', status === 'drafting' ? referral : settled(referral))
    case 'referral.expired':
      return to('expired', settled(referral))
    case 'referral.released':
      return to('released', settled(referral))
    case 'referral.submitted':
      return to('submitted', settled(referral))
    case 'referral.outcome-recorded': {
      const outcomes = new Map(referral.outcomes).set(event.data.outcomeId, event.data.outcome)
      return to('outcome-known', settled({ ...referral, outcomes }))
    }
    case 'referral.thanked':
      return to(status, { ...referral, owesThanks: false, everThanked: true })
    case 'referral.closed':
      return to('closed', referral)
    case 'referral.help-offered':
      return to(status, referral)
  }
}

/** The state after one more fact. Never throws: what is on disk has happened. */
export const evolveReferral = (state: ReferralState, event: ReferralEvent): ReferralState => {
  if (state.status === 'none') return event.type === 'referral.drafted' ? drafted(event) : state
  return changed(state.status, state.referral, event)
}
