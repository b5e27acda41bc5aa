import { allow } from '../graphql/policy.ts'
import type { AreaPolicy } from '../graphql/policy.ts'
import { belongsTo, maySeeCohort } from '../workspace/policy.ts'
import type { Asker } from '../workspace/policy.ts'

type ACohort = Parameters<typeof belongsTo>[1]

/** People share with the cohorts that they are in, admins too: nothing is put before people that one is not among. */
export const mayShareWith = belongsTo

/** What is shared with a cohort is for those who see the cohort: its people, its coaches, and admins. */
export const maySeeSharedWith = (viewer: Asker, cohort: ACohort): boolean => maySeeCohort(viewer, cohort)

export const sharingPolicy: AreaPolicy = {
  Query: allow('member', 'sharePreview'),
  Mutation: allow('member', 'setSharing'),
  Contact: allow('own', 'shares'),
  ContactShare: allow('own', 'cohort', 'level', 'shownName', 'shownCompany'),
  SharePreview: allow('own', 'cohort', 'named', 'companyOnly', 'hidden', 'companies', 'shares'),
  MyShare: allow('own', 'contact', 'level', 'shownName', 'shownCompany'),
  Cohort: allow('cohort', 'sharedCompanies'),
  SharedCompany: allow('cohort', 'company', 'paths', 'people'),
  SharedPerson: allow('cohort', 'name', 'owner'),
  SharingPayload: { ...allow('shape', 'ok', 'refusal', 'isStale'), ...allow('own', 'changed', 'contacts') },
  SetSharingInput: allow('given', 'commandId', 'contactIds', 'cohortId', 'level'),
}
