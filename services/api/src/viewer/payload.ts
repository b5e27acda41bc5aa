import { Field, ObjectType } from 'type-graphql'
import { OutcomePayload } from '../graphql/outcome-payload.ts'
import { Viewer } from './types.ts'

@ObjectType({ simpleResolvers: true })
export class ViewerPayload extends OutcomePayload {
  @Field(() => Viewer, { nullable: true })
  viewer!: Viewer | null
}
