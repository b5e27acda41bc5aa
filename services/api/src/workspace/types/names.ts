import { Field, ID, ObjectType } from 'type-graphql'

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
