import { Field, ObjectType } from 'type-graphql'
import { Refusal } from '../graphql/refusal.ts'
import { Mail } from './types.ts'

@ObjectType({ simpleResolvers: true })
export class MailPayload {
  @Field(() => Boolean)
  ok!: boolean

  @Field(() => Refusal, { nullable: true })
  refusal!: Refusal | null

  @Field(() => Mail, { nullable: true })
  mail!: Mail | null
}
