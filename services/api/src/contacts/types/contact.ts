import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { CalendarDate, Instant } from '@kith/kernel'
import { CadenceKind, Channel, CheckInStatus, Closeness } from '../../graphql/enums.ts'
import type { EnumValue } from '../../graphql/enums.ts'
import { CalendarDateScalar, DateTimeScalar } from '../../graphql/scalars.ts'

@ObjectType({ simpleResolvers: true })
export class Cadence {
  @Field(() => CadenceKind)
  kind!: EnumValue<typeof CadenceKind>

  @Field(() => Int, { nullable: true, description: 'Days in force; null for none.' })
  days!: number | null
}

@ObjectType({ simpleResolvers: true })
export class CheckIn {
  @Field(() => CheckInStatus)
  status!: EnumValue<typeof CheckInStatus>

  @Field(() => CalendarDateScalar, { nullable: true, description: 'When to be in touch next; null when never.' })
  nextOn!: CalendarDate | null

  @Field(() => CalendarDateScalar, { nullable: true })
  snoozedUntil!: CalendarDate | null

  @Field(() => Int, { description: "Whole days past the date, in the viewer's zone; 0 when not late." })
  daysLate!: number
}

@ObjectType({ simpleResolvers: true })
export class LastInteraction {
  @Field(() => CalendarDateScalar)
  on!: CalendarDate

  @Field(() => Channel)
  channel!: EnumValue<typeof Channel>

  @Field(() => String)
  summary!: string
}

@ObjectType({ simpleResolvers: true })
export class Contact {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string

  @Field(() => String)
  company!: string

  @Field(() => String)
  position!: string

  @Field(() => String)
  location!: string

  @Field(() => Closeness, { nullable: true })
  closeness!: EnumValue<typeof Closeness> | null

  @Field(() => Cadence)
  cadence!: Cadence

  @Field(() => CheckIn)
  checkIn!: CheckIn

  @Field(() => LastInteraction, { nullable: true })
  lastInteraction!: LastInteraction | null

  @Field(() => [String])
  tags!: readonly string[]

  @Field(() => [String])
  emails!: readonly string[]

  @Field(() => [String])
  phones!: readonly string[]

  @Field(() => [String])
  links!: readonly string[]

  @Field(() => Boolean)
  archived!: boolean

  @Field(() => Boolean)
  doNotContact!: boolean

  @Field(() => Boolean, { description: 'They asked, by a link in an update, for no more of them.' })
  updatesRefused!: boolean

  @Field(() => CalendarDateScalar, { nullable: true })
  connectedOn!: CalendarDate | null

  @Field(() => DateTimeScalar)
  addedAt!: Instant

  @Field(() => Int)
  helpGiven!: number

  @Field(() => Int)
  helpReceived!: number
}

@ObjectType({ simpleResolvers: true })
export class ContactName {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string
}
