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

  @Field(() => Int, { nullable: true, description: '0 or 30; the full hour when it is absent.' })
  localMinute?: number | null

  @Field(() => Boolean, { nullable: true, description: 'As it was when it is absent.' })
  evenIfEmpty?: boolean | null
}

@InputType()
export class QuietHoursInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => Int)
  fromHour!: number

  @Field(() => Int, { description: 'The hour at which they end; the same as `fromHour` for none.' })
  toHour!: number
}
