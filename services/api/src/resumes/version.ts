import { Field, ID, Int, ObjectType } from 'type-graphql'

/** What is told of one version of a résumé, whether to its owner or to whom it was sent. */
@ObjectType({ simpleResolvers: true })
export abstract class VersionOfResume {
  @Field(() => ID)
  fileId!: string

  @Field(() => Int)
  version!: number

  @Field(() => String)
  fileName!: string

  @Field(() => Int)
  bytes!: number
}
