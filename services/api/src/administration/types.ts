import type { Instant } from '@kith/kernel'
import { Field, ID, ObjectType } from 'type-graphql'
import { PageInfo } from '../graphql/paging.ts'
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
export class AuditEdge {
  @Field(() => String)
  cursor!: string

  @Field(() => AuditEntry)
  node!: AuditEntry
}

@ObjectType({ simpleResolvers: true })
export class AuditConnection {
  @Field(() => [AuditEdge])
  edges!: readonly AuditEdge[]

  @Field(() => PageInfo)
  pageInfo!: PageInfo
}
