import type { CalendarDate, Instant } from '@kith/kernel'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Role } from '../graphql/enums.ts'
import type { EnumValue } from '../graphql/enums.ts'
import { OutcomePayload } from '../graphql/outcome-payload.ts'
import {
  PreparationItem,
  ReferralAct,
  ReferralDebt,
  ReferralEntryKind,
  ReferralOutcomeKind,
  ReferralPath,
  ReferralSide,
  ReferralStatus,
  ReferrerKind,
  RequestWay,
} from '../graphql/referral-enums.ts'
import { CalendarDateScalar, DateTimeScalar } from '../graphql/scalars.ts'
import { VersionOfResume } from '../resumes/version.ts'
import { MemberName } from '../workspace/types/names.ts'
import { AskAdvice } from './advice-types.ts'

@ObjectType({ simpleResolvers: true })
export class Referrer {
  @Field(() => ReferrerKind)
  kind!: EnumValue<typeof ReferrerKind>

  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string

  @Field(() => [Role])
  roles!: readonly EnumValue<typeof Role>[]
}

@ObjectType({ simpleResolvers: true })
export class PackageResume extends VersionOfResume {
  @Field(() => String)
  url!: string
}

@ObjectType({ simpleResolvers: true })
export class ReferralPackage {
  @Field(() => String)
  company!: string

  @Field(() => String)
  role!: string

  @Field(() => String)
  department!: string

  @Field(() => String)
  whyMe!: string

  @Field(() => String)
  whyCompany!: string

  @Field(() => [String])
  talkingPoints!: readonly string[]

  @Field(() => PackageResume, { nullable: true, description: 'Null too once it was removed.' })
  resume!: PackageResume | null

  @Field(() => String)
  profileLink!: string

  @Field(() => String)
  jobLink!: string
}

@ObjectType({ simpleResolvers: true })
export class ReferralOutcome {
  @Field(() => ID)
  id!: string

  @Field(() => ReferralOutcomeKind)
  outcome!: EnumValue<typeof ReferralOutcomeKind>

  @Field(() => CalendarDateScalar)
  heardOn!: CalendarDate
}

@ObjectType({ simpleResolvers: true })
export class ReferralEntry {
  @Field(() => ID)
  id!: string

  @Field(() => ReferralEntryKind)
  kind!: EnumValue<typeof ReferralEntryKind>

  @Field(() => ReferralSide, { nullable: true, description: 'Null: Kith itself.' })
  by!: EnumValue<typeof ReferralSide> | null

  @Field(() => DateTimeScalar)
  at!: Instant

  @Field(() => String, { description: 'The words that were written.' })
  text!: string

  @Field(() => ReferralOutcomeKind, { nullable: true })
  outcome!: EnumValue<typeof ReferralOutcomeKind> | null

  @Field(() => CalendarDateScalar, { nullable: true })
  on!: CalendarDate | null

  @Field(() => Int, { nullable: true, description: 'Which of the reminders.' })
  step!: number | null
}

@ObjectType({ simpleResolvers: true })
export class ReferralLink {
  @Field(() => String)
  url!: string

  @Field(() => DateTimeScalar)
  expiresAt!: Instant
}

@ObjectType({
  description: 'A request for a referral, seen from one of its two sides. A draft has only one.',
  simpleResolvers: true,
})
export class Referral {
  @Field(() => ID)
  id!: string

  @Field(() => ReferralSide, { description: "The viewer's." })
  side!: EnumValue<typeof ReferralSide>

  @Field(() => MemberName)
  seeker!: MemberName

  @Field(() => Referrer)
  referrer!: Referrer

  @Field(() => ReferralStatus)
  status!: EnumValue<typeof ReferralStatus>

  @Field(() => ReferralPath)
  path!: EnumValue<typeof ReferralPath>

  @Field(() => RequestWay, { nullable: true, description: 'Null while nobody was asked.' })
  way!: EnumValue<typeof RequestWay> | null

  @Field(() => String, { description: 'Of the package; of opportunity or opening while there is none.' })
  company!: string

  @Field(() => String)
  role!: string

  @Field(() => [PreparationItem], { description: 'Told to the seeker only.' })
  preparation!: readonly EnumValue<typeof PreparationItem>[]

  @Field(() => ReferralPackage, { nullable: true })
  package!: ReferralPackage | null

  @Field(() => String, { description: 'The ask as it was sent; empty while a draft.' })
  message!: string

  @Field(() => ID, { nullable: true, description: 'Told to the seeker only.' })
  opportunityId!: string | null

  @Field(() => ID, { nullable: true })
  openingId!: string | null

  @Field(() => DateTimeScalar, { nullable: true })
  requestedAt!: Instant | null

  @Field(() => DateTimeScalar, { nullable: true })
  waitingSince!: Instant | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends by itself unless somebody answers.' })
  expiresAt!: Instant | null

  @Field(() => Boolean)
  viewed!: boolean

  @Field(() => Int)
  reminders!: number

  @Field(() => CalendarDateScalar, { nullable: true })
  submittedOn!: CalendarDate | null

  @Field(() => [ReferralOutcome])
  outcomes!: readonly ReferralOutcome[]

  @Field(() => Boolean, { description: 'The seeker to the referrer.' })
  owesThanks!: boolean

  @Field(() => Boolean)
  everThanked!: boolean

  @Field(() => [ReferralDebt], { description: 'What the viewer owes now.' })
  owes!: readonly EnumValue<typeof ReferralDebt>[]

  @Field(() => [ReferralAct], { description: 'What the viewer may do now.' })
  can!: readonly EnumValue<typeof ReferralAct>[]

  @Field(() => DateTimeScalar)
  changedAt!: Instant

  @Field(() => [ReferralEntry], { description: 'What both sides read, oldest first; from the request on.' })
  timeline!: readonly ReferralEntry[]

  @Field(() => AskAdvice, { nullable: true, description: "For the seeker's draft only." })
  advice!: AskAdvice | null

  @Field(() => ReferralLink, { nullable: true, description: 'For the seeker only, while it is good.' })
  link!: ReferralLink | null
}

@ObjectType({ simpleResolvers: true })
export class ReferralPayload extends OutcomePayload {
  @Field(() => Referral, { nullable: true })
  referral!: Referral | null
}
