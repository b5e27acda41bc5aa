import { Field, ID, ObjectType } from 'type-graphql'
import type { CalendarDate, Instant } from '@kith/kernel'
import { ContactName } from '../contacts/types/contact.ts'
import { Channel, Direction, FollowUpStatus, HelpKind, InteractionKind, PromisedBy } from '../graphql/enums.ts'
import type { EnumValue } from '../graphql/enums.ts'
import { AnyConnection, AnyEdge } from '../graphql/paging.ts'
import { CalendarDateScalar, DateTimeScalar } from '../graphql/scalars.ts'

@ObjectType({ simpleResolvers: true })
export class FollowUp {
  @Field(() => ID)
  id!: string

  @Field(() => ID)
  interactionId!: string

  @Field(() => ContactName)
  contact!: ContactName

  @Field(() => PromisedBy)
  promisedBy!: EnumValue<typeof PromisedBy>

  @Field(() => String)
  text!: string

  @Field(() => CalendarDateScalar)
  dueOn!: CalendarDate

  @Field(() => FollowUpStatus)
  status!: EnumValue<typeof FollowUpStatus>
}

@ObjectType({ simpleResolvers: true })
export class Interaction {
  @Field(() => ID)
  id!: string

  @Field(() => [ContactName])
  contacts!: readonly ContactName[]

  @Field(() => Channel)
  channel!: EnumValue<typeof Channel>

  @Field(() => InteractionKind)
  kind!: EnumValue<typeof InteractionKind>

  @Field(() => Direction)
  direction!: EnumValue<typeof Direction>

  @Field(() => CalendarDateScalar)
  happenedOn!: CalendarDate

  @Field(() => String)
  summary!: string

  @Field(() => String)
  outcome!: string

  @Field(() => [HelpKind])
  helpGiven!: readonly EnumValue<typeof HelpKind>[]

  @Field(() => [HelpKind])
  helpReceived!: readonly EnumValue<typeof HelpKind>[]

  @Field(() => [FollowUp])
  followUps!: readonly FollowUp[]

  @Field(() => CalendarDateScalar, { nullable: true })
  repliedOn!: CalendarDate | null

  @Field(() => Boolean)
  retracted!: boolean

  @Field(() => Boolean)
  corrected!: boolean

  @Field(() => DateTimeScalar)
  loggedAt!: Instant
}

@ObjectType({ simpleResolvers: true })
export class InteractionEdge extends AnyEdge {
  @Field(() => Interaction)
  node!: Interaction
}

@ObjectType({ simpleResolvers: true })
export class InteractionConnection extends AnyConnection {
  @Field(() => [InteractionEdge])
  edges!: readonly InteractionEdge[]
}
