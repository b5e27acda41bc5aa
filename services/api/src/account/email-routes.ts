import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { cleanEmail } from '../auth/credentials.ts'
import { problemOfInput } from '../server/input.ts'
import { sendProblem } from '../server/problem.ts'
import type { AskingHouse } from './ask.ts'
import { requireConfirmed, requireSignedIn } from './ask.ts'
import { confirmEmail } from './confirm-email.ts'
import { few } from './few.ts'
import { linkNotValid, tokenText } from './link-not-valid.ts'

const notAnAddress = 'Please enter an e-mail address, such as name@school.example.'

// As the domain takes it: the shape of RFC 5321 without its quoted forms.
const emailInput = z.object({
  email: z
    .string({ error: notAnAddress })
    .trim()
    .max(254, notAnAddress)
    .regex(/^[^\s@<>()[\]",:;\\]{1,64}@[^\s@.<>()[\]",:;\\]+(?:\.[^\s@.<>()[\]",:;\\]+)+$/, notAnAddress),
})
const confirmInput = z.object({ token: tokenText })

const asked = { message: 'A mail with a link is on its way.' }

/** Another address, and the proof that an address is one's own. */
export const addEmailRoutes = (app: FastifyInstance, house: AskingHouse): void => {
  const { credentials, mails, links } = house

  app.post('/api/account/email', few, async (request, reply) => {
    const asker = await requireConfirmed(house, request, reply)
    if (!asker) return reply
    const input = emailInput.safeParse(request.body)
    if (!input.success) return sendProblem(reply, 422, problemOfInput(input.error))
    const { userId } = asker.session
    const address = cleanEmail(input.data.email)
    const [account, holder] = await Promise.all([credentials.ofUser(userId), credentials.ofEmail(address)])
    if (!account) return sendProblem(reply, 401)
    // To somebody else's address nothing goes, and who asks does not learn that it is somebody's.
    await links.revoke(userId, ['change-email'])
    if (!holder) {
      await mails.changeEmail({ userId, address })
      await mails.emailChanged(userId, account.email, 'asked')
    }
    return reply.code(202).send(asked)
  })

  app.post('/api/account/email/verify', few, async (request, reply) => {
    const asker = await requireSignedIn(house, request, reply)
    if (!asker) return reply
    const { userId, workspaceId } = asker.session
    const account = await credentials.ofUser(userId)
    if (account && !account.isVerified) await mails.verifyEmail({ userId, workspaceId, address: account.email })
    return reply.code(202).send(asked)
  })

  app.post('/api/auth/email/confirm', few, async (request, reply) => {
    const input = confirmInput.safeParse(request.body)
    const email = input.success ? await confirmEmail(house, input.data.token) : undefined
    if (email === undefined) return sendProblem(reply, 422, linkNotValid)
    return reply.header('cache-control', 'no-store').send({ email })
  })
}
