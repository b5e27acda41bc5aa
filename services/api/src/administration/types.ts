import type { Instant } from '@kith/kernel'
import { Field, ID, ObjectType } from 'type-graphql'
import { AnyConnection, AnyEdge } from '../graphql/paging.ts'
import { DateTimeScalar } from '../graphql/scalars.ts'

@ObjectType({ simpleResolvers: true })
export class AuditEntry {
  @Field(() => ID)
  id!: string

  @Field(() => DateTimeScalar)
  occurredAt!: Instant

  @Field(() => String)
  actor!: string

  @Field(() => String)
  type!: string

  @Field(() => String)
  sentence!: string
}

@ObjectType({ simpleResolvers: true })
export class AuditEdge extends AnyEdge {
  @Field(() => AuditEntry)
  node!: AuditEntry
}

@ObjectType({ simpleResolvers: true })
export class AuditConnection extends AnyConnection {
  @Field(() => [AuditEdge])
  edges!: readonly AuditEdge[]
}
