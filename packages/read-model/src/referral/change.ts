import type { ReferralPackage } from '@kith/domain'
import type { Instant } from '@kith/kernel'
import type { Named, RecordedReferralEvent } from './events.ts'
import type { ReferralRow } from './table.ts'

/** The row of a request that was just drafted. */
export const drafted = ({ data, metadata, revision }: Named<'referral.drafted'>): ReferralRow => ({
  referral_id: data.referralId,
  workspace_id: metadata.workspaceId,
  seeker_id: data.seekerId,
  referrer_kind: data.referrer.kind,
  referrer_user_id: data.referrer.kind === 'member' ? data.referrer.userId : null,
  referrer_contact_id: data.referrer.kind === 'contact' ? data.referrer.contactId : null,
  revision: Number(revision),
  status: 'drafting',
  path: data.path,
  way: null,
  opening_id: data.openingId,
  opportunity_id: data.opportunityId,
  company: '',
  role: '',
  message: '',
  package: null,
  requested_at: null,
  waiting_since: null,
  reminders: 0,
  viewed: false,
  owes_thanks: false,
  ever_thanked: false,
  submitted_on: null,
  outcomes: [],
  changed_at: metadata.occurredAt,
})

const prepare = (row: ReferralRow, data: ReferralPackage): void => {
  const { company, role, department, whyMe, whyCompany, talkingPoints, resume, profileLink, jobLink } = data
  const prepared = { company, role, department, whyMe, whyCompany, talkingPoints, resume, profileLink, jobLink }
  Object.assign(row, { company, role, package: prepared })
}

const wait = (row: ReferralRow, status: ReferralRow['status'], since: Instant): void =>
  void Object.assign(row, { status, waiting_since: since, reminders: 0 })

/** It waits for nobody any more, and somebody gave it their time. */
const settle = (row: ReferralRow, status: ReferralRow['status']): void =>
  void Object.assign(row, { status, waiting_since: null, owes_thanks: true })

const hear = (row: ReferralRow, { outcomeId: id, outcome, heardOn }: Named<'referral.outcome-recorded'>['data']) => {
  settle(row, 'outcome-known')
  row.outcomes = [...row.outcomes.filter((one) => one.id !== id), { id, outcome, heardOn }]
}

/** Applies a later event of the request's stream to its row. The same course as the domain's state takes. */
export const changeReferral = (row: ReferralRow, event: RecordedReferralEvent): void => {
  switch (event.type) {
    case 'referral.drafted':
    case 'referral.preparation-done':
    case 'referral.preparation-undone':
    case 'referral.guardrail-overridden':
    case 'referral.help-offered':
      return
    case 'referral.path-chosen':
      return void (row.path = event.data.path)
    case 'referral.package-prepared':
      return prepare(row, event.data)
    case 'referral.requested': {
      const { way, message, requestedAt } = event.data
      Object.assign(row, { way, message, requested_at: requestedAt })
      return wait(row, 'requested', requestedAt)
    }
    case 'referral.viewed':
      return void (row.viewed = true)
    case 'referral.reminded':
      return void (row.reminders = event.data.step)
    case 'referral.more-asked':
      return wait(row, 'needs-more', event.data.askedAt)
    case 'referral.package-revised':
      prepare(row, event.data)
      return wait(row, 'requested', event.data.revisedAt)
    case 'referral.accepted':
      return void Object.assign(row, { status: 'accepted', waiting_since: null })
    case 'referral.declined':
      return settle(row, 'declined')
    case 'referral.withdrawn':
      // Nobody was asked for anything yet: there is nothing to thank for.
      return row.way === null ? void (row.status = 'withdrawn') : settle(row, 'withdrawn')
    case 'referral.expired':
      return settle(row, 'expired')
    case 'referral.released':
      return settle(row, 'released')
    case 'referral.submitted':
      settle(row, 'submitted')
      return void (row.submitted_on = event.data.submittedOn)
    case 'referral.outcome-recorded':
      return hear(row, event.data)
    case 'referral.thanked':
      return void Object.assign(row, { owes_thanks: false, ever_thanked: true })
    case 'referral.closed':
      return void (row.status = 'closed')
  }
}
