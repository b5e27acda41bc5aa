import { Field, ID, InputType } from 'type-graphql'
import { MailState } from '../graphql/enums.ts'
import type { EnumValue } from '../graphql/enums.ts'

@InputType()
export class DeliveryFilterInput {
  @Field(() => [MailState], { nullable: true, description: 'All when empty.' })
  states?: readonly EnumValue<typeof MailState>[] | null

  @Field(() => String, { nullable: true })
  kind?: string | null

  @Field(() => String, { nullable: true })
  domain?: string | null
}

@InputType()
export class DeliveryMailInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  id!: string
}
