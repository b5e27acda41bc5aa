import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { CalendarDate } from '@kith/kernel'
import { Role } from '../graphql/enums.ts'
import type { EnumValue } from '../graphql/enums.ts'
import { CalendarDateScalar } from '../graphql/scalars.ts'
import { Absence } from './absence.ts'
import { MailWishes } from './mail-wishes.ts'
import { DigestPreferences, Workspace } from '../workspace/types/workspace.ts'

@ObjectType({ simpleResolvers: true, description: "Hours of the viewer's own clock in which nothing is sent to them." })
export class QuietHours {
  @Field(() => Int)
  fromHour!: number

  @Field(() => Int, { description: 'The same as `fromHour` when there are none.' })
  toHour!: number

  @Field(() => Boolean, { description: 'False while the hours of everybody who never chose hold.' })
  chosen!: boolean
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

  @Field(() => Boolean, { description: 'Whether a digest also comes on days on which there is nothing to tell.' })
  digestEvenIfEmpty!: boolean

  @Field(() => QuietHours)
  quietHours!: QuietHours

  @Field(() => Absence, { nullable: true, description: 'Null while the viewer is here.' })
  away!: Absence | null

  @Field(() => MailWishes)
  mail!: MailWishes

  @Field(() => CalendarDateScalar, { description: "The calendar date in the viewer's zone." })
  today!: CalendarDate

  @Field(() => Boolean, {
    description: 'False until the first-run steps were gone through or skipped by having contacts.',
  })
  hasContacts!: boolean

  @Field(() => [Role])
  roles!: readonly EnumValue<typeof Role>[]

  @Field(() => Boolean, {
    description:
      'True when this workspace asks staff for a second factor and the viewer has none yet: acts of staff are refused until then.',
  })
  secondFactorMissing!: boolean
}
