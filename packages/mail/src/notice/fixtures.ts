import type { Instant } from '@kith/kernel'
import type { NoticeMail, NoticeMailKind } from './content.ts'

/** An ordinary request, seen by the one who is asked. */
export const requestMail: NoticeMail = {
  kind: 'request-received',
  publicUrl: 'https://kith.example',
  unsubscribe: 'https://kith.example/u/token',
  locale: 'en-GB',
  timeZone: 'Asia/Tokyo',
  page: '/referrals/r1',
  side: 'referrer',
  who: 'Noor Halim',
  role: 'Data Engineer',
  department: 'Platform',
  company: 'Northwind',
  words: 'Would you refer me for this role?\nI know the team’s talks.',
  points: ['Shipped three pipelines', 'Writes tests first', 'Explains well', 'A fourth that is not shown'],
  endsAt: '2026-12-02T16:00:00.000Z' as Instant,
  owesThanks: false,
  outcome: null,
}

const bySide: Readonly<Record<NoticeMail['side'], readonly NoticeMailKind[]>> = {
  referrer: [
    'request-received',
    'revised',
    'reminder',
    'withdrawn',
    'outcome',
    'thanked',
    'help-offered',
    'opening-hidden',
  ],
  seeker: [
    'more-asked',
    'accepted',
    'declined',
    'reminder',
    'expired',
    'released',
    'submitted',
    'outcome',
    'opening-full',
  ],
}

const owing: readonly NoticeMailKind[] = ['declined', 'expired', 'released', 'submitted', 'outcome']

/** One of each kind, for each side that gets it. */
export const noticeMails: readonly NoticeMail[] = (['referrer', 'seeker'] as const).flatMap((side) =>
  bySide[side].map((kind) => ({
    ...requestMail,
    kind,
    side,
    outcome: kind === 'outcome' ? ('offer' as const) : null,
    owesThanks: side === 'seeker' && owing.includes(kind),
  })),
)
