import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Contact, ContactName } from '../contacts/types/contact.ts'
import { SharingLevel } from '../graphql/enums.ts'
import type { EnumValue } from '../graphql/enums.ts'
import { OutcomePayload } from '../graphql/outcome-payload.ts'
import { CohortName, MemberName } from '../workspace/types/names.ts'

@ObjectType({ simpleResolvers: true })
export class SharedPerson {
  @Field(() => String)
  name!: string

  @Field(() => MemberName)
  owner!: MemberName
}

@ObjectType({ simpleResolvers: true })
export class SharedCompany {
  @Field(() => String)
  company!: string

  @Field(() => Int, { description: 'How many contacts members have there.' })
  paths!: number

  @Field(() => [SharedPerson], { description: 'Those whose owner shows the name.' })
  people!: readonly SharedPerson[]
}

/** How much of one contact one cohort is shown, and what that comes to. */
@ObjectType({ simpleResolvers: true })
abstract class Shown {
  @Field(() => SharingLevel)
  level!: EnumValue<typeof SharingLevel>

  @Field(() => String)
  shownName!: string

  @Field(() => String)
  shownCompany!: string
}

@ObjectType({ simpleResolvers: true })
export class ContactShare extends Shown {
  @Field(() => CohortName)
  cohort!: CohortName
}

@ObjectType({ simpleResolvers: true })
export class MyShare extends Shown {
  @Field(() => ContactName)
  contact!: ContactName
}

@ObjectType({
  description: "What others in a cohort see of the viewer's contacts, exactly.",
  simpleResolvers: true,
})
export class SharePreview {
  @Field(() => CohortName)
  cohort!: CohortName

  @Field(() => Int)
  named!: number

  @Field(() => Int)
  companyOnly!: number

  @Field(() => Int)
  hidden!: number

  @Field(() => [SharedCompany])
  companies!: readonly SharedCompany[]
}

@ObjectType({ simpleResolvers: true })
export class SharingPayload extends OutcomePayload {
  @Field(() => Int)
  changed!: number

  @Field(() => [Contact])
  contacts!: readonly Contact[]
}

@InputType()
export class SetSharingInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => [ID])
  contactIds!: readonly string[]

  @Field(() => ID)
  cohortId!: string

  @Field(() => SharingLevel)
  level!: EnumValue<typeof SharingLevel>
}
