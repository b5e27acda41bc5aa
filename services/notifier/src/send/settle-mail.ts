import { setTimeout as sleep } from 'node:timers/promises'
import { isAtMostOnce, markDeferred, markEnded, markSent, markWaiting } from '@kith/read-model/outbox'
import type { ClaimedMail, EndedTry, MailTry } from '@kith/read-model/outbox'
import { isTooOld, secondsUntilRetry, spread } from './retry.ts'
import { lineAnswers } from './note-line.ts'
import type { SendTools } from './tools.ts'
import type { TryResult } from './try-sending.ts'

const saveTries = 5

/**
 * Saves what became of a mail, patiently: when the database is away for a moment, a mail that was sent must not end as
 * one of unknown fate.
 */
const patiently = async <Result>(save: () => Promise<Result>): Promise<Result> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await save()
    } catch (error) {
      if (tries >= saveTries) throw error
      await sleep(200 * 2 ** tries)
    }
  }
}

export type Settled = 'sent' | 'uncertain' | 'deferred' | 'dead' | 'dismissed'

/** Writes down what became of one try, and what happens next. */
export const settleMail = (tools: SendTools, mail: ClaimedMail, result: TryResult): Promise<Settled> =>
  patiently(async () => {
    const { pool } = tools
    const thisTry: MailTry = { id: mail.id, owner: tools.lease.owner, attempt: mail.attempt }
    switch (result.kind) {
      case 'accepted':
        if ((await markSent(pool, thisTry, result)).hadRested) lineAnswers(tools)
        return 'sent'
      case 'unknown': {
        const text = `The mail may have arrived: the mail server did not say. ${result.text}`
        if (!isAtMostOnce(mail.order)) return tryAgainLater(tools, mail, { fateKnown: true, text })
        await markEnded(pool, thisTry, { state: 'uncertain', fateKnown: true, text })
        return 'uncertain'
      }
      case 'moot':
        await markEnded(pool, thisTry, { ...result, state: 'dismissed', fateKnown: true })
        return 'dismissed'
      case 'wait':
        if (!isTooOld(mail.order.kind, mail.ageSeconds)) {
          await markWaiting(pool, thisTry, { text: result.text, delaySeconds: result.seconds })
          return 'deferred'
        }
        await markEnded(pool, thisTry, { state: 'dead', fateKnown: true, text: result.text })
        return 'dead'
      case 'refused': {
        const said =
          result.about === 'server' ? 'The mail server could not be reached' : 'The mail server did not take it'
        const failure = { fateKnown: true, code: result.code, text: `${said}: ${result.text}` }
        if (result.about === 'server') return waitForServer(tools, mail, failure)
        if (!result.permanent) return tryAgainLater(tools, mail, failure)
        await markEnded(pool, thisTry, { ...failure, state: 'dead' })
        return 'dead'
      }
    }
  })

const restSeconds = 60

/** Nobody took it and nobody refused it: it waits for the server, without using up its tries. */
const waitForServer = async ({ pool, lease }: SendTools, mail: ClaimedMail, failure: EndedTry): Promise<Settled> => {
  const thisTry: MailTry = { id: mail.id, owner: lease.owner, attempt: mail.attempt }
  if (isTooOld(mail.order.kind, mail.ageSeconds)) {
    await markEnded(pool, thisTry, { ...failure, state: 'dead' })
    return 'dead'
  }
  await markDeferred(pool, thisTry, { ...failure, delaySeconds: spread(restSeconds, Math.random()), isNoTry: true })
  return 'deferred'
}

/** Puts a mail that did not go to a later time, or gives it up when it was tried enough. */
export const tryAgainLater = async (
  { pool, lease }: SendTools,
  mail: ClaimedMail,
  failure: EndedTry,
): Promise<Settled> => {
  const thisTry: MailTry = { id: mail.id, owner: lease.owner, attempt: mail.attempt }
  const { order, tries, ageSeconds } = mail
  const delaySeconds = secondsUntilRetry({ kind: order.kind, tries, ageSeconds, chance: Math.random() })
  if (delaySeconds === undefined) {
    await markEnded(pool, thisTry, { ...failure, state: 'dead' })
    return 'dead'
  }
  await markDeferred(pool, thisTry, { ...failure, delaySeconds })
  return 'deferred'
}
