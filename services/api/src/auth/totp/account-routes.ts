import { inTransaction } from '@kith/postgres'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import type { AskingHouse } from '../../account/ask.ts'
import { requireConfirmed, requireSignedIn } from '../../account/ask.ts'
import { few } from '../../account/few.ts'
import { sendProblem } from '../../server/problem.ts'
import { openTotpSecret, sealTotpSecret, switchTotpOff, switchTotpOn, totpIsOn } from './authenticator.ts'
import { tellOwner } from './notice.ts'
import { keyUri, makeSecret, secretText, stepOfCode } from './one-time-code.ts'
import { forgetRecoveryCodes, renewRecoveryCodes } from './recovery-codes.ts'
import { startAgain, wrongCode } from './sign-in-route.ts'

/** Of tickets that hold a secret until a code proves that an app has it. */
const newApp = 'totp-new'
const minutes = 10

const confirmInput = z.object({ ticket: z.string().max(200), code: z.string().max(200) })
const newAppData = z.object({ sealed: z.string() })

const noApp = { code: 'TOTP_OFF', message: 'Please switch on your authenticator app first.' } as const

const sendSecret = (reply: FastifyReply, body: object): FastifyReply =>
  reply.header('cache-control', 'no-store').send(body)

/** What an app shows beside the name of the account: ours, and where, for people with several. */
const placeOf = (publicUrl: string): string => `Kith (${new URL(publicUrl).host})`

/** /api/account/totp and /api/account/recovery-codes: an authenticator app, switched on and off by its owner. */
export const addTotpAccountRoutes = (app: FastifyInstance, house: AskingHouse): void => {
  const { system, clock, tickets, box, sessions, credentials, recoveryKey, publicUrl } = house

  app.post('/api/account/totp', few, async (request, reply) => {
    const asker = await requireConfirmed(house, request, reply)
    if (!asker) return reply
    const { session } = asker
    const { userId } = session
    const account = await credentials.ofUser(userId)
    const secret = makeSecret()
    const sealed = sealTotpSecret(box, userId, secret).toString('base64')
    const ticket = await tickets.make({ purpose: newApp, userId, data: { sealed }, minutes })
    const uri = keyUri(secret, account?.email ?? 'account', placeOf(publicUrl))
    return sendSecret(reply, { ticket, secret: secretText(secret), uri })
  })

  app.post('/api/account/totp/confirm', few, async (request, reply) => {
    const asker = await requireSignedIn(house, request, reply)
    if (!asker) return reply
    const { session } = asker
    const asked = confirmInput.safeParse(request.body)
    const attempt = asked.success ? await tickets.attempt(newApp, asked.data.ticket) : undefined
    if (!asked.success || !attempt || attempt.userId !== session.userId) return sendProblem(reply, 401, startAgain)
    const { userId } = session
    const sealed = Buffer.from(newAppData.parse(attempt.data).sealed, 'base64')
    const code = asked.data.code.replaceAll(/\s/gu, '')
    const step = stepOfCode(openTotpSecret(box, userId, sealed), code, clock.now())
    if (step === undefined)
      return sendProblem(reply, 401, attempt.triesLeft === 0 ? startAgain : wrongCode(attempt.triesLeft))
    if (!(await tickets.take(newApp, asked.data.ticket))) return sendProblem(reply, 401, startAgain)
    const recoveryCodes = await inTransaction(system, async (client) => {
      await switchTotpOn(client, { userId, sealed, step, now: clock.now() })
      await tellOwner(client, userId, 'totp-on')
      return renewRecoveryCodes(client, recoveryKey, userId)
    })
    await sessions.rotate(session, reply, ['totp'])
    return sendSecret(reply, { recoveryCodes })
  })

  app.delete('/api/account/totp', few, async (request, reply) => {
    const asker = await requireConfirmed(house, request, reply)
    if (!asker) return reply
    const { session } = asker
    const { userId } = session
    await inTransaction(system, async (client) => {
      const wasOn = await switchTotpOff(client, userId)
      await forgetRecoveryCodes(client, userId)
      if (wasOn) await tellOwner(client, userId, 'totp-off')
    })
    await sessions.rotate(session, reply)
    return reply.send({ totp: false })
  })

  app.post('/api/account/recovery-codes', few, async (request, reply) => {
    const asker = await requireConfirmed(house, request, reply)
    if (!asker) return reply
    const { session } = asker
    const { userId } = session
    if (!(await totpIsOn(system, userId))) return sendProblem(reply, 409, noApp)
    const recoveryCodes = await inTransaction(system, async (client) => {
      await tellOwner(client, userId, 'recovery-codes-made')
      return renewRecoveryCodes(client, recoveryKey, userId)
    })
    return sendSecret(reply, { recoveryCodes })
  })
}
