import { Field, ID, InputType, Int } from 'type-graphql'
import type { CalendarDate } from '@kith/kernel'
import { CadenceKind, Closeness, ImportantDateKind } from '../graphql/enums.ts'
import type { EnumValue } from '../graphql/enums.ts'
import { CalendarDateScalar } from '../graphql/scalars.ts'

@InputType()
export class AddContactInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  contactId!: string

  @Field(() => String)
  name!: string

  @Field(() => String, { nullable: true })
  company?: string | null

  @Field(() => String, { nullable: true })
  position?: string | null

  @Field(() => String, { nullable: true })
  email?: string | null

  @Field(() => String, { nullable: true })
  profileUrl?: string | null

  @Field(() => Closeness, { nullable: true })
  closeness?: EnumValue<typeof Closeness> | null
}

@InputType()
export class ChangeContactInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  contactId!: string

  @Field(() => String, { nullable: true })
  name?: string | null

  @Field(() => String, { nullable: true })
  company?: string | null

  @Field(() => String, { nullable: true })
  position?: string | null

  @Field(() => [String], { nullable: true })
  emails?: readonly string[] | null

  @Field(() => [String], { nullable: true })
  phones?: readonly string[] | null

  @Field(() => [String], { nullable: true })
  links?: readonly string[] | null

  @Field(() => String, { nullable: true })
  location?: string | null
}

@InputType()
export class SetClosenessInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  contactId!: string

  @Field(() => Closeness, { nullable: true })
  closeness?: EnumValue<typeof Closeness> | null
}

@InputType()
export class SetCadenceInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  contactId!: string

  @Field(() => CadenceKind)
  kind!: EnumValue<typeof CadenceKind>

  @Field(() => Int, { nullable: true })
  days?: number | null
}

@InputType()
export class SnoozeInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  contactId!: string

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Null takes the snooze or skip back.' })
  until?: CalendarDate | null
}

@InputType()
export class DoNotContactInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  contactId!: string

  @Field(() => String, { nullable: true })
  reason?: string | null
}

@InputType()
export class ContactInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  contactId!: string
}

@InputType()
export class TagInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  contactId!: string

  @Field(() => String)
  tag!: string
}

@InputType()
export class AddFactInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  contactId!: string

  @Field(() => ID)
  factId!: string

  @Field(() => String)
  text!: string
}

@InputType()
export class PartInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  contactId!: string

  @Field(() => ID)
  id!: string
}

@InputType()
export class NoteInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  contactId!: string

  @Field(() => ID)
  noteId!: string

  @Field(() => String)
  text!: string
}

@InputType()
export class AddImportantDateInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  contactId!: string

  @Field(() => ID)
  dateId!: string

  @Field(() => ImportantDateKind)
  kind!: EnumValue<typeof ImportantDateKind>

  @Field(() => String, { nullable: true, defaultValue: '' })
  label?: string | null

  @Field(() => Int)
  month!: number

  @Field(() => Int)
  day!: number

  @Field(() => Int, { nullable: true })
  year?: number | null
}

@InputType()
export class RecordEmploymentInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  contactId!: string

  @Field(() => ID)
  employmentId!: string

  @Field(() => String)
  company!: string

  @Field(() => String)
  position!: string

  @Field(() => CalendarDateScalar, { nullable: true })
  from?: CalendarDate | null

  @Field(() => CalendarDateScalar, { nullable: true })
  to?: CalendarDate | null
}
