import type { Clock } from '@kith/kernel'
import type { Pool } from '@kith/postgres'
import type { Logger } from '@kith/runtime'
import { endingStatement } from './sessions/statements.ts'

const hourMs = 3_600_000

// None of it opens anything any more; a used link is kept for a while, for whoever asks what became of a mail.
const statements: readonly string[] = [
  endingStatement(
    `seen_at <= $1::timestamptz - interval '7 days' or created_at <= $1::timestamptz - interval '30 days'`,
  ),
  'delete from auth.ticket where expires_at <= $1',
  `delete from auth.link where expires_at <= $1::timestamptz - interval '30 days'`,
  `delete from auth.access_token where expires_at <= $1::timestamptz - interval '30 days'`,
  `delete from auth.device where seen_at <= $1::timestamptz - interval '365 days'`,
]

export const tidyOnce = async ({ system, clock }: { readonly system: Pool; readonly clock: Clock }): Promise<void> => {
  for (const statement of statements) await system.query(statement, [clock.now()])
}

/** Deletes what has run out, once an hour. Answers how to stop. */
export const tidyUp = (house: { readonly system: Pool; readonly clock: Clock; readonly log: Logger }): (() => void) => {
  const tidy = (): void =>
    void tidyOnce(house).catch((error: unknown) => house.log.warn({ err: error }, 'could not tidy up old sessions'))
  tidy()
  const every = setInterval(tidy, hourMs)
  every.unref()
  return () => clearInterval(every)
}
