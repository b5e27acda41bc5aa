import { Kanban } from '../../design/kanban.tsx'
import { opportunityWords as words, stageNames } from '../../messages/opportunities.ts'
import { NextWords } from './next-words.tsx'
import { isSettled, stages } from './stages.ts'
import type { Opportunity } from './stages.ts'
import { useOpportunityActs } from './use-opportunity-acts.ts'

const columns = stages.map((stage) => ({
  id: stage,
  name: stageNames[stage],
  empty: words.emptyColumn[stage],
  ...(isSettled({ stage }) ? { group: words.settled } : {}),
}))

const Card = ({ opportunity }: { readonly opportunity: Opportunity }) => (
  <>
    <p dir="auto" className="line-clamp-2 font-medium">
      {opportunity.role}
    </p>
    <p dir="auto" className="truncate text-13 text-soft">
      {opportunity.company}
    </p>
    <p className="mt-1.5 line-clamp-2 text-13 text-soft">
      <NextWords opportunity={opportunity} />
    </p>
  </>
)

/** The opportunities by stage. */
export const OpportunitiesBoard = ({ opportunities }: { readonly opportunities: readonly Opportunity[] }) => {
  const { move } = useOpportunityActs()
  return (
    <Kanban
      label={words.title}
      columns={columns}
      items={opportunities}
      columnOf={({ stage }) => stage}
      nameOf={({ role, company }) => words.roleAt(role, company)}
      link={({ id }) => ({ to: '/opportunities/$id', params: { id } })}
      renderCard={(opportunity) => <Card opportunity={opportunity} />}
      onMove={move}
    />
  )
}
