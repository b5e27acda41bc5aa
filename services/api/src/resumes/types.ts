import type { Instant } from '@kith/kernel'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { OutcomePayload } from '../graphql/outcome-payload.ts'
import { DateTimeScalar } from '../graphql/scalars.ts'
import { VersionOfResume } from './version.ts'

@ObjectType({ simpleResolvers: true })
export class ResumeVersion extends VersionOfResume {
  @Field(() => DateTimeScalar)
  uploadedAt!: Instant

  @Field(() => String, { description: 'Where its owner saves it from.' })
  url!: string
}

@ObjectType({ simpleResolvers: true })
export class Resume {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string

  @Field(() => [ResumeVersion], { description: 'The newest one first.' })
  versions!: readonly ResumeVersion[]

  @Field(() => Boolean)
  removed!: boolean
}

@ObjectType({ simpleResolvers: true })
export class ResumePayload extends OutcomePayload {
  @Field(() => Resume, { nullable: true })
  resume!: Resume | null
}

@InputType()
export class ResumeInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  fileId!: string
}

@InputType()
export class RenameResumeInput extends ResumeInput {
  @Field(() => String)
  name!: string
}
