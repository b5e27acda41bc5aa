import { openingDecider, opportunityDecider } from '@kith/domain'
import type { CohortId, OpeningId, OpportunityId } from '@kith/kernel'
import { addDays, deterministicId } from '@kith/kernel'
import { demoOpenings, demoOpportunities } from './referring.ts'
import type { DemoOpening, DemoOpportunity } from './referring.ts'
import { demoId } from './stage.ts'
import type { DemoStage } from './stage.ts'

const postOpening = async (stage: DemoStage, opening: DemoOpening): Promise<void> => {
  const { userOf, dayOf, tell } = stage
  const { today } = stage.bootcamp
  const { slug, poster, postedDaysAgo, closesInDays, cohort, ...content } = opening
  const openingId = demoId<OpeningId>('opening', slug)
  const posterId = userOf(poster)
  await tell({
    decider: openingDecider,
    id: openingId,
    command: {
      type: 'PostOpening',
      data: {
        openingId,
        posterId,
        by: posterId,
        ...content,
        link: '',
        closesOn: closesInDays === null ? null : addDays(today, closesInDays),
        audience:
          cohort === undefined
            ? { kind: 'workspace' }
            : { kind: 'cohorts', cohortIds: [deterministicId('demo', 'cohort', cohort) as CohortId] },
        held: false,
        today: dayOf(postedDaysAgo),
      },
    },
    daysAgo: postedDaysAgo,
    actor: posterId,
    what: [slug],
  })
}

const addOpportunity = async ({ bootcamp, tell }: DemoStage, opportunity: DemoOpportunity): Promise<void> => {
  const { today, adminId } = bootcamp
  const { slug, company, role, location, stage, addedDaysAgo: daysAgo, nextStep } = opportunity
  const opportunityId = demoId<OpportunityId>('opportunity', slug)
  const of = { opportunityId, by: adminId }
  const about = { decider: opportunityDecider, id: opportunityId, actor: adminId, what: [slug] }
  const details = { company, role, department: '', location, link: '', notes: '' }
  await tell({
    ...about,
    daysAgo,
    command: { type: 'AddOpportunity', data: { ...of, ownerId: adminId, ...details } },
  })
  if (stage !== 'interested')
    await tell({ ...about, daysAgo: Math.trunc(daysAgo / 2), command: { type: 'MoveStage', data: { ...of, stage } } })
  if (nextStep === undefined) return
  const { text, inDays } = nextStep
  const dueOn = addDays(today, inDays)
  await tell({ ...about, daysAgo: 1, command: { type: 'SetNextStep', data: { ...of, text, dueOn } } })
}

/** What the demo's people can refer for, and what the admin is after. */
export const seedRoles = async (stage: DemoStage): Promise<void> => {
  for (const opening of demoOpenings) await postOpening(stage, opening)
  for (const opportunity of demoOpportunities) await addOpportunity(stage, opportunity)
}
