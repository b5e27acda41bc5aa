import { Field, ObjectType } from 'type-graphql'
import { OutcomePayload } from '../graphql/outcome-payload.ts'
import { DeliveryMail } from './types.ts'

@ObjectType({ simpleResolvers: true })
export class DeliveryPayload extends OutcomePayload {
  @Field(() => DeliveryMail, { nullable: true })
  mail!: DeliveryMail | null
}
