import { Field, ID, InputType } from 'type-graphql'
import type { CalendarDate } from '@kith/kernel'
import { Channel, Direction, FollowUpStatus, HelpKind, InteractionKind, PromisedBy } from '../graphql/enums.ts'
import type { EnumValue } from '../graphql/enums.ts'
import { CalendarDateScalar } from '../graphql/scalars.ts'

@InputType()
export class FollowUpInput {
  @Field(() => ID)
  id!: string

  @Field(() => PromisedBy)
  promisedBy!: EnumValue<typeof PromisedBy>

  @Field(() => String)
  text!: string

  @Field(() => CalendarDateScalar)
  dueOn!: CalendarDate
}

@InputType()
export class LogInteractionInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  interactionId!: string

  @Field(() => [ID])
  contactIds!: readonly string[]

  @Field(() => Channel)
  channel!: EnumValue<typeof Channel>

  @Field(() => InteractionKind, { nullable: true, defaultValue: 'catch-up' })
  kind?: EnumValue<typeof InteractionKind> | null

  @Field(() => Direction, { nullable: true, defaultValue: 'mutual' })
  direction?: EnumValue<typeof Direction> | null

  @Field(() => CalendarDateScalar, { nullable: true, description: "Today in the viewer's zone when absent." })
  happenedOn?: CalendarDate | null

  @Field(() => String, { nullable: true, defaultValue: '' })
  summary?: string | null

  @Field(() => String, { nullable: true, defaultValue: '' })
  outcome?: string | null

  @Field(() => [HelpKind], { nullable: true, defaultValue: [] })
  helpGiven?: readonly EnumValue<typeof HelpKind>[] | null

  @Field(() => [HelpKind], { nullable: true, defaultValue: [] })
  helpReceived?: readonly EnumValue<typeof HelpKind>[] | null

  @Field(() => FollowUpInput, { nullable: true })
  followUp?: FollowUpInput | null
}

@InputType()
export class CorrectInteractionInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  interactionId!: string

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
}

@InputType()
export class InteractionInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  interactionId!: string
}

@InputType()
export class ReplyInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  interactionId!: string

  @Field(() => CalendarDateScalar, { nullable: true })
  receivedOn?: CalendarDate | null
}

@InputType()
export class SettleFollowUpInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  interactionId!: string

  @Field(() => ID)
  followUpId!: string

  @Field(() => FollowUpStatus)
  status!: EnumValue<typeof FollowUpStatus>
}
