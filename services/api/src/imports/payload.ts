import { Field, ObjectType } from 'type-graphql'
import { Refusal } from '../graphql/refusal.ts'
import { Import } from './types.ts'

@ObjectType({ simpleResolvers: true })
export class ImportPayload {
  @Field(() => Boolean)
  ok!: boolean

  @Field(() => Refusal, { nullable: true })
  refusal!: Refusal | null

  @Field(() => Boolean)
  isStale!: boolean

  @Field(() => Import, { nullable: true })
  import!: Import | null
}
