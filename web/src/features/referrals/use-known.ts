import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { OpeningKnownQuery, OpportunityKnownQuery } from './documents.ts'
import type { Known } from './draft/package-draft.ts'
import type { ReferralWhole } from './referral.ts'

/** What is known of the job a draft is for, from the opportunity or the opening; undefined until it has come. */
export const useKnown = (referral: ReferralWhole): Known | undefined => {
  const { opportunityId, openingId } = referral
  const isWritten = referral.package !== null
  const opportunity = useLiveQuery({
    query: OpportunityKnownQuery,
    variables: { id: opportunityId ?? '' },
    topics: ['opportunities'],
    pause: isWritten || opportunityId === null,
  })
  const opening = useLiveQuery({
    query: OpeningKnownQuery,
    variables: { id: openingId ?? '' },
    topics: ['board'],
    pause: isWritten || openingId === null,
  })
  if (isWritten) return {}
  const waits = ({ data, error }: typeof opportunity | typeof opening) => data === undefined && error === undefined
  if (openingId !== null && waits(opening)) return undefined
  if (opportunityId !== null && waits(opportunity)) return undefined
  const of = opening.data?.opening ?? opportunity.data?.opportunity
  return of === null || of === undefined
    ? { company: referral.company, role: referral.role }
    : { company: of.company, role: of.role, department: of.department, jobLink: of.link }
}
