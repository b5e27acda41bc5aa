import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { Instant } from '@kith/kernel'
import type { EnumValue } from '../graphql/enums.ts'
import { OutcomePayload } from '../graphql/outcome-payload.ts'
import { AnyConnection, AnyEdge } from '../graphql/paging.ts'
import { NoticeKind, ReferralOutcomeKind } from '../graphql/referral-enums.ts'
import { DateTimeScalar } from '../graphql/scalars.ts'

@ObjectType({ description: 'Something that the viewer was told.', simpleResolvers: true })
export class Notice {
  @Field(() => ID)
  id!: string

  @Field(() => NoticeKind)
  kind!: EnumValue<typeof NoticeKind>

  @Field(() => DateTimeScalar)
  at!: Instant

  @Field(() => Boolean)
  isUnseen!: boolean

  @Field(() => Boolean, { description: "Still waits for the viewer's act." })
  waits!: boolean

  @Field(() => ID, { nullable: true })
  referralId!: string | null

  @Field(() => ID, { nullable: true })
  openingId!: string | null

  @Field(() => ID, { nullable: true })
  mentorshipId!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the session begins, as it now stands.' })
  startsAt!: Instant | null

  @Field(() => String, { description: 'Name of the other person; empty when there is none.' })
  who!: string

  @Field(() => String)
  company!: string

  @Field(() => String)
  role!: string

  @Field(() => ReferralOutcomeKind, { nullable: true })
  outcome!: EnumValue<typeof ReferralOutcomeKind> | null
}

@ObjectType({ simpleResolvers: true })
export class NoticeEdge extends AnyEdge {
  @Field(() => Notice)
  node!: Notice
}

@ObjectType({ simpleResolvers: true })
export class NoticeConnection extends AnyConnection {
  @Field(() => [NoticeEdge])
  edges!: readonly NoticeEdge[]
}

@ObjectType({ simpleResolvers: true })
export class NoticesPayload extends OutcomePayload {
  @Field(() => Int)
  unseen!: number
}
