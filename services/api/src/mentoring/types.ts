import type { CalendarDate, Instant } from '@kith/kernel'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { EnumValue } from '../graphql/enums.ts'
import { OutcomePayload } from '../graphql/outcome-payload.ts'
import { CalendarDateScalar, DateTimeScalar } from '../graphql/scalars.ts'
import { MentorshipSide, MentorshipStatus, SessionStatus } from './enums.ts'

@ObjectType({ simpleResolvers: true, description: 'Somebody of the workspace who mentors.' })
export class Mentor {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string
}

@ObjectType({ simpleResolvers: true, description: 'A meeting of a mentorship.' })
export class MentorshipSession {
  @Field(() => ID)
  id!: string

  @Field(() => SessionStatus)
  status!: EnumValue<typeof SessionStatus>

  @Field(() => DateTimeScalar)
  startsAt!: Instant

  @Field(() => Int)
  minutes!: number

  @Field(() => CalendarDateScalar, { description: 'As the clock of whoever scheduled it shows it.' })
  date!: CalendarDate

  @Field(() => String, { description: 'As the clock of whoever scheduled it shows it: HH:MM.' })
  time!: string

  @Field(() => String, { description: 'Of whoever scheduled it.' })
  timeZone!: string

  @Field(() => String)
  topic!: string

  @Field(() => String, { description: 'A place, or a link.' })
  place!: string

  @Field(() => String, { description: 'Why it was cancelled.' })
  reason!: string

  @Field(() => Boolean, { description: 'It has begun, or was to.' })
  hasBegun!: boolean

  @Field(() => Boolean, { description: 'Its day has come, and nobody said what became of it.' })
  canBeHeld!: boolean
}

@ObjectType({ simpleResolvers: true })
export class Mentorship {
  @Field(() => ID)
  id!: string

  @Field(() => MentorshipSide, { description: "The viewer's." })
  side!: EnumValue<typeof MentorshipSide>

  @Field(() => Mentor, { description: 'The other one of the two; without a name when they are gone.' })
  other!: Mentor

  @Field(() => MentorshipStatus)
  status!: EnumValue<typeof MentorshipStatus>

  @Field(() => String)
  purpose!: string

  @Field(() => String, { description: 'Why it was declined.' })
  reason!: string

  @Field(() => String, { description: 'What was said at its end.' })
  words!: string

  @Field(() => DateTimeScalar)
  requestedAt!: Instant

  @Field(() => DateTimeScalar)
  changedAt!: Instant

  @Field(() => [MentorshipSession], {
    description: 'Of all times of the two, cancelled ones too, in the order of time.',
  })
  sessions!: readonly MentorshipSession[]
}

@ObjectType({ simpleResolvers: true })
export class MentorshipPayload extends OutcomePayload {
  @Field(() => Mentorship, { nullable: true })
  mentorship!: Mentorship | null
}
