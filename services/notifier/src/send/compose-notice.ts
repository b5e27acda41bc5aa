import type { NoticeMail, NoticeMailKind } from '@kith/mail'
import type { Pool } from '@kith/postgres'
import type { MentoringNoticeKind, NoticeToSend } from '@kith/read-model/outbox'
import { expiresAt, openingById, referralById, referralEntries } from '@kith/read-model/queries'
import type { Viewer } from '@kith/read-model/queries'
import { notSent } from './tools.ts'
import type { MootMail, WaitingMail } from './tools.ts'

type ReferringKind = Exclude<NoticeToSend['kind'], MentoringNoticeKind>

/** A notice of a request or an opening. */
export type ReferringNotice = NoticeToSend & { readonly kind: ReferringKind }

/** What a notice says, but for who reads it and where. */
export type NoticeContent = Omit<NoticeMail, 'publicUrl' | 'locale' | 'timeZone' | 'workspace'>

const unseen: WaitingMail = { kind: 'wait', seconds: 2, text: 'Waits until the request can be read.' }

const isMailed = (kind: ReferringKind): kind is NoticeMailKind => kind !== 'opening-admitted'

/** What a notice tells its reader, read now; or why it need not be told any more. */
export const composeNotice = async (
  pool: Pool,
  viewer: Viewer,
  notice: ReferringNotice,
): Promise<NoticeContent | MootMail | WaitingMail> => {
  const { kind } = notice
  if (!isMailed(kind)) return notSent('It is told in the app alone.')
  return kind === 'opening-full' || kind === 'opening-hidden'
    ? ofOpening(pool, viewer, { ...notice, kind })
    : ofReferral(pool, viewer, { ...notice, kind })
}

type Mailed = NoticeToSend & { readonly kind: NoticeMailKind }

const ofReferral = async (
  pool: Pool,
  viewer: Viewer,
  { kind, referralId, eventId, owesThanks, outcome }: Mailed,
): Promise<NoticeContent | MootMail | WaitingMail> => {
  if (referralId === null) return notSent('There is no request that it could tell of.')
  const [referral, entries] = await Promise.all([
    referralById(pool, viewer, referralId),
    referralEntries(pool, viewer, [referralId]),
  ])
  const entry = entries.find(({ id }) => id === eventId)
  // The lists of requests may be a moment behind the notices.
  if (!referral || !entry) return unseen
  if (kind === 'accepted' && referral.status !== 'accepted') return notSent('The request has moved on since.')
  const { side, seeker, referrer, role, company, package: prepared, message } = referral
  return {
    kind,
    page: `/referrals/${referralId}`,
    side,
    who: side === 'seeker' ? referrer.name : seeker.name,
    role,
    company,
    department: prepared?.department ?? '',
    words: kind === 'reminder' && side === 'referrer' ? message : entry.text,
    points: prepared?.talkingPoints ?? [],
    endsAt: expiresAt(referral),
    owesThanks: owesThanks && referral.owesThanks,
    outcome,
  }
}

const ofOpening = async (
  pool: Pool,
  viewer: Viewer,
  { kind, openingId, referralId }: Mailed,
): Promise<NoticeContent | MootMail> => {
  const opening = openingId === null ? undefined : await openingById(pool, viewer, openingId)
  if (!opening) return notSent('The opening is not on the board any more.')
  const { role, company, department } = opening
  const about = { kind, who: '', role, company, department, words: '', points: [], endsAt: null, outcome: null }
  if (kind === 'opening-hidden') {
    if (opening.hiddenBy === null) return notSent('The opening is on the board again.')
    return { ...about, page: `/board/${opening.id}`, side: 'referrer', owesThanks: false }
  }
  if (opening.status === 'open' && opening.seatsFree > 0) return notSent('A seat is free again.')
  const draft = referralId === null ? undefined : await referralById(pool, viewer, referralId)
  if (draft?.status !== 'drafting') return notSent('The request is no draft any more.')
  return { ...about, page: `/referrals/${draft.id}`, side: 'seeker', owesThanks: false }
}
