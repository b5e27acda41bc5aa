import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DigestFrequency, SecondFactorRule, SharingLevel } from '../../graphql/enums.ts'
import type { EnumValue } from '../../graphql/enums.ts'

@ObjectType({ simpleResolvers: true })
export class DigestPreferences {
  @Field(() => DigestFrequency)
  frequency!: EnumValue<typeof DigestFrequency>

  @Field(() => Int)
  weekday!: number

  @Field(() => Int)
  localHour!: number

  @Field(() => Int, { description: '0 or 30; what a workspace proposes is a full hour.' })
  localMinute!: number
}

@ObjectType({ simpleResolvers: true })
export class Guardrails {
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

@ObjectType({ simpleResolvers: true })
export class WorkspaceSettings {
  @Field(() => Guardrails)
  guardrails!: Guardrails

  @Field(() => DigestPreferences)
  digest!: DigestPreferences

  @Field(() => SharingLevel)
  sharingDefault!: EnumValue<typeof SharingLevel>

  @Field(() => SecondFactorRule)
  secondFactor!: EnumValue<typeof SecondFactorRule>
}

@ObjectType({ simpleResolvers: true })
export class Workspace {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string
}
