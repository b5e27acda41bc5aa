import { SectionTitle } from '../../design/page.tsx'
import { opportunityWords as words } from '../../messages/opportunities.ts'
import { RequestLines } from '../referrals/request-lines.tsx'
import type { OpportunityWhole } from './opportunity-query.ts'

/** Whom the viewer asked for it. */
export const Requests = ({ opportunity }: { readonly opportunity: OpportunityWhole }) => (
  <section aria-label={words.requests}>
    <SectionTitle>{words.requests}</SectionTitle>
    <RequestLines requests={opportunity.referrals} none={words.noRequests} />
  </section>
)
