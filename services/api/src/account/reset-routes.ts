import { membershipOf } from '@kith/read-model/queries'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Link } from '../auth/links.ts'
import { signInWith } from '../auth/sign-in.ts'
import { sendProblem } from '../server/problem.ts'
import type { AskingHouse } from './ask.ts'
import { few } from './few.ts'
import { linkNotValid, tokenText } from './link-not-valid.ts'
import { passwordProblem, setPassword } from './set-password.ts'

const requestInput = z.object({ email: z.string().trim().min(1).max(254) })
const resetInput = z.object({ token: tokenText, password: z.string().max(1_000) })

/** The same whoever asks for whom. */
const asked = { message: 'If this address has an account here, a mail with a link is on its way.' }

/** A link from a mail to an address that is no longer the account's opens nothing. */
const isForAddress = ({ data }: Link, email: string | undefined): boolean => data['email'] === email

/** A new password for whoever lost theirs, by a link to their address. */
export const addResetRoutes = (app: FastifyInstance, house: AskingHouse): void => {
  const sendLink = async (email: string): Promise<void> => {
    const account = await house.credentials.ofEmail(email)
    if (!account) return
    const membership = await membershipOf(house.system, account.userId, null)
    await house.mails.resetPassword({
      userId: account.userId,
      workspaceId: membership?.workspaceId ?? null,
      address: account.email,
    })
  }

  app.post('/api/auth/reset/request', few, (request, reply) => {
    const input = requestInput.safeParse(request.body)
    // Afterwards: how long it takes would tell who has an account.
    if (input.success)
      reply.raw.once('finish', () => {
        sendLink(input.data.email).catch((error: unknown) => house.log.error({ err: error }, 'no mail'))
      })
    return reply.code(202).header('cache-control', 'no-store').send(asked)
  })

  app.post('/api/auth/reset', few, async (request, reply) => {
    const input = resetInput.safeParse(request.body)
    if (!input.success) return sendProblem(reply, 422, linkNotValid)
    const { token, password } = input.data
    const link = await house.links.look('reset-password', token)
    const account = link?.userId ? await house.credentials.ofUser(link.userId) : undefined
    if (!link || !account || !isForAddress(link, account.email)) return sendProblem(reply, 422, linkNotValid)
    const { userId } = account
    const problem = await passwordProblem(house, { userId, password, field: 'password' })
    if (problem) return sendProblem(reply, 422, problem)
    if (!(await house.links.use('reset-password', token))) return sendProblem(reply, 422, linkNotValid)
    await setPassword(house, { userId, password })
    // The link came to their address.
    await house.system.query(
      'update auth.account set verified_at = coalesce(verified_at, $2) where user_id = $1 and email = $3',
      [userId, house.clock.now(), account.email],
    )
    const outcome = await signInWith(house, { userId, factors: ['password'], request, reply })
    return reply.header('cache-control', 'no-store').send(outcome)
  })
}
