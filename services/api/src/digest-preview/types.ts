import { Field, InputType, Int, ObjectType } from 'type-graphql'
import type { CalendarDate, Instant } from '@kith/kernel'
import { DigestFrequency, NoDigest } from '../graphql/enums.ts'
import type { EnumValue } from '../graphql/enums.ts'
import { CalendarDateScalar, DateTimeScalar } from '../graphql/scalars.ts'

@ObjectType({ simpleResolvers: true, description: 'The viewer’s next digest as it would be, if it were made now.' })
export class DigestPreview {
  @Field(() => NoDigest, { nullable: true, description: 'Why none would go out; null when one would.' })
  none!: EnumValue<typeof NoDigest> | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it would go out; null when none ever comes.' })
  at!: Instant | null

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'The day on which it would come, where the viewer is.',
  })
  date!: CalendarDate | null

  @Field(() => Int, { nullable: true, description: 'The hour at which it would come, on the viewer’s clock.' })
  hour!: number | null

  @Field(() => Int, { nullable: true, description: 'The minutes past that hour.' })
  minute!: number | null

  @Field(() => String)
  timeZone!: string

  @Field(() => Boolean, { description: 'Whether quiet hours put it off from the time that was wished for.' })
  waitsForQuiet!: boolean

  @Field(() => String, { nullable: true, description: 'Null when no mail would go out.' })
  subject!: string | null

  @Field(() => String, { nullable: true })
  html!: string | null

  @Field(() => String, { nullable: true })
  text!: string | null
}

@InputType({ description: 'Wishes that are not saved yet; what is absent is as it was saved.' })
export class DigestPreviewInput {
  @Field(() => DigestFrequency, { nullable: true })
  frequency?: EnumValue<typeof DigestFrequency> | null

  @Field(() => Int, { nullable: true })
  weekday?: number | null

  @Field(() => Int, { nullable: true })
  localHour?: number | null

  @Field(() => Int, { nullable: true, description: '0 or 30. The full hour when only the hour is given.' })
  localMinute?: number | null
}
