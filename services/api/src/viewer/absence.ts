import { isAway } from '@kith/digest'
import type { CalendarDate } from '@kith/kernel'
import type { ViewerProfile } from '@kith/read-model/queries'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { CalendarDateScalar } from '../graphql/scalars.ts'

@ObjectType({ simpleResolvers: true, description: 'Digests, reminders and notices rest while the viewer is away.' })
export class Absence {
  @Field(() => CalendarDateScalar, { nullable: true, description: 'The last day away; null until the viewer is back.' })
  until!: CalendarDate | null
}

@InputType()
export class GoAwayInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The last day away; null when it is not known yet.' })
  until?: CalendarDate | null
}

@InputType()
export class ComeBackInput {
  @Field(() => ID)
  commandId!: string
}

/** Null for somebody who is here, also when their last day away is over. */
export const absenceOf = (profile: ViewerProfile, today: CalendarDate): Absence | null =>
  isAway(profile, today) ? { until: profile.awayUntil } : null
