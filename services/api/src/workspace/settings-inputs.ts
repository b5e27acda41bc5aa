import { Field, ID, InputType, Int } from 'type-graphql'
import { DigestFrequency, SecondFactorRule, SharingLevel } from '../graphql/enums.ts'
import type { EnumValue } from '../graphql/enums.ts'

@InputType()
export class CreateWorkspaceInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  workspaceId!: string

  @Field(() => String)
  name!: string
}

@InputType()
export class RenameWorkspaceInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => String)
  name!: string
}

@InputType()
export class LeaveWorkspaceInput {
  @Field(() => ID)
  commandId!: string
}

@InputType()
export class GuardrailsInput {
  @Field(() => Int)
  referralAsksPerWeek!: number

  @Field(() => Int)
  introductionAsksPerWeek!: number

  @Field(() => Int)
  coolDownDays!: number

  @Field(() => Int)
  sameTextPerDay!: number

  @Field(() => Int)
  unpaidThanks!: number

  @Field(() => Int)
  directAskWithinDays!: number

  @Field(() => Int)
  mentorAsksPerWeek!: number

  @Field(() => Int)
  openingsPerDay!: number

  @Field(() => Int)
  newMemberHoldDays!: number
}

@InputType()
export class DigestDefaultsInput {
  @Field(() => DigestFrequency)
  frequency!: EnumValue<typeof DigestFrequency>

  @Field(() => Int)
  weekday!: number

  @Field(() => Int)
  localHour!: number
}

@InputType()
export class WorkspaceSettingsInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => GuardrailsInput)
  guardrails!: GuardrailsInput

  @Field(() => DigestDefaultsInput)
  digest!: DigestDefaultsInput

  @Field(() => SharingLevel)
  sharingDefault!: EnumValue<typeof SharingLevel>

  @Field(() => SecondFactorRule)
  secondFactor!: EnumValue<typeof SecondFactorRule>
}
