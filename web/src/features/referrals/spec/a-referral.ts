import type { ReferralWhole } from '../referral.ts'

/** A request as the server tells it, to be bent by a spec. */
export const aReferral = (part: Partial<ReferralWhole> = {}): ReferralWhole => ({
  id: 'r',
  side: 'seeker',
  seeker: { id: 'n', name: 'Nadja Fiktiv' },
  referrer: { kind: 'member', id: 'u', name: 'Ruth Erfunden', roles: ['member'] },
  status: 'requested',
  path: 'direct',
  way: 'kith',
  company: 'Invented Analytics',
  role: 'Data engineer',
  requestedAt: '2026-11-24T10:00:00Z',
  waitingSince: '2026-11-24T10:00:00Z',
  expiresAt: '2026-12-04T10:00:00Z',
  viewed: false,
  reminders: 0,
  submittedOn: null,
  outcomes: [],
  owesThanks: false,
  everThanked: false,
  owes: [],
  can: [],
  changedAt: '2026-11-24T10:00:00Z',
  preparation: [],
  package: null,
  message: '',
  opportunityId: null,
  openingId: null,
  link: null,
  timeline: [],
  advice: null,
  ...part,
})

/** A text without the marks that keep names of another direction together. */
export const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '')

/** Saturday, in Vienna. */
export const reader = { today: '2026-11-28', locale: 'en-GB', timeZone: 'Europe/Vienna' } as const
