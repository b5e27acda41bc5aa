import { mailById, mailboxPage } from '@kith/read-model/queries'
import type { MailCursor, MailSummary, MailView } from '@kith/read-model/queries'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { refused } from '../graphql/act.ts'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { asId } from '../graphql/ids.ts'
import { pageSize, toConnection } from '../graphql/paging.ts'
import type { Connection } from '../graphql/paging.ts'
import { MailInput } from './inputs.ts'
import { MailPayload } from './payload.ts'
import { Mail, MailConnection } from './types.ts'

type Found = MailSummary & { bodies?: Promise<MailView | undefined> }

/** The bodies of one mail: read only when they are shown, and once. */
const bodiesOf = (mail: Found & Partial<MailView>, context: ApiContext): Promise<Partial<MailView> | undefined> => {
  if (mail.text !== undefined) return Promise.resolve(mail)
  const { db, viewer } = asMember(context)
  mail.bodies ??= mailById(db, viewer, mail.id)
  return mail.bodies
}

const toPayload = (mail: MailSummary | undefined): MailPayload => {
  if (!mail) {
    const { ok, refusal } = refused({ code: 'NOT_FOUND' })
    return { ok, refusal, mail: null }
  }
  return { ok: true, refusal: null, mail: mail as Mail }
}

@Resolver(() => Mail)
export class MailboxResolver {
  @Query(() => MailConnection)
  async mailbox(
    @Arg('first', () => Int, { nullable: true, defaultValue: 30 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: ApiContext,
  ): Promise<Connection<MailSummary>> {
    const { services, db, viewer } = asMember(context)
    const scope = { viewer: viewer.userId, list: 'mailbox' }
    const page = await mailboxPage(db, viewer, {
      first: pageSize(first, 30),
      after: after ? services.cursors.open<MailCursor>(scope, after) : null,
    })
    return toConnection(page, services.cursors, scope)
  }

  @Query(() => Mail, { nullable: true })
  async mail(@Arg('id', () => ID) id: string, @Ctx() context: ApiContext): Promise<MailView | undefined> {
    const { db, viewer } = asMember(context)
    const mailId = asId(id)
    return mailId === undefined ? undefined : mailById(db, viewer, mailId)
  }

  @FieldResolver(() => String)
  async text(@Root() mail: Found, @Ctx() context: ApiContext): Promise<string> {
    return (await bodiesOf(mail, context))?.text ?? ''
  }

  @FieldResolver(() => String)
  async html(@Root() mail: Found, @Ctx() context: ApiContext): Promise<string> {
    return (await bodiesOf(mail, context))?.html ?? ''
  }

  @FieldResolver(() => String)
  async headers(@Root() mail: Found, @Ctx() context: ApiContext): Promise<string> {
    return (await bodiesOf(mail, context))?.headers ?? ''
  }

  @Mutation(() => MailPayload, {
    description: "Writes today's digest now, as the planner would at the digest hour.",
  })
  async sendDigestNow(@Ctx() context: ApiContext): Promise<MailPayload> {
    const { services, viewer } = asMember(context)
    return toPayload(await services.mailbox.sendDigestNow(viewer))
  }

  @Mutation(() => MailPayload)
  async resendMail(@Arg('input', () => MailInput) input: MailInput, @Ctx() context: ApiContext): Promise<MailPayload> {
    const { services, viewer } = asMember(context)
    const id = asId(input.id)
    return toPayload(id === undefined ? undefined : await services.mailbox.resend(viewer, id))
  }

  @Mutation(() => MailPayload)
  async dismissMail(@Arg('input', () => MailInput) input: MailInput, @Ctx() context: ApiContext): Promise<MailPayload> {
    const { services, viewer } = asMember(context)
    const id = asId(input.id)
    return toPayload(id === undefined ? undefined : await services.mailbox.dismiss(viewer, id))
  }
}
