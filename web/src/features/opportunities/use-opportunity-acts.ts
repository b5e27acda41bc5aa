import type { OpportunityStage } from '../../generated/graphql.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { opportunityWords as words } from '../../messages/opportunities.ts'
import {
  AddOpportunityDate,
  ChangeOpportunity,
  MoveOpportunity,
  RemoveOpportunity,
  RemoveOpportunityDate,
  RestoreOpportunity,
  SetNextStep,
} from './documents.ts'
import type { Opportunity } from './stages.ts'

type Details = Pick<Opportunity, 'company' | 'role' | 'department' | 'location' | 'link' | 'notes'>
type Step = { readonly text: string; readonly dueOn: string | null }

/** The acts on an opportunity, each with its toast and its way back where one is needed. */
export const useOpportunityActs = () => {
  const act = useAct()
  const input = ({ id }: Pick<Opportunity, 'id'>) => ({ commandId: commandId(), opportunityId: id })
  const to = (opportunity: Opportunity, stage: OpportunityStage) => ({
    document: MoveOpportunity,
    variables: { input: { ...input(opportunity), stage } },
  })
  const addDate = (opportunity: Opportunity, date: { readonly label: string; readonly day: string }) =>
    act({
      document: AddOpportunityDate,
      variables: { input: { ...input(opportunity), dateId: crypto.randomUUID(), label: date.label, day: date.day } },
    })
  const step = (opportunity: Opportunity, { text, dueOn }: Step) => ({
    document: SetNextStep,
    variables: { input: { ...input(opportunity), text, dueOn } },
  })
  const restore = (opportunity: Opportunity) =>
    act({ document: RestoreOpportunity, variables: { input: input(opportunity) } })

  return {
    /** Says why it was refused, if it was; the caller shows that. */
    move: async (opportunity: Opportunity, stage: OpportunityStage): Promise<string | undefined> => {
      const { refused } = await act({
        ...to(opportunity, stage),
        said: words.moved(stage),
        undo: () => act(to(opportunity, opportunity.stage)),
        handled: true,
      })
      return refused?.message
    },
    change: (opportunity: Opportunity, part: Partial<Details>) => {
      const { company, role, department, location, link, notes } = { ...opportunity, ...part }
      const details = { company, role, department, location, link, notes }
      return act({
        document: ChangeOpportunity,
        variables: { input: { ...input(opportunity), ...details } },
        handled: true,
      })
    },
    setNextStep: (opportunity: Opportunity, next: Step) => act({ ...step(opportunity, next), handled: true }),
    clearNextStep: (opportunity: Opportunity, before: Step) =>
      act({
        ...step(opportunity, { text: '', dueOn: null }),
        said: words.stepCleared,
        undo: () => act(step(opportunity, before)),
      }),
    addDate,
    removeDate: (opportunity: Opportunity, date: Opportunity['dates'][number]) =>
      act({
        document: RemoveOpportunityDate,
        variables: { input: { ...input(opportunity), id: date.id } },
        said: words.removed(date.label),
        undo: () => addDate(opportunity, date),
      }),
    remove: (opportunity: Opportunity) =>
      act({
        document: RemoveOpportunity,
        variables: { input: input(opportunity) },
        said: words.removed(opportunity.role),
        undo: () => restore(opportunity),
      }),
    restore,
  }
}
