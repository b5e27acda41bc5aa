import type { OpeningView } from '@kith/read-model/queries'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { EnumValue } from '../graphql/enums.ts'
import { OutcomePayload } from '../graphql/outcome-payload.ts'
import { AnyConnection, AnyEdge } from '../graphql/paging.ts'
import { AudienceKind, OpeningHiddenBy, OpeningStatus } from '../graphql/referral-enums.ts'
import { RoleAtCompany } from '../graphql/role-at-company.ts'
import { CalendarDateScalar, DateTimeScalar } from '../graphql/scalars.ts'
import { CohortName, MemberName } from '../workspace/types/names.ts'

@ObjectType({ simpleResolvers: true })
export class OpeningAudience {
  @Field(() => AudienceKind)
  kind!: EnumValue<typeof AudienceKind>

  @Field(() => [CohortName], { description: 'Those that you may know of.' })
  cohorts!: readonly CohortName[]
}

@ObjectType({ simpleResolvers: true })
export class OpeningReport {
  @Field(() => MemberName)
  reporter!: MemberName

  @Field(() => String)
  reason!: string

  @Field(() => DateTimeScalar)
  at!: string
}

@ObjectType({ description: 'A role that somebody can refer for.', simpleResolvers: true })
export class Opening extends RoleAtCompany {
  @Field(() => ID)
  id!: string

  @Field(() => MemberName)
  poster!: MemberName

  @Field(() => Boolean)
  isMine!: boolean

  @Field(() => Int)
  seats!: number

  @Field(() => Int)
  seatsFree!: number

  @Field(() => CalendarDateScalar, { nullable: true })
  closesOn!: string | null

  @Field(() => OpeningAudience)
  audience!: OpeningAudience

  @Field(() => OpeningStatus)
  status!: EnumValue<typeof OpeningStatus>

  @Field(() => Boolean, { description: 'Its closing day has gone by.' })
  isPast!: boolean

  @Field(() => Boolean, { description: 'Not on the board yet. Told to its poster and to admins.' })
  held!: boolean

  @Field(() => OpeningHiddenBy, { nullable: true, description: 'Told to its poster and to admins.' })
  hiddenBy!: EnumValue<typeof OpeningHiddenBy> | null

  @Field(() => DateTimeScalar)
  postedAt!: string

  @Field(() => ID, { nullable: true, description: 'Your own request that holds a seat.' })
  myReferralId!: string | null

  @Field(() => Boolean)
  iReported!: boolean

  @Field(() => [OpeningReport], { description: 'For admins; empty for others.' })
  reports!: readonly OpeningReport[]
}

@ObjectType({ simpleResolvers: true })
export class OpeningEdge extends AnyEdge {
  @Field(() => Opening)
  node!: OpeningView
}

@ObjectType({ simpleResolvers: true })
export class OpeningConnection extends AnyConnection {
  @Field(() => [OpeningEdge])
  edges!: readonly OpeningEdge[]
}

@ObjectType({ simpleResolvers: true })
export class BoardStanding {
  @Field(() => Int)
  postedToday!: number

  @Field(() => Int)
  limit!: number

  @Field(() => String, { nullable: true, description: 'A quiet word once the number is near.' })
  hint!: string | null

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Until then an admin looks at your openings before others see them.',
  })
  heldUntil!: string | null
}

@ObjectType({ description: 'How many requests a week you take.', simpleResolvers: true })
export class Desk {
  @Field(() => Int, { nullable: true, description: "Your own number; null when the workspace's is yours too." })
  perWeek!: number | null

  @Field(() => Int)
  limit!: number

  @Field(() => Int)
  takenThisWeek!: number
}

@ObjectType({ simpleResolvers: true })
export class OpeningPayload extends OutcomePayload {
  @Field(() => Opening, { nullable: true })
  opening!: OpeningView | null
}

@ObjectType({ simpleResolvers: true })
export class DeskPayload extends OutcomePayload {
  @Field(() => Desk, { nullable: true })
  desk!: Desk | null
}
