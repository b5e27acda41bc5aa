import { Field, ID, InputType, ObjectType } from 'type-graphql'
import type { Instant } from '@kith/kernel'
import type { ViewerProfile } from '@kith/read-model/queries'
import { MailStream, MailSuppressionReason } from '../graphql/enums.ts'
import type { EnumValue } from '../graphql/enums.ts'
import { DateTimeScalar } from '../graphql/scalars.ts'

@ObjectType({ simpleResolvers: true, description: 'Why no mail that one can do without is sent to the viewer.' })
export class MailSuppression {
  @Field(() => MailSuppressionReason)
  reason!: EnumValue<typeof MailSuppressionReason>

  @Field(() => DateTimeScalar, { nullable: true })
  since!: Instant | null
}

@ObjectType({ simpleResolvers: true, description: 'Which streams of mails the viewer wants.' })
export class MailWishes {
  @Field(() => Boolean, { description: 'False when the frequency of the digest is OFF.' })
  digest!: boolean

  @Field(() => Boolean)
  reminders!: boolean

  @Field(() => Boolean)
  notices!: boolean

  @Field(() => MailSuppression, { nullable: true, description: 'Null while mail flows.' })
  suppression!: MailSuppression | null
}

@InputType()
export class MailStreamInput {
  @Field(() => ID)
  commandId!: string

  @Field(() => MailStream)
  stream!: EnumValue<typeof MailStream>

  @Field(() => Boolean)
  wanted!: boolean
}

@InputType()
export class AllowMailInput {
  @Field(() => ID)
  commandId!: string
}

/** What somebody wishes, as far as mails are concerned. Whoever unsubscribed from everything wants none. */
export const mailWishesOf = (profile: ViewerProfile): MailWishes => {
  const { digest, mailStopped, mailSuppressed, mailSuppressedAt } = profile
  const none = mailSuppressed === 'unsubscribed'
  return {
    digest: !none && digest.frequency !== 'off',
    reminders: !none && !mailStopped.includes('reminders'),
    notices: !none && !mailStopped.includes('notices'),
    suppression: mailSuppressed === null || none ? null : { reason: mailSuppressed, since: mailSuppressedAt },
  }
}
