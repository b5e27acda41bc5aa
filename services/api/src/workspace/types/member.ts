import type { CalendarDate } from '@kith/kernel'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Role } from '../../graphql/enums.ts'
import type { EnumValue } from '../../graphql/enums.ts'
import { AnyConnection, AnyEdge } from '../../graphql/paging.ts'
import { CalendarDateScalar } from '../../graphql/scalars.ts'
import { CohortName } from './names.ts'

@ObjectType({ simpleResolvers: true })
export class Member {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string

  @Field(() => String, { description: 'Admins see it.' })
  email!: string

  @Field(() => [Role])
  roles!: readonly EnumValue<typeof Role>[]

  @Field(() => [CohortName])
  cohorts!: readonly CohortName[]

  @Field(() => CalendarDateScalar)
  joinedOn!: CalendarDate
}

@ObjectType({ simpleResolvers: true })
export class MemberEdge extends AnyEdge {
  @Field(() => Member)
  node!: Member
}

@ObjectType({ simpleResolvers: true })
export class MemberConnection extends AnyConnection {
  @Field(() => [MemberEdge])
  edges!: readonly MemberEdge[]
}

@InputType()
export class MemberFilter {
  @Field(() => String, { nullable: true, defaultValue: '' })
  search?: string | null

  @Field(() => Role, { nullable: true })
  role?: EnumValue<typeof Role> | null

  @Field(() => ID, { nullable: true })
  cohortId?: string | null
}
