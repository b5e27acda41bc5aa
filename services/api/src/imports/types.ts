import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { CalendarDate, Instant } from '@kith/kernel'
import { ImportStatus, RowOutcome } from '../graphql/enums.ts'
import type { EnumValue } from '../graphql/enums.ts'
import { AnyConnection, AnyEdge } from '../graphql/paging.ts'
import { CalendarDateScalar, DateTimeScalar } from '../graphql/scalars.ts'

@ObjectType({ simpleResolvers: true })
export class ImportColumn {
  @Field(() => String)
  header!: string

  @Field(() => String, { nullable: true, description: 'What Kith takes it for; null when it is left out.' })
  meaning!: string | null
}

@ObjectType({ simpleResolvers: true })
export class ImportSampleRow {
  @Field(() => Int)
  line!: number

  @Field(() => String)
  name!: string

  @Field(() => String)
  company!: string

  @Field(() => String)
  position!: string

  @Field(() => String)
  email!: string

  @Field(() => String)
  profileUrl!: string

  @Field(() => CalendarDateScalar, { nullable: true })
  connectedOn!: CalendarDate | null
}

@ObjectType({ simpleResolvers: true })
export class ImportRow {
  @Field(() => Int)
  line!: number

  @Field(() => RowOutcome)
  outcome!: EnumValue<typeof RowOutcome>

  @Field(() => String)
  name!: string

  @Field(() => String, { nullable: true })
  code!: string | null

  @Field(() => String, { nullable: true })
  message!: string | null

  @Field(() => String, { nullable: true })
  column!: string | null

  @Field(() => String, { nullable: true })
  raw!: string | null
}

@ObjectType({ simpleResolvers: true })
export class ImportPreview {
  @Field(() => [ImportColumn])
  columns!: readonly ImportColumn[]

  @Field(() => Int)
  rows!: number

  @Field(() => Int)
  willAdd!: number

  @Field(() => Int)
  willChange!: number

  @Field(() => Int)
  unchanged!: number

  @Field(() => Int)
  refused!: number

  @Field(() => [ImportSampleRow], { description: 'The first rows as they were understood.' })
  sample!: readonly ImportSampleRow[]

  @Field(() => [ImportRow], { description: 'Rows that cannot be taken, the first 50.' })
  refusals!: readonly ImportRow[]
}

@ObjectType({ simpleResolvers: true })
export class Import {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  fileName!: string

  @Field(() => ImportStatus)
  status!: EnumValue<typeof ImportStatus>

  @Field(() => Int)
  rows!: number

  @Field(() => Int)
  processed!: number

  @Field(() => Int)
  added!: number

  @Field(() => Int)
  changed!: number

  @Field(() => Int)
  unchanged!: number

  @Field(() => Int)
  refused!: number

  @Field(() => DateTimeScalar, { nullable: true })
  startedAt!: Instant | null

  @Field(() => DateTimeScalar, { nullable: true })
  finishedAt!: Instant | null

  @Field(() => Int, {
    description: 'Of an undone import: people that stayed because the owner has worked with them since.',
  })
  kept!: number

  @Field(() => ImportPreview, { nullable: true, description: 'Present until it runs.' })
  preview!: ImportPreview | null
}

@ObjectType({ simpleResolvers: true })
export class ImportRowEdge extends AnyEdge {
  @Field(() => ImportRow)
  node!: ImportRow
}

@ObjectType({ simpleResolvers: true })
export class ImportRowConnection extends AnyConnection {
  @Field(() => [ImportRowEdge])
  edges!: readonly ImportRowEdge[]
}
