import { allow } from '../graphql/policy.ts'
import type { AreaPolicy } from '../graphql/policy.ts'

const act = ['commandId', 'opportunityId'] as const
const details = ['company', 'role', 'department', 'location', 'link', 'notes'] as const

/** Opportunities are their owner's alone. What others share at a company comes as a number for each cohort. */
export const opportunitiesPolicy: AreaPolicy = {
  Query: allow('member', 'opportunities', 'opportunity', 'readJobText'),
  Mutation: allow(
    'member',
    'addOpportunity',
    'changeOpportunity',
    'moveOpportunity',
    'recordOpportunitySource',
    'addOpportunityDate',
    'removeOpportunityDate',
    'setNextStep',
    'removeOpportunity',
    'restoreOpportunity',
  ),
  Opportunity: allow(
    'own',
    'id',
    ...details,
    'stage',
    'source',
    'nextStep',
    'dates',
    'removed',
    'addedAt',
    'movedAt',
    'helpers',
  ),
  OpportunitySource: allow('own', 'kind', 'contactId', 'openingId', 'gatheringId', 'name', 'where'),
  NextStep: allow('own', 'text', 'dueOn'),
  OpportunityDate: allow('own', 'id', 'label', 'day'),
  OpportunityHelpers: allow('own', 'contacts', 'paths', 'openings'),
  HelperContact: allow('own', 'contact', 'isNow', 'position'),
  CohortPaths: allow('cohort', 'cohort', 'paths'),
  JobDraft: allow('own', ...details),
  OpportunityPayload: { ...allow('shape', 'ok', 'refusal', 'isStale'), ...allow('own', 'opportunity') },
  OpportunityInput: allow('given', ...act),
  AddOpportunityInput: allow('given', ...act, ...details, 'openingId'),
  ChangeOpportunityInput: allow('given', ...act, ...details),
  MoveOpportunityInput: allow('given', ...act, 'stage'),
  OpportunitySourceInput: allow('given', ...act, 'kind', 'contactId', 'openingId', 'gatheringId', 'where'),
  OpportunityDateInput: allow('given', ...act, 'dateId', 'label', 'day'),
  OpportunityPartInput: allow('given', ...act, 'id'),
  NextStepInput: allow('given', ...act, 'text', 'dueOn'),
}
