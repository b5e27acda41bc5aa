import { Field, ID, InputType, Int } from 'type-graphql'
import { DigestFrequency } from '../graphql/enums.ts'
import type { EnumValue } from '../graphql/enums.ts'

@InputType()
export class ProfileInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => String)
  name!: string
}

@InputType()
export class TimeZoneInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => String)
  timeZone!: string

  @Field(() => String)
  locale!: string
}

@InputType()
export class DigestInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => DigestFrequency)
  frequency!: EnumValue<typeof DigestFrequency>

  @Field(() => Int)
  weekday!: number

  @Field(() => Int)
  localHour!: number
}
