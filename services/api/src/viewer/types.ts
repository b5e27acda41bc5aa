import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { CalendarDate } from '@kith/kernel'
import { DigestFrequency } from '../graphql/enums.ts'
import type { EnumValue } from '../graphql/enums.ts'
import { CalendarDateScalar } from '../graphql/scalars.ts'

@ObjectType({ simpleResolvers: true })
export class Workspace {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string
}

@ObjectType({ simpleResolvers: true })
export class DigestPreferences {
  @Field(() => DigestFrequency)
  frequency!: EnumValue<typeof DigestFrequency>

  @Field(() => Int)
  weekday!: number

  @Field(() => Int)
  localHour!: number
}

@ObjectType({ simpleResolvers: true })
export class Viewer {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string

  @Field(() => String)
  email!: string

  @Field(() => String)
  timeZone!: string

  @Field(() => String)
  locale!: string

  @Field(() => Workspace)
  workspace!: Workspace

  @Field(() => DigestPreferences)
  digest!: DigestPreferences

  @Field(() => CalendarDateScalar, { description: "The calendar date in the viewer's zone." })
  today!: CalendarDate

  @Field(() => Boolean, {
    description: 'False until the first-run steps were gone through or skipped by having contacts.',
  })
  hasContacts!: boolean
}
