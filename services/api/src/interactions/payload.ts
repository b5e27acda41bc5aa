import { Field, ObjectType } from 'type-graphql'
import { Contact } from '../contacts/types/contact.ts'
import { Refusal } from '../graphql/refusal.ts'
import { Interaction } from './types.ts'

@ObjectType({ simpleResolvers: true })
export class InteractionPayload {
  @Field(() => Boolean)
  ok!: boolean

  @Field(() => Refusal, { nullable: true })
  refusal!: Refusal | null

  @Field(() => Boolean)
  isStale!: boolean

  @Field(() => Interaction, { nullable: true })
  interaction!: Interaction | null

  @Field(() => [Contact])
  contacts!: readonly Contact[]
}
