import { Field, ObjectType } from 'type-graphql'
import { Contact } from './types/contact.ts'
import { Refusal } from '../graphql/refusal.ts'

@ObjectType({
  description: '`ok` or a refusal; `isStale` when the lists had not caught up within a second (they will).',
  simpleResolvers: true,
})
export class ContactPayload {
  @Field(() => Boolean)
  ok!: boolean

  @Field(() => Refusal, { nullable: true })
  refusal!: Refusal | null

  @Field(() => Boolean)
  isStale!: boolean

  @Field(() => Contact, { nullable: true })
  contact!: Contact | null
}
