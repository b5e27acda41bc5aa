import type { RecordedReferralEvent } from './events.ts'
import type { ReferralEntryKind, ReferralEntryRow, ReferralRow } from './table.ts'

type Said = Partial<Pick<ReferralEntryRow, 'text' | 'outcome' | 'on_day' | 'step'>>

interface Told extends Said {
  readonly kind: ReferralEntryKind
  /** Whose act it is; `either`: of whoever did it. */
  readonly by: 'seeker' | 'referrer' | 'either' | null
}

/** What is told of an event; undefined for what happens before anybody is asked. */
const told = (event: RecordedReferralEvent): Told | undefined => {
  switch (event.type) {
    case 'referral.drafted':
    case 'referral.path-chosen':
    case 'referral.preparation-done':
    case 'referral.preparation-undone':
    case 'referral.package-prepared':
      return undefined
    case 'referral.guardrail-overridden':
      return { kind: 'overridden', by: 'seeker', text: event.data.reason }
    case 'referral.requested':
      return { kind: 'requested', by: 'seeker', text: event.data.message }
    case 'referral.viewed':
      return { kind: 'viewed', by: 'referrer' }
    case 'referral.reminded':
      return { kind: 'reminded', by: null, step: event.data.step }
    case 'referral.more-asked':
      return { kind: 'more-asked', by: 'referrer', text: event.data.question }
    case 'referral.package-revised':
      return { kind: 'revised', by: 'seeker', text: event.data.answer }
    case 'referral.accepted':
      return { kind: 'accepted', by: 'referrer', text: event.data.message }
    case 'referral.declined':
      return { kind: 'declined', by: 'referrer', text: event.data.reason }
    case 'referral.withdrawn':
      return { kind: 'withdrawn', by: 'seeker' }
    case 'referral.expired':
      return { kind: 'expired', by: null }
    case 'referral.released':
      return { kind: 'released', by: 'referrer', text: event.data.reason }
    case 'referral.submitted':
      return { kind: 'submitted', by: 'referrer', on_day: event.data.submittedOn }
    case 'referral.outcome-recorded':
      return { kind: 'outcome', by: 'either', outcome: event.data.outcome, on_day: event.data.heardOn }
    case 'referral.thanked':
      return { kind: 'thanked', by: 'seeker', text: event.data.message }
    case 'referral.help-offered':
      return { kind: 'help-offered', by: 'seeker', text: event.data.offer }
    case 'referral.closed':
      return { kind: 'closed', by: 'seeker' }
  }
}

/** An answer that was given elsewhere is told by the seeker; whoever came by a link acts as the system, and is the referrer. */
const sideOf = ({ by }: Told, { metadata, data }: RecordedReferralEvent): ReferralEntryRow['side'] => {
  if (by === null || by === 'seeker') return by
  return metadata.actor === data.seekerId ? 'seeker' : 'referrer'
}

/** The referrer's own words are sealed under the referrer's key, whoever told them. */
const authorOf = ({ by, text }: Told, { seeker_id, referrer_user_id, referrer_contact_id }: ReferralRow) => {
  if (text === undefined) return null
  return by === 'seeker' ? seeker_id : (referrer_user_id ?? referrer_contact_id)
}

/** The line that an event adds to what both sides read; undefined when it adds none. */
export const entryOf = (event: RecordedReferralEvent, row: ReferralRow): ReferralEntryRow | undefined => {
  // A draft that was dropped is nobody's business but the seeker's.
  if (row.way === null) return undefined
  const entry = told(event)
  if (entry === undefined) return undefined
  return {
    referral_id: row.referral_id,
    entry_id: event.id,
    workspace_id: row.workspace_id,
    seeker_id: row.seeker_id,
    referrer_user_id: row.referrer_user_id,
    place: Number(event.revision),
    kind: entry.kind,
    side: sideOf(entry, event),
    at: event.metadata.occurredAt,
    text: entry.text ?? '',
    author_id: authorOf(entry, row),
    outcome: entry.outcome ?? null,
    on_day: entry.on_day ?? null,
    step: entry.step ?? null,
  }
}
