import { Field, ID, ObjectType } from 'type-graphql'
import type { Instant } from '@kith/kernel'
import { MailState } from '../graphql/enums.ts'
import type { EnumValue } from '../graphql/enums.ts'
import { AnyConnection, AnyEdge } from '../graphql/paging.ts'
import { DateTimeScalar } from '../graphql/scalars.ts'

@ObjectType({ simpleResolvers: true })
export class Mail {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  kind!: string

  @Field(() => String)
  to!: string

  @Field(() => String)
  subject!: string

  @Field(() => MailState)
  state!: EnumValue<typeof MailState>

  @Field(() => DateTimeScalar)
  createdAt!: Instant

  @Field(() => DateTimeScalar, { nullable: true })
  sentAt!: Instant | null

  @Field(() => String, { description: 'Plain text part; empty until rendered.' })
  text!: string

  @Field(() => String)
  html!: string

  @Field(() => String, { description: 'The head of the mail as it went out; empty until then.' })
  headers!: string

  @Field(() => String, { nullable: true })
  lastError!: string | null
}

@ObjectType({ simpleResolvers: true })
export class MailEdge extends AnyEdge {
  @Field(() => Mail)
  node!: Mail
}

@ObjectType({ simpleResolvers: true })
export class MailConnection extends AnyConnection {
  @Field(() => [MailEdge])
  edges!: readonly MailEdge[]
}
