import { Field, ID, InputType } from 'type-graphql'

@InputType()
export class UpdateInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  updateId!: string
}

@InputType()
export class UpdateWordsInput extends UpdateInput {
  @Field(() => String)
  subject!: string

  @Field(() => String)
  body!: string
}

@InputType()
export class ChooseRecipientsInput extends UpdateInput {
  @Field(() => [ID], { description: 'Everybody who is to get it, at most 200.' })
  contactIds!: readonly string[]
}
