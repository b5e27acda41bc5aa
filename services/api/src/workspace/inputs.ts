import type { CalendarDate } from '@kith/kernel'
import { Field, ID, InputType } from 'type-graphql'
import { Role } from '../graphql/enums.ts'
import type { EnumValue } from '../graphql/enums.ts'
import { CalendarDateScalar } from '../graphql/scalars.ts'

@InputType()
export class CohortInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  cohortId!: string

  @Field(() => String)
  name!: string

  @Field(() => CalendarDateScalar)
  startsOn!: CalendarDate

  @Field(() => CalendarDateScalar, { nullable: true })
  endsOn?: CalendarDate | null
}

@InputType()
export class CohortIdInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  cohortId!: string
}

@InputType()
export class CohortPlaceInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  cohortId!: string

  @Field(() => ID)
  userId!: string
}

@InputType()
export class RolesInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  userId!: string

  @Field(() => [Role])
  roles!: readonly EnumValue<typeof Role>[]
}

@InputType()
export class MemberInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  userId!: string
}
