import { Field, ObjectType } from 'type-graphql'
import { Refusal } from './refusal.ts'

/** What every act answers, beside the thing that it was about. */
@ObjectType({ simpleResolvers: true })
export abstract class OutcomePayload {
  @Field(() => Boolean)
  ok!: boolean

  @Field(() => Refusal, { nullable: true })
  refusal!: Refusal | null

  @Field(() => Boolean)
  isStale!: boolean
}
