import { useLiveQuery } from '../../../graphql/use-live-query.ts'
import { startWords as words } from '../../../messages/referral-draft.ts'
import { referralsWords } from '../../../messages/referrals.ts'
import { OpeningKnownQuery, OpportunityKnownQuery } from '../documents.ts'
import type { StartSearch } from '../search.ts'
import { ContactStandingQuery, MemberReferrersQuery } from './documents.ts'
import type { Whom } from './whom-picker.tsx'

export type Start = {
  readonly ready: boolean
  readonly skeleton: boolean
  /** The role it is for, where that is known already. */
  readonly job: string
  readonly whom: Whom | undefined
  /** The opening says who is asked. */
  readonly isFixed: boolean
  /** Why nobody can be asked here; `mine`: the request that there is already. */
  readonly problem: { readonly text: string; readonly mine: string | undefined } | undefined
}

/** What is known before anything is chosen: the job, and whom it goes to. */
export const useStart = ({ opportunity, opening, contact, member }: StartSearch): Start => {
  const ofOpportunity = useLiveQuery({
    query: OpportunityKnownQuery,
    variables: { id: opportunity ?? '' },
    topics: ['opportunities'],
    pause: opportunity === undefined,
  })
  const ofOpening = useLiveQuery({
    query: OpeningKnownQuery,
    variables: { id: opening ?? '' },
    topics: ['board'],
    pause: opening === undefined,
  })
  const ofContact = useLiveQuery({
    query: ContactStandingQuery,
    variables: { id: contact ?? '' },
    topics: ['contacts'],
    pause: contact === undefined,
  })
  const members = useLiveQuery({
    query: MemberReferrersQuery,
    variables: { search: '', first: 100 },
    topics: ['members'],
    pause: member === undefined,
  })

  const known = ofOpening.data?.opening ?? ofOpportunity.data?.opportunity ?? undefined
  const posted = ofOpening.data?.opening ?? undefined
  const chosenMember = members.data?.memberReferrers.find(({ id }) => id === member)
  const chosenContact = ofContact.data?.contact ?? undefined
  const whom: Whom | undefined =
    posted !== undefined
      ? { kind: 'member', ...posted.poster }
      : chosenMember !== undefined
        ? { kind: 'member', id: chosenMember.id, name: chosenMember.name }
        : chosenContact !== undefined
          ? { kind: 'contact', id: chosenContact.id, name: chosenContact.name }
          : undefined
  const asked = [
    ...(opportunity === undefined ? [] : [ofOpportunity]),
    ...(opening === undefined ? [] : [ofOpening]),
    ...(contact === undefined ? [] : [ofContact]),
    ...(member === undefined ? [] : [members]),
  ]
  const ready = asked.every(({ data, error }) => data !== undefined || error !== undefined)
  const isGone =
    opening !== undefined &&
    ready &&
    (posted === undefined || posted.status !== 'open' || posted.isPast || posted.seatsFree < 1)
  const mine = posted?.myReferralId ?? undefined
  return {
    ready,
    skeleton: asked.some(({ skeleton }) => skeleton),
    job: known === undefined ? '' : referralsWords.roleAt(known.role, known.company),
    whom,
    isFixed: posted !== undefined,
    problem:
      mine !== undefined
        ? { text: words.alreadyAsked, mine }
        : isGone
          ? { text: words.openingGone, mine: undefined }
          : undefined,
  }
}
