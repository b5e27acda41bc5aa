import type { Jobs } from '@kith/jobs'
import type { Pool } from '@kith/postgres'
import { takeMailsToRelay } from '@kith/read-model/outbox'
import type { RelayOptions } from '@kith/read-model/outbox'
import { sendMail } from './send-mail-job.ts'

const batch = 1_000

/**
 * Hands due mails to the queue. One that still waits long after it was handed over is handed over again, so a queue
 * that forgot everything loses nothing. Answers how many were handed over.
 */
export const relayMails = async (pool: Pool, jobs: Jobs, options: Omit<RelayOptions, 'most'>): Promise<number> => {
  let relayed = 0
  for (;;) {
    const ids = await takeMailsToRelay(pool, { ...options, most: batch })
    await jobs.enqueueMany(
      sendMail,
      ids.map((mailId) => ({ mailId })),
    )
    relayed += ids.length
    if (ids.length < batch) return relayed
  }
}
