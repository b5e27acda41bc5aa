import { handleOneMail, statesFor } from '@kith/read-model/outbox'
import type { MailAct } from '@kith/read-model/outbox'
import { deliveryMail } from '@kith/read-model/queries'
import { refused } from '../graphql/act.ts'
import type { MemberContext } from '../graphql/context.ts'
import { asId } from '../graphql/ids.ts'
import { actOnWorkspace, byViewer } from '../workspace/act-on-workspace.ts'
import type { DeliveryMailInput } from './inputs.ts'
import type { DeliveryPayload } from './payload.ts'

const told = { retry: 'retried', resend: 'resent', dismiss: 'dismissed' } as const

/**
 * Has a mail of the workspace tried, sent again or put aside, and writes down who did. Written down first: nobody touches
 * another's mail unseen. A mail that went on by itself meanwhile is left alone, and shown as it is.
 */
export const handleDelivery = async (
  context: MemberContext,
  act: MailAct,
  { commandId, id }: DeliveryMailInput,
): Promise<DeliveryPayload> => {
  const { services, viewer } = context
  const { system } = services
  const mailId = asId(id)
  const mail = mailId === undefined ? undefined : await deliveryMail(system, viewer, mailId)
  if (mailId === undefined || mail === undefined) return { ...refused({ code: 'NOT_FOUND' }), mail: null }
  if (!statesFor[act].includes(mail.state)) return { ok: true, refusal: null, isStale: false, mail }
  const { recipientId } = mail
  const how = told[act]
  const outcome = await actOnWorkspace(
    context,
    commandId,
    byViewer(context, 'RecordMailHandled', { mailId, recipientId, how }),
  )
  if (!outcome.ok) return { ...outcome, mail: null }
  const whose = `(workspace_id = $3 or workspace_id is null)`
  await handleOneMail(system, { id: mailId, act, asker: 'admin', whose, values: [viewer.workspaceId] })
  return { ...outcome, mail: (await deliveryMail(system, viewer, mailId)) ?? null }
}
