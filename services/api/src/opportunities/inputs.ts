import { Field, ID, InputType } from 'type-graphql'
import type { CalendarDate } from '@kith/kernel'
import { OpportunityStage, SourceKind } from '../graphql/referral-enums.ts'
import type { EnumValue } from '../graphql/enums.ts'
import { RoleAtCompanyInput } from '../graphql/role-at-company.ts'
import { CalendarDateScalar } from '../graphql/scalars.ts'

@InputType()
export class OpportunityInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  opportunityId!: string
}

@InputType()
export class AddOpportunityInput extends RoleAtCompanyInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  opportunityId!: string

  @Field(() => ID, { nullable: true, description: 'The opening that led to it; recorded as the source.' })
  openingId?: string | null
}

@InputType({ description: 'The details as they are then, all of them.' })
export class ChangeOpportunityInput extends OpportunityInput {
  @Field(() => String)
  company!: string

  @Field(() => String)
  role!: string

  @Field(() => String)
  department!: string

  @Field(() => String)
  location!: string

  @Field(() => String)
  link!: string

  @Field(() => String)
  notes!: string
}

@InputType()
export class MoveOpportunityInput extends OpportunityInput {
  @Field(() => OpportunityStage)
  stage!: EnumValue<typeof OpportunityStage>
}

@InputType({ description: 'Of the three ids the one that the kind speaks of; others are not looked at.' })
export class OpportunitySourceInput extends OpportunityInput {
  @Field(() => SourceKind)
  kind!: EnumValue<typeof SourceKind>

  @Field(() => ID, { nullable: true })
  contactId?: string | null

  @Field(() => ID, { nullable: true })
  openingId?: string | null

  @Field(() => ID, { nullable: true })
  gatheringId?: string | null

  @Field(() => String, { nullable: true, defaultValue: '' })
  where?: string | null
}

@InputType()
export class OpportunityDateInput extends OpportunityInput {
  @Field(() => ID)
  dateId!: string

  @Field(() => String)
  label!: string

  @Field(() => CalendarDateScalar)
  day!: CalendarDate
}

@InputType()
export class OpportunityPartInput extends OpportunityInput {
  @Field(() => ID)
  id!: string
}

@InputType({ description: 'An empty text takes the next step away.' })
export class NextStepInput extends OpportunityInput {
  @Field(() => String)
  text!: string

  @Field(() => CalendarDateScalar, { nullable: true })
  dueOn?: CalendarDate | null
}
