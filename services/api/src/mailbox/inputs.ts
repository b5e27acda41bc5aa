import { Field, ID, InputType } from 'type-graphql'

@InputType()
export class MailInput {
  @Field(() => ID)
  id!: string
}
