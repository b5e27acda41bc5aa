import { Field, Int, ObjectType } from 'type-graphql'
import type { CalendarDate } from '@kith/kernel'
import { Contact, ContactName } from '../contacts/types/contact.ts'
import { ImportantDate } from '../contacts/types/person-page.ts'
import { CalendarDateScalar } from '../graphql/scalars.ts'
import { FollowUp } from '../interactions/types.ts'

@ObjectType({ simpleResolvers: true })
export class UpcomingDate {
  @Field(() => ContactName)
  contact!: ContactName

  @Field(() => ImportantDate)
  date!: ImportantDate

  @Field(() => Int)
  inDays!: number
}

@ObjectType({ simpleResolvers: true })
export class Today {
  @Field(() => CalendarDateScalar)
  date!: CalendarDate

  @Field(() => [Contact], { description: 'Late in proportion to their cadence first; at most 200.' })
  checkIns!: readonly Contact[]

  @Field(() => Int)
  checkInCount!: number

  @Field(() => [Contact])
  snoozed!: readonly Contact[]

  @Field(() => [UpcomingDate], { description: 'Of the next 14 days.' })
  dates!: readonly UpcomingDate[]

  @Field(() => [FollowUp])
  followUps!: readonly FollowUp[]

  @Field(() => Int, { description: 'Check-ins settled by an interaction today.' })
  doneToday!: number
}
