import { isSettled, nextFact, stages } from './stages.ts'
import type { Opportunity } from './stages.ts'
import type { OpportunitySort } from './search.ts'

// Behind every day that there is.
const never = '9999-12-31'

const dayOf = (opportunity: Opportunity, today: string): string => {
  if (isSettled(opportunity)) return never
  const fact = nextFact(opportunity, today)
  return fact.kind === 'step' || fact.kind === 'date' ? (fact.day ?? never) : never
}

type Compare = (a: Opportunity, b: Opportunity) => number

const comparing = (today: string): Readonly<Record<OpportunitySort, Compare>> => ({
  role: (a, b) => a.role.localeCompare(b.role) || a.company.localeCompare(b.company),
  stage: (a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage),
  next: (a, b) => dayOf(a, today).localeCompare(dayOf(b, today)),
  moved: (a, b) => b.movedAt.localeCompare(a.movedAt),
})

/** The rows of the list in the order that was asked for; equal ones stay as they came. */
export const inOrder = (
  opportunities: readonly Opportunity[],
  { sort, down, today }: { readonly sort: OpportunitySort; readonly down: boolean; readonly today: string },
): readonly Opportunity[] => {
  const compare = comparing(today)[sort]
  return opportunities.toSorted((a, b) => (down ? -compare(a, b) : compare(a, b)))
}
