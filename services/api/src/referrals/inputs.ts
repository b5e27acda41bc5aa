import type { CalendarDate } from '@kith/kernel'
import { Field, ID, InputType, Int } from 'type-graphql'
import type { EnumValue } from '../graphql/enums.ts'
import {
  OverridableRule,
  PreparationItem,
  ReferralOutcomeKind,
  ReferralPath,
  RequestWay,
} from '../graphql/referral-enums.ts'
import { CalendarDateScalar } from '../graphql/scalars.ts'

@InputType()
export class ReferralInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  referralId!: string
}

@InputType()
export class DraftReferralInput extends ReferralInput {
  @Field(() => ID, { nullable: true, description: 'Of the member who is asked; or a contact is.' })
  memberId?: string | null

  @Field(() => ID, { nullable: true })
  contactId?: string | null

  @Field(() => ReferralPath)
  path!: EnumValue<typeof ReferralPath>

  @Field(() => ID, { nullable: true })
  opportunityId?: string | null

  @Field(() => ID, { nullable: true })
  openingId?: string | null
}

@InputType()
export class ChoosePathInput extends ReferralInput {
  @Field(() => ReferralPath)
  path!: EnumValue<typeof ReferralPath>
}

@InputType()
export class PreparationInput extends ReferralInput {
  @Field(() => PreparationItem)
  item!: EnumValue<typeof PreparationItem>

  @Field(() => Boolean)
  done!: boolean
}

@InputType()
export class ResumeInputRef {
  @Field(() => ID)
  fileId!: string

  @Field(() => Int)
  version!: number
}

@InputType()
export class ReferralPackageInput {
  @Field(() => String)
  company!: string

  @Field(() => String)
  role!: string

  @Field(() => String, { nullable: true, defaultValue: '' })
  department!: string | null

  @Field(() => String)
  whyMe!: string

  @Field(() => String)
  whyCompany!: string

  @Field(() => [String])
  talkingPoints!: readonly string[]

  @Field(() => ResumeInputRef, { nullable: true })
  resume?: ResumeInputRef | null

  @Field(() => String, { nullable: true, defaultValue: '' })
  profileLink!: string | null

  @Field(() => String, { nullable: true, defaultValue: '' })
  jobLink!: string | null
}

@InputType()
export class PackageInput extends ReferralInput {
  @Field(() => ReferralPackageInput)
  package!: ReferralPackageInput
}

@InputType()
export class OverrideInput {
  @Field(() => OverridableRule)
  rule!: EnumValue<typeof OverridableRule>

  @Field(() => String)
  reason!: string
}

@InputType()
export class RequestReferralInput extends ReferralInput {
  @Field(() => RequestWay)
  way!: EnumValue<typeof RequestWay>

  @Field(() => String)
  message!: string

  @Field(() => [OverrideInput], { nullable: true, defaultValue: [] })
  overrides!: readonly OverrideInput[] | null
}

@InputType()
export class AskMoreInput extends ReferralInput {
  @Field(() => String)
  question!: string
}

@InputType()
export class ReviseInput extends PackageInput {
  @Field(() => String)
  answer!: string
}

@InputType()
export class AnswerInput extends ReferralInput {
  @Field(() => String, { nullable: true, defaultValue: '' })
  text!: string | null
}

@InputType()
export class SubmitInput extends ReferralInput {
  @Field(() => CalendarDateScalar)
  submittedOn!: CalendarDate
}

@InputType()
export class OutcomeInput extends ReferralInput {
  @Field(() => ID)
  outcomeId!: string

  @Field(() => ReferralOutcomeKind)
  outcome!: EnumValue<typeof ReferralOutcomeKind>

  @Field(() => CalendarDateScalar)
  heardOn!: CalendarDate
}
