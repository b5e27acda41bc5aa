import { Field, ID, ObjectType } from 'type-graphql'
import { Role } from '../../graphql/enums.ts'
import type { EnumValue } from '../../graphql/enums.ts'

@ObjectType({ simpleResolvers: true })
export class CohortName {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string
}

@ObjectType({ simpleResolvers: true })
export class MemberName {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string
}

/** A member with what they are in the workspace. */
@ObjectType({ simpleResolvers: true })
export abstract class MemberWithRoles {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string

  @Field(() => [Role])
  roles!: readonly EnumValue<typeof Role>[]
}
