import { Field, ObjectType } from 'type-graphql'
import { OutcomePayload } from '../graphql/outcome-payload.ts'
import { Import } from './types.ts'

@ObjectType({ simpleResolvers: true })
export class ImportPayload extends OutcomePayload {
  @Field(() => Import, { nullable: true })
  import!: Import | null
}
