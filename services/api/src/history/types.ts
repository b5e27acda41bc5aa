import { Field, ID, ObjectType } from 'type-graphql'
import type { Instant } from '@kith/kernel'
import { ContactName } from '../contacts/types/contact.ts'
import { AnyConnection, AnyEdge } from '../graphql/paging.ts'
import { DateTimeScalar } from '../graphql/scalars.ts'

@ObjectType({ simpleResolvers: true })
export class HistoryChange {
  @Field(() => String)
  field!: string

  @Field(() => String, { nullable: true })
  before!: string | null

  @Field(() => String, { nullable: true })
  after!: string | null
}

@ObjectType({ simpleResolvers: true })
export class HistoryEntry {
  @Field(() => ID)
  id!: string

  @Field(() => String, { description: "The event's name, e.g. contact.closeness-set." })
  type!: string

  @Field(() => String, { description: 'What happened, as a sentence.' })
  sentence!: string

  @Field(() => String)
  actor!: string

  @Field(() => DateTimeScalar)
  occurredAt!: Instant

  @Field(() => [ContactName])
  contacts!: readonly ContactName[]

  @Field(() => [HistoryChange])
  changes!: readonly HistoryChange[]
}

@ObjectType({ simpleResolvers: true })
export class HistoryEdge extends AnyEdge {
  @Field(() => HistoryEntry)
  node!: HistoryEntry
}

@ObjectType({ simpleResolvers: true })
export class HistoryConnection extends AnyConnection {
  @Field(() => [HistoryEdge])
  edges!: readonly HistoryEdge[]
}
