import type { CalendarDate } from '@kith/kernel'
import { Field, Int, ObjectType } from 'type-graphql'
import { Closeness } from '../graphql/enums.ts'
import type { EnumValue } from '../graphql/enums.ts'
import { OverridableRule, ReferralPath } from '../graphql/referral-enums.ts'
import { CalendarDateScalar } from '../graphql/scalars.ts'
import { MemberWithRoles } from '../workspace/types/names.ts'

@ObjectType({ description: 'How the seeker stands with a contact.', simpleResolvers: true })
export class ContactStanding {
  @Field(() => Closeness, { nullable: true })
  closeness!: EnumValue<typeof Closeness> | null

  @Field(() => CalendarDateScalar, { nullable: true })
  lastInteractionOn!: CalendarDate | null

  @Field(() => Boolean)
  doNotContact!: boolean
}

@ObjectType({ description: 'What sending now would be refused for.', simpleResolvers: true })
export class AskBlock {
  @Field(() => String)
  code!: string

  @Field(() => String)
  message!: string

  @Field(() => OverridableRule, { nullable: true, description: 'Set when a reason may step over it.' })
  rule!: EnumValue<typeof OverridableRule> | null
}

@ObjectType({ simpleResolvers: true })
export class AskAdvice {
  @Field(() => ReferralPath)
  suggestedPath!: EnumValue<typeof ReferralPath>

  @Field(() => ContactStanding, { nullable: true, description: 'Of a contact; null for a member.' })
  standing!: ContactStanding | null

  @Field(() => [String], { description: 'Quiet words: how near a number is.' })
  hints!: readonly string[]

  @Field(() => [AskBlock])
  blocks!: readonly AskBlock[]
}

@ObjectType({ simpleResolvers: true })
export class Nearness {
  @Field(() => Int)
  used!: number

  @Field(() => Int)
  limit!: number

  @Field(() => String, { nullable: true, description: 'Words once at most one step is left.' })
  hint!: string | null
}

@ObjectType({ description: 'How the viewer stands with the guardrails today.', simpleResolvers: true })
export class AskStanding {
  @Field(() => Nearness)
  referral!: Nearness

  @Field(() => Nearness)
  introduction!: Nearness

  @Field(() => Nearness)
  thanks!: Nearness
}

@ObjectType({ description: 'Somebody of the workspace who may be asked.', simpleResolvers: true })
export class MemberReferrer extends MemberWithRoles {
  @Field(() => Boolean, { description: 'Takes no more this week.' })
  isFull!: boolean
}
