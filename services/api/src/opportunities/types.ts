import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { CalendarDate, Instant } from '@kith/kernel'
import { Contact } from '../contacts/types/contact.ts'
import { OutcomePayload } from '../graphql/outcome-payload.ts'
import { OpportunityStage, SourceKind } from '../graphql/referral-enums.ts'
import type { EnumValue } from '../graphql/enums.ts'
import { RoleAtCompany } from '../graphql/role-at-company.ts'
import { CalendarDateScalar, DateTimeScalar } from '../graphql/scalars.ts'
import { CohortName } from '../workspace/types/names.ts'

@ObjectType({ description: 'What led somebody to an opportunity.', simpleResolvers: true })
export class OpportunitySource {
  @Field(() => SourceKind)
  kind!: EnumValue<typeof SourceKind>

  @Field(() => ID, { nullable: true })
  contactId!: string | null

  @Field(() => ID, { nullable: true })
  openingId!: string | null

  @Field(() => ID, { nullable: true })
  gatheringId!: string | null

  @Field(() => String, { description: 'A place in their own words; may be empty.' })
  where!: string
}

@ObjectType({ simpleResolvers: true })
export class NextStep {
  @Field(() => String)
  text!: string

  @Field(() => CalendarDateScalar, { nullable: true })
  dueOn!: CalendarDate | null
}

@ObjectType({ simpleResolvers: true })
export class OpportunityDate {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  label!: string

  @Field(() => CalendarDateScalar)
  day!: CalendarDate
}

@ObjectType({ description: 'A role at a company that the viewer is after.', simpleResolvers: true })
export class Opportunity extends RoleAtCompany {
  @Field(() => ID)
  id!: string

  @Field(() => OpportunityStage)
  stage!: EnumValue<typeof OpportunityStage>

  @Field(() => OpportunitySource, { nullable: true })
  source!: OpportunitySource | null

  @Field(() => NextStep, { nullable: true })
  nextStep!: NextStep | null

  @Field(() => [OpportunityDate], { description: 'By their day.' })
  dates!: readonly OpportunityDate[]

  @Field(() => Boolean)
  removed!: boolean

  @Field(() => DateTimeScalar)
  addedAt!: Instant

  @Field(() => DateTimeScalar, { description: 'When the stage last moved; at first when it was added.' })
  movedAt!: Instant
}

@ObjectType({ simpleResolvers: true })
export class HelperContact {
  @Field(() => Contact)
  contact!: Contact

  @Field(() => Boolean, { description: 'Whether they are there now; otherwise they were.' })
  isNow!: boolean

  @Field(() => String)
  position!: string
}

@ObjectType({ simpleResolvers: true })
export class CohortPaths {
  @Field(() => CohortName)
  cohort!: CohortName

  @Field(() => Int, { description: 'How many contacts there the others share with the cohort.' })
  paths!: number
}

@ObjectType({ description: 'Who might help at a company. Each list is looked up only when it is asked for.' })
export class OpportunityHelpers {
  readonly companyKey!: string
}

@ObjectType({
  description: 'What can be told from a pasted link or text; empty where nothing can.',
  simpleResolvers: true,
})
export class JobDraft extends RoleAtCompany {}

@ObjectType({ simpleResolvers: true })
export class OpportunityPayload extends OutcomePayload {
  @Field(() => Opportunity, { nullable: true })
  opportunity!: Opportunity | null
}
