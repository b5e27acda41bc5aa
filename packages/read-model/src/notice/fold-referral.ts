import type { ReferralEvent } from '@kith/domain'
import type { RecordedEvent } from '@kith/kernel'
import { isNext } from '../fold/revision.ts'
import { notify, tell } from './rows.ts'
import type { FoldTools } from './rows.ts'
import type { NoticeRequestRow } from './standing-tables.ts'
import type { NoticeRow } from './table.ts'

type Each<Event> = Event extends ReferralEvent ? RecordedEvent<Event> : never
export type RecordedReferralEvent = Each<ReferralEvent>
type Waited = NonNullable<NoticeRow['waits_for']>

const answer: readonly Waited[] = ['answer', 'revision']

/** What is not waited for any more after an event. */
const settledBy: Readonly<Partial<Record<ReferralEvent['type'], readonly Waited[]>>> = {
  'referral.more-asked': ['answer'],
  'referral.package-revised': ['revision'],
  'referral.accepted': answer,
  'referral.declined': answer,
  'referral.withdrawn': answer,
  'referral.expired': answer,
  'referral.thanked': ['thanks'],
  'referral.closed': [...answer, 'thanks'],
}

const settle = (event: RecordedReferralEvent, tools: FoldTools): void => {
  const settled = settledBy[event.type] ?? []
  if (settled.length === 0) return
  for (const notice of tools.rows.notice.group(event.data.referralId)) {
    if (!notice.waits || notice.waits_for === null || !settled.includes(notice.waits_for)) continue
    tools.rows.notice.change(Object.assign(notice, { waits: false }))
    tell(notice.recipient_id, tools)
  }
}

type Told = Pick<NoticeRow, 'kind'> & Partial<Pick<NoticeRow, 'waits_for' | 'by_mail' | 'outcome' | 'step'>>

/** Tells the two of a request, each of the other. Of members only those are told whom it reached in Kith. */
const sidesOf = (event: RecordedReferralEvent, request: NoticeRequestRow, tools: FoldTools) => {
  const { referral_id: referralId, seeker_id: seekerId, member_id: memberId, contact_id: contactId } = request
  const about = { subject_id: referralId, referral_id: referralId, opening_id: request.opening_id }
  return {
    seeker: (told: Told): void =>
      notify(event, seekerId, { ...about, actor_id: memberId, contact_id: contactId, ...told }, tools),
    referrer: (told: Told): void => {
      if (memberId !== null && memberId !== seekerId && request.way === 'kith')
        notify(event, memberId, { ...about, actor_id: seekerId, ...told }, tools)
    },
  }
}

/** A draft that is none any more. Its row may not be in hand: it goes by its key all the same. */
const endDraft = (
  { opening_id, referral_id, workspace_id, seeker_id }: NoticeRequestRow,
  { rows }: FoldTools,
): void => {
  if (opening_id === null) return
  const inHand = rows.draft.get(opening_id, referral_id)
  rows.draft.remove(inHand ?? { opening_id, referral_id, workspace_id, seeker_id, position: 0 })
}

const changed = (event: RecordedReferralEvent, request: NoticeRequestRow, tools: FoldTools): void => {
  const { seeker, referrer } = sidesOf(event, request, tools)
  switch (event.type) {
    case 'referral.requested':
      request.way = event.data.way
      endDraft(request, tools)
      return sidesOf(event, request, tools).referrer({ kind: 'request-received', waits_for: 'answer' })
    case 'referral.viewed':
      return void (request.noticed = true)
    case 'referral.reminded': {
      const told: Told = { kind: 'reminder', waits_for: 'answer', step: event.data.step }
      return request.way === 'kith' ? referrer(told) : seeker(told)
    }
    case 'referral.more-asked':
      request.noticed = true
      return seeker({ kind: 'more-asked', waits_for: 'revision' })
    case 'referral.package-revised':
      return referrer({ kind: 'revised', waits_for: 'answer' })
    case 'referral.accepted':
      request.noticed = true
      return seeker({ kind: 'accepted' })
    case 'referral.declined':
      return seeker({ kind: 'declined', waits_for: 'thanks' })
    case 'referral.withdrawn':
      if (request.way === null) return endDraft(request, tools)
      return referrer({ kind: 'withdrawn', by_mail: request.noticed })
    case 'referral.expired':
      referrer({ kind: 'expired', by_mail: false })
      return seeker({ kind: 'expired', waits_for: 'thanks' })
    case 'referral.released':
      return seeker({ kind: 'released', waits_for: 'thanks' })
    case 'referral.submitted':
      return seeker({ kind: 'submitted', waits_for: 'thanks' })
    case 'referral.outcome-recorded': {
      const { outcome } = event.data
      return event.metadata.actor === request.seeker_id
        ? referrer({ kind: 'outcome', outcome })
        : seeker({ kind: 'outcome', outcome, waits_for: 'thanks' })
    }
    case 'referral.thanked':
      return referrer({ kind: 'thanked' })
    case 'referral.help-offered':
      return referrer({ kind: 'help-offered' })
    default:
      // The rest is the seeker's own work, or told by what came before.
      return undefined
  }
}

const drafted = (event: Extract<RecordedReferralEvent, { type: 'referral.drafted' }>, { rows }: FoldTools): void => {
  const { referralId, seekerId, referrer, openingId } = event.data
  const whose = { referral_id: referralId, workspace_id: event.metadata.workspaceId, seeker_id: seekerId }
  rows.request.add({
    ...whose,
    revision: Number(event.revision),
    member_id: referrer.kind === 'member' ? referrer.userId : null,
    contact_id: referrer.kind === 'contact' ? referrer.contactId : null,
    opening_id: openingId,
    way: null,
    noticed: false,
  })
  if (openingId !== null) rows.draft.add({ ...whose, opening_id: openingId, position: Number(event.position) })
}

/** One step of a request: what it waited for is settled, and whom the step concerns is told. */
export const foldReferral = (event: RecordedReferralEvent, tools: FoldTools): void => {
  const { request } = tools.rows
  const known = request.get(event.data.referralId)
  if (!isNext(event, known?.revision ?? -1)) return
  if (known === undefined) {
    if (event.type === 'referral.drafted') drafted(event, tools)
    return
  }
  known.revision = Number(event.revision)
  settle(event, tools)
  changed(event, known, tools)
  request.change(known)
}
