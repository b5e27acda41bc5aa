import { Field, ObjectType } from 'type-graphql'
import { Contact } from '../contacts/types/contact.ts'
import { OutcomePayload } from '../graphql/outcome-payload.ts'
import { Interaction } from './types.ts'

@ObjectType({ simpleResolvers: true })
export class InteractionPayload extends OutcomePayload {
  @Field(() => Interaction, { nullable: true })
  interaction!: Interaction | null

  @Field(() => [Contact])
  contacts!: readonly Contact[]
}
