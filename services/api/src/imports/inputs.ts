import { Field, ID, InputType } from 'type-graphql'

@InputType()
export class ImportInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  importId!: string
}
