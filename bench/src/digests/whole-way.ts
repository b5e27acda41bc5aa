import { randomUUID } from 'node:crypto'
import { openJobs } from '@kith/jobs'
import type { Mailer } from '@kith/mail'
import { runNotifier, sendMail, settableClock } from '@kith/notifier/testing'
import type { House } from '@kith/notifier/testing'
import { morning } from '../faults/mail-house.ts'

/** Mails in hand at once, here and in the bare queue. */
const concurrency = 8

const seconds = (since: number): number => (performance.now() - since) / 1_000

/** Takes every mail at once and keeps none. */
const nullMailer = (onTaken: () => void): Mailer => ({
  keepsMails: false,
  send: async (_, hooks) => {
    await hooks?.onDataStarted?.()
    onTaken()
    return { kind: 'accepted', response: '250 taken' }
  },
  close: () => Promise.resolve(),
})

/** Seconds from the hour at which digests are due until each was planned, handed over, made, given to nobody and noted. */
export const sendAll = async (house: House, digests: number): Promise<number> => {
  const { connectionString, pool } = house
  let taken = 0
  const began = performance.now()
  const running = await runNotifier({
    connectionString,
    pool,
    clock: settableClock(morning),
    mail: nullMailer(() => (taken += 1)),
  })
  for (;;) {
    const [row] = await house.rows<{ sent: number }>(
      `select count(*)::int as sent from mail.outbox where kind = 'digest' and state = 'sent'`,
    )
    if (row?.sent === digests) break
    if (seconds(began) > 300) throw new Error(`${String(row?.sent)} of ${String(digests)} digests went in five minutes`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  const took = seconds(began)
  await running.stop()
  if (taken !== digests) throw new Error(`${String(taken)} mails were given for ${String(digests)} digests`)
  return took
}

/** Seconds in which the same queue hands over as many jobs of the same shape to somebody who does nothing. */
export const drainBare = async (house: House, count: number): Promise<number> => {
  const jobs = await openJobs({ connectionString: house.connectionString })
  const began = performance.now()
  await jobs.enqueueMany(
    sendMail,
    Array.from({ length: count }, () => ({ mailId: randomUUID() })),
  )
  await new Promise<void>((resolve, reject) => {
    let done = 0
    const handler = () => {
      done += 1
      if (done === count) resolve()
      return Promise.resolve()
    }
    jobs.work(sendMail, handler, { concurrency }).catch(reject)
  })
  const took = seconds(began)
  await jobs.close()
  return took
}
