import type { CalendarDate } from '@kith/kernel'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { ActivityLevel, CohortFigureName } from '../../graphql/enums.ts'
import type { EnumValue } from '../../graphql/enums.ts'
import { CalendarDateScalar } from '../../graphql/scalars.ts'
import { MemberWithRoles } from './names.ts'

@ObjectType({ simpleResolvers: true })
export class CohortFigure {
  @Field(() => CohortFigureName)
  name!: EnumValue<typeof CohortFigureName>

  @Field(() => String, { description: 'What is counted, in words.' })
  definition!: string

  @Field(() => Int, { nullable: true, description: 'Null: fewer than five people stand behind it.' })
  value!: number | null

  @Field(() => Int, { nullable: true, description: 'How many people stand behind it; null when fewer than five.' })
  people!: number | null
}

@ObjectType({ simpleResolvers: true })
export class CohortActivity {
  @Field(() => CalendarDateScalar, { description: 'First day that is counted.' })
  since!: CalendarDate

  @Field(() => CalendarDateScalar)
  until!: CalendarDate

  @Field(() => Int)
  members!: number

  @Field(() => Int, { description: 'How many were active in the last 7 days.' })
  activeThisWeek!: number

  @Field(() => [CohortFigure])
  figures!: readonly CohortFigure[]
}

@ObjectType({ simpleResolvers: true })
export class CohortMember extends MemberWithRoles {
  @Field(() => CalendarDateScalar)
  joinedOn!: CalendarDate

  @Field(() => ActivityLevel, {
    nullable: true,
    description: 'For those who look after the cohort; null for everybody else.',
  })
  activity!: EnumValue<typeof ActivityLevel> | null
}

@ObjectType({ simpleResolvers: true })
export class Cohort {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string

  @Field(() => CalendarDateScalar)
  startsOn!: CalendarDate

  @Field(() => CalendarDateScalar, { nullable: true })
  endsOn!: CalendarDate | null

  @Field(() => Boolean)
  closed!: boolean

  @Field(() => Int)
  memberCount!: number
}
