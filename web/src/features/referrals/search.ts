import type { ReferralAct, ReferralSide } from '../../generated/graphql.ts'

/** The Referrals page as its address says it: which side, and whether as a list. */
export type ReferralsSearch = { readonly side?: Extract<ReferralSide, 'referrer'>; readonly as?: 'list' }

export const readReferralsSearch = (search: Record<string, unknown>): ReferralsSearch => ({
  ...(search['side'] === 'referrer' ? { side: 'referrer' } : {}),
  ...(search['as'] === 'list' ? { as: 'list' } : {}),
})

/** Where a new request comes from; what is known is filled in. */
export type StartSearch = {
  readonly opportunity?: string
  readonly opening?: string
  readonly contact?: string
  readonly member?: string
}

const id = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[0-9a-f-]{36}$/i.test(value) ? value : undefined

export const readStartSearch = (search: Record<string, unknown>): StartSearch => {
  const opportunity = id(search['opportunity'])
  const opening = id(search['opening'])
  const contact = id(search['contact'])
  const member = id(search['member'])
  return {
    ...(opportunity === undefined ? {} : { opportunity }),
    ...(opening === undefined ? {} : { opening }),
    ...(contact === undefined ? {} : { contact }),
    ...(member === undefined ? {} : { member }),
  }
}

/** On a request's page: the act that somebody came for, from a mail or from Today. */
export type ReferralSearch = { readonly act?: ReferralAct }

const acts: readonly ReferralAct[] = [
  'accept',
  'decline',
  'ask_more',
  'revise',
  'submit',
  'record_outcome',
  'thank',
  'offer_help',
  'release',
  'close',
  'withdraw',
]

export const readReferralSearch = (search: Record<string, unknown>): ReferralSearch => {
  const act = acts.find((each) => each === search['act'])
  return act === undefined ? {} : { act }
}
