import type { Instant } from '@kith/kernel'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { InvitationStatus, InviteOutcome, Role } from '../graphql/enums.ts'
import type { EnumValue } from '../graphql/enums.ts'
import { OutcomePayload } from '../graphql/outcome-payload.ts'
import { DateTimeScalar } from '../graphql/scalars.ts'
import { CohortName } from '../workspace/types/names.ts'

@ObjectType({ simpleResolvers: true })
export class Invitation {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  email!: string

  @Field(() => [Role])
  roles!: readonly EnumValue<typeof Role>[]

  @Field(() => [CohortName])
  cohorts!: readonly CohortName[]

  @Field(() => InvitationStatus)
  status!: EnumValue<typeof InvitationStatus>

  @Field(() => String)
  invitedBy!: string

  @Field(() => DateTimeScalar)
  issuedAt!: Instant

  @Field(() => DateTimeScalar)
  expiresAt!: Instant
}

@ObjectType({ simpleResolvers: true })
export class InviteRow {
  @Field(() => Int)
  line!: number

  @Field(() => String)
  email!: string

  @Field(() => InviteOutcome)
  outcome!: EnumValue<typeof InviteOutcome>

  @Field(() => String)
  message!: string
}

@ObjectType({ simpleResolvers: true })
export class InvitePayload extends OutcomePayload {
  @Field(() => [InviteRow])
  rows!: readonly InviteRow[]
}

@ObjectType({ simpleResolvers: true })
export class InvitationPayload extends OutcomePayload {
  @Field(() => Invitation, { nullable: true })
  invitation!: Invitation | null
}

@InputType({
  description: 'text: addresses one per line or separated by commas, or CSV with a header (email, roles, cohorts).',
})
export class InviteInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => String)
  text!: string

  @Field(() => [Role])
  roles!: readonly EnumValue<typeof Role>[]

  @Field(() => [ID])
  cohortIds!: readonly string[]

  @Field(() => Boolean, { nullable: true, defaultValue: false })
  dryRun?: boolean | null
}

@InputType()
export class InvitationInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  invitationId!: string
}
