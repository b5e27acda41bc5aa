import { Field, ID, ObjectType } from 'type-graphql'
import { Topic } from '../graphql/enums.ts'
import type { EnumValue } from '../graphql/enums.ts'

@ObjectType({ description: 'What a screen needs to know to refetch; carries no data.', simpleResolvers: true })
export class Changed {
  @Field(() => [Topic])
  topics!: readonly EnumValue<typeof Topic>[]

  @Field(() => [ID])
  contactIds!: readonly string[]

  @Field(() => ID, { nullable: true })
  importId!: string | null
}
