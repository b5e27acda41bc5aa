import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { AskingHouse } from '../account/ask.ts'
import { few } from '../account/few.ts'
import { switchWorkspace } from '../account/switch-workspace.ts'
import { sendProblem } from '../server/problem.ts'
import { acceptInvitation } from './accept.ts'
import { invitationNotValid, openInvitation } from './open-invitation.ts'

/** What stands behind the `#` of a link. */
const token = z.string().min(1).max(200)

const lookInput = z.object({ token })
const acceptInput = z.object({
  token,
  name: z.string().max(1_000).optional(),
  password: z.string().max(1_000).optional(),
  timeZone: z.string().max(100).default('UTC'),
  locale: z
    .string()
    .regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/)
    .max(35)
    .catch('en'),
})

/** What an invitation is about, and accepting it, for whoever holds its link. */
export const addInvitationRoutes = (app: FastifyInstance, house: AskingHouse): void => {
  app.post('/api/invitations/look', few, async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const input = lookInput.safeParse(request.body)
    const invitation = input.success ? await openInvitation(house, input.data.token) : undefined
    if (!invitation) return sendProblem(reply, 422, invitationNotValid)
    const [account, asker] = await Promise.all([house.credentials.ofEmail(invitation.email), house.askerOf(request)])
    const own = asker && (await house.credentials.ofUser(asker.session.userId))
    return reply.send({
      workspace: invitation.workspaceName,
      invitedBy: invitation.invitedBy,
      email: invitation.email,
      cohorts: invitation.cohorts.map(({ name }) => name),
      roles: invitation.roles,
      hasAccount: account !== undefined,
      signedInAs: own?.email ?? null,
    })
  })

  app.post('/api/invitations/accept', few, async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const input = acceptInput.safeParse(request.body)
    if (!input.success) return sendProblem(reply, 422, invitationNotValid)
    const { token: given, name, password, timeZone, locale } = input.data
    const asker = await house.askerOf(request)
    const signedInAs = asker?.session.userId
    const accepted = await acceptInvitation(house, { token: given, name, password, timeZone, locale, signedInAs })
    if (accepted.kind === 'refused') return sendProblem(reply, accepted.status, accepted.problem)
    const { userId, workspaceId, isNew } = accepted
    if (isNew) await house.sessions.start({ userId, factors: ['password'], request, reply })
    else if (asker) await switchWorkspace(house, asker.session, workspaceId)
    return reply.send({ signedIn: true })
  })
}
