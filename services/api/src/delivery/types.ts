import type { Instant } from '@kith/kernel'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { MailReturn, MailState } from '../graphql/enums.ts'
import type { EnumValue } from '../graphql/enums.ts'
import { AnyConnection, AnyEdge } from '../graphql/paging.ts'
import { DateTimeScalar } from '../graphql/scalars.ts'

@ObjectType({ simpleResolvers: true, description: 'How a mail fares, without what it says.' })
export class DeliveryMail {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  kind!: string

  @Field(() => MailState)
  state!: EnumValue<typeof MailState>

  @Field(() => String, {
    description: "A member's name; of anybody else the first letter of the address and its domain.",
  })
  recipient!: string

  @Field(() => String, { description: 'Empty until the address is known.' })
  domain!: string

  @Field(() => DateTimeScalar)
  createdAt!: Instant

  @Field(() => DateTimeScalar, { nullable: true })
  sentAt!: Instant | null

  @Field(() => Int, { description: 'Since it was last asked for.' })
  tries!: number

  @Field(() => Int, { nullable: true, description: 'Of the mail server.' })
  code!: number | null

  @Field(() => String, { nullable: true, description: 'Why it is not delivered, without addresses.' })
  text!: string | null

  @Field(() => DateTimeScalar, { nullable: true })
  nextTryAt!: Instant | null

  @Field(() => MailReturn, { nullable: true, description: 'What came back of it after it was sent.' })
  returned!: EnumValue<typeof MailReturn> | null

  @Field(() => String, { nullable: true })
  returnedStatus!: string | null
}

@ObjectType({ simpleResolvers: true })
export class DeliveryEdge extends AnyEdge {
  @Field(() => DeliveryMail)
  node!: DeliveryMail
}

@ObjectType({ simpleResolvers: true })
export class DeliveryConnection extends AnyConnection {
  @Field(() => [DeliveryEdge])
  edges!: readonly DeliveryEdge[]
}

@ObjectType({ simpleResolvers: true })
export class DeliveryCount {
  @Field(() => MailState)
  state!: EnumValue<typeof MailState>

  @Field(() => Int)
  count!: number
}

@ObjectType({ simpleResolvers: true, description: 'The mail server does not answer, and all mails rest.' })
export class DeliveryPause {
  @Field(() => DateTimeScalar)
  silentSince!: Instant

  @Field(() => DateTimeScalar)
  retryAt!: Instant
}

@ObjectType({ simpleResolvers: true, description: 'Mails of the last thirty days at a glance.' })
export class DeliverySummary {
  @Field(() => [DeliveryCount])
  counts!: readonly DeliveryCount[]

  @Field(() => [String])
  kinds!: readonly string[]

  @Field(() => [String])
  domains!: readonly string[]

  @Field(() => DeliveryPause, { nullable: true })
  pause!: DeliveryPause | null
}
