import { defineJob } from '@kith/jobs'
import { z } from 'zod'

/** Wakes a worker for one mail of the outbox. Failures are the row's business, so the queue tries once. */
export const sendMail = defineJob({
  name: 'send-mail',
  payload: z.object({ mailId: z.uuid() }),
  jobId: ({ mailId }) => `mail_${mailId}`,
  retry: { attempts: 1, backoff: 'fixed', firstDelayMs: 0 },
})
