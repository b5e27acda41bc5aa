import { Field, Int, ObjectType } from 'type-graphql'
import type { CalendarDate } from '@kith/kernel'
import { Closeness } from '../../graphql/enums.ts'
import type { EnumValue } from '../../graphql/enums.ts'
import { CalendarDateScalar } from '../../graphql/scalars.ts'

@ObjectType({ simpleResolvers: true })
export class ContactSnapshot {
  @Field(() => CalendarDateScalar)
  on!: CalendarDate

  @Field(() => String)
  name!: string

  @Field(() => String)
  company!: string

  @Field(() => String)
  position!: string

  @Field(() => Closeness, { nullable: true })
  closeness!: EnumValue<typeof Closeness> | null

  @Field(() => Int, { nullable: true })
  cadenceDays!: number | null

  @Field(() => [String])
  tags!: readonly string[]

  @Field(() => [String])
  facts!: readonly string[]

  @Field(() => CalendarDateScalar, { nullable: true })
  lastInteractionOn!: CalendarDate | null

  @Field(() => CalendarDateScalar, { nullable: true })
  nextCheckInOn!: CalendarDate | null

  @Field(() => [String], { description: 'Sentences that tell what differs from today.' })
  differences!: readonly string[]
}
