import type { GuardrailsInput } from '../../generated/graphql.ts'

export type Rule = keyof GuardrailsInput

/** The guardrail numbers in the order of the page, each with its usual value and the bounds that the domain holds. */
export const rules = [
  { rule: 'referralAsksPerWeek', usual: 5, least: 1, most: 100 },
  { rule: 'introductionAsksPerWeek', usual: 5, least: 1, most: 100 },
  { rule: 'mentorAsksPerWeek', usual: 5, least: 1, most: 100 },
  { rule: 'coolDownDays', usual: 60, least: 0, most: 365 },
  { rule: 'directAskWithinDays', usual: 180, least: 1, most: 3650 },
  { rule: 'sameTextPerDay', usual: 3, least: 1, most: 100 },
  { rule: 'unpaidThanks', usual: 2, least: 1, most: 100 },
  { rule: 'openingsPerDay', usual: 5, least: 1, most: 100 },
  { rule: 'newMemberHoldDays', usual: 7, least: 0, most: 90 },
] as const satisfies readonly {
  readonly rule: Rule
  readonly usual: number
  readonly least: number
  readonly most: number
}[]

/** What stands in the fields while they are being typed. */
export type Typed = Readonly<Record<Rule, string>>

export const typed = (numbers: Readonly<Record<Rule, number>>): Typed => ({
  referralAsksPerWeek: String(numbers.referralAsksPerWeek),
  introductionAsksPerWeek: String(numbers.introductionAsksPerWeek),
  mentorAsksPerWeek: String(numbers.mentorAsksPerWeek),
  coolDownDays: String(numbers.coolDownDays),
  directAskWithinDays: String(numbers.directAskWithinDays),
  sameTextPerDay: String(numbers.sameTextPerDay),
  unpaidThanks: String(numbers.unpaidThanks),
  openingsPerDay: String(numbers.openingsPerDay),
  newMemberHoldDays: String(numbers.newMemberHoldDays),
})

/** The rules whose field is no whole number within its bounds. */
export const wrongRules = (fields: Typed): readonly Rule[] =>
  rules
    .filter(({ rule, least, most }) => {
      const text = fields[rule].trim()
      const value = Number(text)
      return !/^\d+$/.test(text) || value < least || value > most
    })
    .map(({ rule }) => rule)

/** The fields as numbers; only to be asked when none is wrong. */
export const numbersOf = (fields: Typed): GuardrailsInput => ({
  referralAsksPerWeek: Number(fields.referralAsksPerWeek),
  introductionAsksPerWeek: Number(fields.introductionAsksPerWeek),
  mentorAsksPerWeek: Number(fields.mentorAsksPerWeek),
  coolDownDays: Number(fields.coolDownDays),
  directAskWithinDays: Number(fields.directAskWithinDays),
  sameTextPerDay: Number(fields.sameTextPerDay),
  unpaidThanks: Number(fields.unpaidThanks),
  openingsPerDay: Number(fields.openingsPerDay),
  newMemberHoldDays: Number(fields.newMemberHoldDays),
})
