import type { TemplateKind as Kind } from '@kith/domain'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { OutcomePayload } from '../graphql/outcome-payload.ts'
import { TemplateKind } from '../graphql/referral-enums.ts'

@ObjectType({ simpleResolvers: true })
export class MessageTemplate {
  @Field(() => TemplateKind)
  kind!: Kind

  @Field(() => String)
  text!: string

  @Field(() => Boolean, { description: 'Whether the viewer wrote it; otherwise it is the default.' })
  isOwn!: boolean

  @Field(() => [String], { description: 'What may stand between braces.' })
  fields!: readonly string[]
}

@ObjectType({ simpleResolvers: true })
export class FilledTemplate {
  @Field(() => String)
  text!: string

  @Field(() => [String], { description: 'Fields that have no value yet; the text shows a gap for each, like [role].' })
  missing!: readonly string[]

  @Field(() => [String], { description: 'What looks like a field and is none.' })
  unknown!: readonly string[]
}

@ObjectType({ simpleResolvers: true })
export class TemplatePayload extends OutcomePayload {
  @Field(() => MessageTemplate, { nullable: true })
  template!: MessageTemplate | null
}

@InputType()
export class ResetTemplateInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => TemplateKind)
  kind!: Kind
}

@InputType()
export class TemplateInput extends ResetTemplateInput {
  @Field(() => String)
  text!: string
}
