import type { OpportunityCardFragment, OpportunityStage } from '../../generated/graphql.ts'
import { stageNames } from '../../messages/opportunities.ts'
import { addDays } from '../../words/dates.ts'
import { isUnderWay } from '../referrals/standing.ts'

export type Opportunity = OpportunityCardFragment

export const stages = Object.keys(stageNames) as OpportunityStage[]

const settled: readonly OpportunityStage[] = ['accepted', 'rejected', 'withdrawn']

export const isSettled = ({ stage }: Pick<Opportunity, 'stage'>): boolean => settled.includes(stage)

/** Requests that still go on. */
export const openRequests = ({ referrals }: Pick<Opportunity, 'referrals'>) =>
  referrals.filter(({ status }) => isUnderWay(status))

/** How many are moving, and how many of those have something to do within a week of today, or before it. */
export const countMoving = (opportunities: readonly Opportunity[], today: string) => {
  const open = opportunities.filter((each) => !isSettled(each))
  const week = addDays(today, 6)
  const withStep = open.filter(({ nextStep }) => (nextStep?.dueOn ?? '9999') <= week)
  return { open: open.length, withStep: withStep.length }
}

/** The one thing that matters next about an opportunity. */
export type NextFact =
  | { readonly kind: 'step' | 'date'; readonly text: string; readonly day: string | null }
  | { readonly kind: 'asked'; readonly count: number }
  | { readonly kind: 'since' }

/** What is to be done, else the next date from today on, else who was asked, else how long it has been here. */
export const nextFact = (opportunity: Opportunity, today: string): NextFact => {
  const { nextStep, dates } = opportunity
  if (nextStep !== null) return { kind: 'step', text: nextStep.text, day: nextStep.dueOn }
  const [date] = dates.filter(({ day }) => day >= today).toSorted((a, b) => a.day.localeCompare(b.day))
  if (date !== undefined) return { kind: 'date', text: date.label, day: date.day }
  const asked = openRequests(opportunity).length
  return asked > 0 ? { kind: 'asked', count: asked } : { kind: 'since' }
}
