import { Field, ObjectType } from 'type-graphql'
import { Contact } from './types/contact.ts'
import { OutcomePayload } from '../graphql/outcome-payload.ts'

@ObjectType({
  description: '`ok` or a refusal; `isStale` when the lists had not caught up within a second (they will).',
  simpleResolvers: true,
})
export class ContactPayload extends OutcomePayload {
  @Field(() => Contact, { nullable: true })
  contact!: Contact | null
}
