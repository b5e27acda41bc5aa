import type { CalendarDate } from '@kith/kernel'
import { Field, ID, InputType, Int } from 'type-graphql'
import { CalendarDateScalar } from '../graphql/scalars.ts'

@InputType()
export class RequestMentorshipInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  mentorId!: string

  @Field(() => String)
  purpose!: string
}

@InputType()
export class MentorshipInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => ID)
  mentorshipId!: string
}

@InputType()
export class MentorshipWordsInput extends MentorshipInput {
  @Field(() => String, { nullable: true, description: 'Told to the other one of the two.' })
  words!: string | null
}

@InputType()
export class SessionInput extends MentorshipInput {
  @Field(() => ID)
  sessionId!: string
}

@InputType()
export class SessionReasonInput extends SessionInput {
  @Field(() => String, { nullable: true })
  reason!: string | null
}

@InputType({ description: "On the clock of the viewer's own time zone." })
export class SessionPlanInput extends SessionInput {
  @Field(() => CalendarDateScalar)
  date!: CalendarDate

  @Field(() => String, { description: 'HH:MM' })
  time!: string

  @Field(() => Int, { description: '15 to 240.' })
  minutes!: number

  @Field(() => String, { nullable: true })
  topic!: string | null

  @Field(() => String, { nullable: true, description: 'A place, or a link.' })
  place!: string | null
}
