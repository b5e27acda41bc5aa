import { z } from 'zod'
import { commandOf, day, link, longText, name, shortText, writtenText } from '../shared/input.ts'
import { opportunityId, partId, userId } from '../shared/values.ts'
import { opportunitySource, opportunityStage } from './stage.ts'

const of = { opportunityId }

const details = {
  company: name,
  role: name,
  department: shortText,
  location: shortText,
  link: z.union([link, z.literal('')]),
  notes: longText,
}

const commands = [
  commandOf('AddOpportunity', { ...of, ownerId: userId, ...details }),
  commandOf('ChangeOpportunity', { ...of, ...details }),
  commandOf('MoveStage', { ...of, stage: opportunityStage }),
  // That the contact, opening or gathering is there is for the caller to see to: they are other streams.
  commandOf('RecordSource', { ...of, source: opportunitySource, where: shortText }),
  commandOf('AddOpportunityDate', { ...of, dateId: partId, label: writtenText, day }),
  commandOf('RemoveOpportunityDate', { ...of, dateId: partId }),
  // An empty text takes the next step away, and its day with it.
  commandOf('SetNextStep', { ...of, text: longText, dueOn: day.nullable() }),
  commandOf('RemoveOpportunity', of),
  commandOf('RestoreOpportunity', of),
] as const

/** Checks and cleans what comes in. */
export const opportunityCommand = z.discriminatedUnion('type', commands)

export type OpportunityCommand = z.output<typeof opportunityCommand>

/** One command by its name. */
export type OpportunityCommandOf<Type extends OpportunityCommand['type']> = Extract<
  OpportunityCommand,
  { readonly type: Type }
>
