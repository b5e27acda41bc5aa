import type { CalendarDate, Instant } from '@kith/kernel'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { EnumValue } from '../graphql/enums.ts'
import { OutcomePayload } from '../graphql/outcome-payload.ts'
import { AnyConnection, AnyEdge } from '../graphql/paging.ts'
import { CalendarDateScalar, DateTimeScalar } from '../graphql/scalars.ts'
import { PassOverReason, UpdateRecipientState, UpdateStatus } from './enums.ts'

@ObjectType({ simpleResolvers: true, description: 'Somebody chosen for an update, and what became of that.' })
export class UpdateRecipient {
  @Field(() => ID)
  contactId!: string

  @Field(() => String)
  name!: string

  @Field(() => String)
  company!: string

  @Field(() => UpdateRecipientState)
  state!: EnumValue<typeof UpdateRecipientState>

  @Field(() => PassOverReason, { nullable: true, description: 'Why they got none.' })
  reason!: EnumValue<typeof PassOverReason> | null

  @Field(() => String, { description: 'As they got it; empty until then.' })
  subject!: string

  @Field(() => String, { description: 'As they got it; empty until then.' })
  text!: string

  @Field(() => CalendarDateScalar, { nullable: true })
  reachedOn!: CalendarDate | null

  @Field(() => Boolean, { description: 'They ask for no more updates.' })
  updatesRefused!: boolean
}

@ObjectType({ simpleResolvers: true })
export class NetworkUpdate {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  subject!: string

  @Field(() => String)
  body!: string

  @Field(() => UpdateStatus)
  status!: EnumValue<typeof UpdateStatus>

  @Field(() => Int, { description: 'How many were chosen.' })
  people!: number

  @Field(() => Int)
  reached!: number

  @Field(() => Int)
  passedOver!: number

  @Field(() => Int, { description: 'Of those chosen, how many take no more updates.' })
  refused!: number

  @Field(() => DateTimeScalar)
  draftedAt!: Instant

  @Field(() => DateTimeScalar, { nullable: true })
  sentAt!: Instant | null

  @Field(() => [String], { description: 'What may stand between braces.' })
  fields!: readonly string[]

  @Field(() => [UpdateRecipient], { description: 'In the order of the choice.' })
  recipients!: readonly UpdateRecipient[]

  @Field(() => [ID], { description: 'Of a draft: those chosen who would be passed over, were it sent today.' })
  wouldPass!: readonly string[]
}

@ObjectType({ simpleResolvers: true })
export class NetworkUpdateEdge extends AnyEdge {
  @Field(() => NetworkUpdate)
  node!: NetworkUpdate
}

@ObjectType({ simpleResolvers: true })
export class NetworkUpdateConnection extends AnyConnection {
  @Field(() => [NetworkUpdateEdge])
  edges!: readonly NetworkUpdateEdge[]
}

@ObjectType({ simpleResolvers: true, description: 'Somebody who could be chosen, or why not.' })
export class UpdateCandidate {
  @Field(() => ID)
  contactId!: string

  @Field(() => String)
  name!: string

  @Field(() => String)
  company!: string

  @Field(() => PassOverReason, { nullable: true })
  bar!: EnumValue<typeof PassOverReason> | null

  @Field(() => CalendarDateScalar, { nullable: true, description: 'From when they could be chosen again.' })
  until!: CalendarDate | null
}

@ObjectType({ simpleResolvers: true })
export class UpdateCandidateEdge extends AnyEdge {
  @Field(() => UpdateCandidate)
  node!: UpdateCandidate
}

@ObjectType({ simpleResolvers: true })
export class UpdateCandidateConnection extends AnyConnection {
  @Field(() => [UpdateCandidateEdge])
  edges!: readonly UpdateCandidateEdge[]
}

@ObjectType({ simpleResolvers: true, description: 'An update in the words that one person would get today.' })
export class UpdatePreview {
  @Field(() => ID)
  contactId!: string

  @Field(() => String)
  subject!: string

  @Field(() => String)
  text!: string

  @Field(() => [String], { description: 'Fields with no value for this person; the text shows a gap for each.' })
  missing!: readonly string[]

  @Field(() => PassOverReason, { nullable: true, description: 'Why they would be passed over today.' })
  bar!: EnumValue<typeof PassOverReason> | null
}

@ObjectType({ simpleResolvers: true })
export class UpdatePayload extends OutcomePayload {
  @Field(() => NetworkUpdate, { nullable: true })
  update!: NetworkUpdate | null
}
