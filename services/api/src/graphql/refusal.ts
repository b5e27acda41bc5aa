import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Why an act was refused, in words for the person who tried.', simpleResolvers: true })
export class Refusal {
  @Field(() => String)
  code!: string

  @Field(() => String)
  message!: string

  @Field(() => String, { nullable: true })
  field!: string | null
}
