import { Field, ID, InputType, Int } from 'type-graphql'
import type { EnumValue } from '../graphql/enums.ts'
import { AudienceKind, OpeningStatus } from '../graphql/referral-enums.ts'
import { RoleAtCompanyInput } from '../graphql/role-at-company.ts'
import { CalendarDateScalar } from '../graphql/scalars.ts'

@InputType()
export class OpeningFilter {
  @Field(() => String, { nullable: true })
  search?: string | null

  @Field(() => ID, { nullable: true })
  cohortId?: string | null

  @Field(() => Boolean, { nullable: true })
  mine?: boolean | null

  @Field(() => String, { nullable: true })
  company?: string | null

  @Field(() => String, { nullable: true })
  location?: string | null

  @Field(() => OpeningStatus, { nullable: true, description: 'Without one: open, and its day has not gone by.' })
  status?: EnumValue<typeof OpeningStatus> | null
}

@InputType()
export class OpeningContentInput extends RoleAtCompanyInput {
  @Field(() => Int)
  seats!: number

  @Field(() => CalendarDateScalar, { nullable: true })
  closesOn?: string | null

  @Field(() => AudienceKind)
  audience!: EnumValue<typeof AudienceKind>

  @Field(() => [ID], { nullable: true, defaultValue: [] })
  cohortIds?: readonly string[] | null
}

@InputType()
export class PostOpeningInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  openingId!: string

  @Field(() => OpeningContentInput)
  content!: OpeningContentInput
}

@InputType()
export class OpeningInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  openingId!: string
}

@InputType()
export class ReportOpeningInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  openingId!: string

  @Field(() => String)
  reason!: string
}

@InputType()
export class DeskLimitInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => Int, { nullable: true })
  perWeek?: number | null
}
