import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { CalendarDate, Instant } from '@kith/kernel'
import { ImportantDateKind } from '../../graphql/enums.ts'
import type { EnumValue } from '../../graphql/enums.ts'
import { CalendarDateScalar, DateTimeScalar } from '../../graphql/scalars.ts'

@ObjectType({ simpleResolvers: true })
export class Employment {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  company!: string

  @Field(() => String)
  position!: string

  @Field(() => CalendarDateScalar, { nullable: true })
  from!: CalendarDate | null

  @Field(() => CalendarDateScalar, { nullable: true })
  to!: CalendarDate | null
}

@ObjectType({ simpleResolvers: true })
export class Fact {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  text!: string

  @Field(() => DateTimeScalar)
  addedAt!: Instant
}

@ObjectType({ simpleResolvers: true })
export class Note {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  text!: string

  @Field(() => DateTimeScalar)
  addedAt!: Instant

  @Field(() => DateTimeScalar, { nullable: true })
  correctedAt!: Instant | null
}

@ObjectType({ simpleResolvers: true })
export class ImportantDate {
  @Field(() => ID)
  id!: string

  @Field(() => ImportantDateKind)
  kind!: EnumValue<typeof ImportantDateKind>

  @Field(() => String)
  label!: string

  @Field(() => Int)
  month!: number

  @Field(() => Int)
  day!: number

  @Field(() => Int, { nullable: true })
  year!: number | null

  @Field(() => CalendarDateScalar, { description: "The next time it comes round, in the viewer's zone." })
  nextOn!: CalendarDate
}
