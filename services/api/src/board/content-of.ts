import type { OpeningCommandOf } from '@kith/domain'
import type { CalendarDate, CohortId } from '@kith/kernel'
import { cohortById } from '@kith/read-model/queries'
import type { MemberContext } from '../graphql/context.ts'
import { asId } from '../graphql/ids.ts'
import { roleAtCompanyOf } from '../graphql/role-at-company.ts'
import type { OpeningContentInput } from './inputs.ts'
import { mayPostTo } from './policy.ts'
import { holdOf, newMembership } from './standing.ts'

type Audience = OpeningCommandOf<'PostOpening'>['data']['audience']
type Content = Omit<OpeningCommandOf<'ChangeOpening'>['data'], 'openingId' | 'by'>

/** Cohorts that one opening is meant for, at most. The domain takes fewer; this bounds the work. */
const mostCohorts = 100

/** The cohort of that id, when it is one that the viewer may post to. */
const target = async ({ db, viewer }: MemberContext, text: string): Promise<CohortId | undefined> => {
  const id = asId<CohortId>(text)
  if (id === undefined) return undefined
  // A cohort that one is in is of this workspace; of any other it has to be found here first.
  const isKnown = viewer.cohortIds.includes(id) || (await cohortById(db, viewer, id)) !== undefined
  return isKnown && mayPostTo(viewer, { id, workspaceId: viewer.workspaceId }) ? id : undefined
}

const audienceOf = async (
  member: MemberContext,
  { audience, cohortIds }: OpeningContentInput,
): Promise<Audience | undefined> => {
  if (audience === 'workspace') return { kind: 'workspace' }
  const asked = [...new Set(cohortIds ?? [])].slice(0, mostCohorts)
  const found = await Promise.all(asked.map((id) => target(member, id)))
  const known = found.filter((id) => id !== undefined)
  return known.length < found.length ? undefined : { kind: 'cohorts', cohortIds: known }
}

/** What was typed, as a command takes it; undefined when a cohort of the audience is not the poster's to address. */
export const contentOf = async (member: MemberContext, input: OpeningContentInput): Promise<Content | undefined> => {
  const audience = await audienceOf(member, input)
  if (audience === undefined) return undefined
  return {
    ...roleAtCompanyOf(input),
    seats: input.seats,
    closesOn: (input.closesOn ?? null) as CalendarDate | null,
    audience,
    held: holdOf(member, await newMembership(member)) !== null,
    today: member.viewer.today,
  }
}
