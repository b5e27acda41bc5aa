import { Field, ObjectType } from 'type-graphql'
import { Refusal } from '../graphql/refusal.ts'
import { Viewer } from './types.ts'

@ObjectType({ simpleResolvers: true })
export class ViewerPayload {
  @Field(() => Boolean)
  ok!: boolean

  @Field(() => Refusal, { nullable: true })
  refusal!: Refusal | null

  @Field(() => Boolean)
  isStale!: boolean

  @Field(() => Viewer, { nullable: true })
  viewer!: Viewer | null
}
