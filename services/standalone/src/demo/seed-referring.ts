import { referralDecider } from '@kith/domain'
import type { ReferralCommand } from '@kith/domain'
import type { ContactId, OpeningId, OpportunityId, ReferralId, UserId } from '@kith/kernel'
import { deterministicId } from '@kith/kernel'
import type { Workshop } from '../cli/workshop.ts'
import { askInDemo } from './ask-in-demo.ts'
import { demoReferrals } from './referring.ts'
import type { DemoReferral, DemoStep } from './referring.ts'
import type { DemoBootcamp } from './seed-bootcamp.ts'
import { seedRoles } from './seed-roles.ts'
import { demoId, openStage } from './stage.ts'
import type { DemoStage } from './stage.ts'

const preparation = ['research-the-company', 'identify-connections', 'prepare-the-story', 'update-materials'] as const

const commandOf = (
  { dayOf, instantOf }: DemoStage,
  step: DemoStep,
  of: { readonly referralId: ReferralId; readonly by: UserId },
): ReferralCommand => {
  const on = dayOf(step.daysAgo)
  switch (step.step) {
    case 'viewed':
      return { type: 'ViewReferral', data: of }
    case 'asked-more':
      return { type: 'AskMore', data: { ...of, question: step.text, now: instantOf(step.daysAgo) } }
    case 'accepted':
      return { type: 'AcceptReferral', data: { ...of, message: step.text } }
    case 'declined':
      return { type: 'DeclineReferral', data: { ...of, reason: step.text } }
    case 'submitted':
      return { type: 'SubmitReferral', data: { ...of, submittedOn: on, today: on } }
    case 'outcome': {
      const outcomeId = demoId('outcome', of.referralId, step.outcome)
      return { type: 'RecordOutcome', data: { ...of, outcomeId, outcome: step.outcome, heardOn: on, today: on } }
    }
    case 'thanked':
      return { type: 'ThankReferrer', data: { ...of, message: step.text } }
    case 'closed':
      return { type: 'CloseReferral', data: of }
  }
}

const play = async (stage: DemoStage, referral: DemoReferral): Promise<void> => {
  const { userOf, tell } = stage
  const { slug, seeker, referrer, opening, opportunity, askedDaysAgo, steps } = referral
  const referralId = demoId<ReferralId>('referral', slug)
  const seekerId = userOf(seeker)
  const daysAgo = (askedDaysAgo ?? 0) + 1
  const of = { referralId, by: seekerId }
  const about = { decider: referralDecider, id: referralId, actor: seekerId, daysAgo }
  const contactId = (slugOf: string) => deterministicId('demo', seekerId, 'contact', slugOf) as ContactId
  await tell({
    ...about,
    what: [slug],
    command: {
      type: 'DraftReferral',
      data: {
        ...of,
        seekerId,
        referrer:
          typeof referrer === 'string'
            ? { kind: 'member', userId: userOf(referrer) }
            : { kind: 'contact', contactId: contactId(referrer.contact) },
        path: 'direct',
        opportunityId: opportunity === undefined ? null : demoId<OpportunityId>('opportunity', opportunity),
        openingId: opening === undefined ? null : demoId<OpeningId>('opening', opening),
      },
    },
  })
  for (const item of preparation.slice(0, askedDaysAgo === null ? 2 : 4))
    await tell({ ...about, what: [slug, item], command: { type: 'DoPreparation', data: { ...of, item } } })
  const { company, role, whyMe, whyCompany } = referral
  const talkingPoints = ['Learns fast and says so when stuck', 'Finishes what is begun', 'Good to have in a review']
  const rest = { department: '', talkingPoints, resume: null, profileLink: '', jobLink: '' }
  const data = { ...of, company, role, whyMe, whyCompany, ...rest }
  await tell({ ...about, what: [slug], command: { type: 'PreparePackage', data } })
  if (askedDaysAgo === null) return
  await askInDemo(stage, referral, referralId, askedDaysAgo)
  for (const step of steps) {
    const isSeekers = typeof referrer !== 'string' || step.step === 'thanked' || step.step === 'closed'
    const actor = isSeekers ? seekerId : userOf(referrer)
    const command = commandOf(stage, step, { referralId, by: actor })
    await tell({ ...about, actor, daysAgo: step.daysAgo, what: [slug, step.step, String(step.daysAgo)], command })
  }
}

/**
 * Plays openings, roles that are sought and requests in every state into the demo bootcamp, through the commands that the
 * app uses, with a back-dated clock. Ids follow from the names, so a second run changes nothing. After `seedBootcamp`:
 * its people ask and are asked.
 */
export const seedReferring = async (workshop: Workshop, bootcamp: DemoBootcamp): Promise<void> => {
  const stage = openStage(workshop, bootcamp)
  await seedRoles(stage)
  for (const referral of demoReferrals) await play(stage, referral)
}
