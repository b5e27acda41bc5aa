import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ReferralId } from '@kith/kernel'
import type { Pool } from '@kith/postgres'

// A try takes a fraction of a second. One that is this old belongs to a process that ended.
const givenUpAfter = `interval '2 minutes'`
const pauseMs = 50
const mostPauses = 100

const begin = async (system: Pool, referralId: ReferralId, tryId: string): Promise<boolean> => {
  const { rowCount } = await system.query({
    name: 'referral-try-begin',
    text: `insert into api.referral_try as t (referral_id, try_id) values ($1, $2)
      on conflict (referral_id) do update set try_id = excluded.try_id, begun_at = now()
      where t.begun_at < now() - ${givenUpAfter}`,
    values: [referralId, tryId],
  })
  return rowCount === 1
}

const end = async (system: Pool, referralId: ReferralId, tryId: string): Promise<void> => {
  await system.query({
    name: 'referral-try-end',
    text: 'delete from api.referral_try where referral_id = $1 and try_id = $2',
    values: [referralId, tryId],
  })
}

/**
 * Works on sending a request while nobody else does, in whatever process: two tries would take for each other and give
 * back for each other. Waits up to five seconds for another one; undefined when that is not over by then.
 */
export const inOneTry = async <Answer>(
  system: Pool,
  referralId: ReferralId,
  work: (tryId: string) => Promise<Answer>,
): Promise<Answer | undefined> => {
  const tryId = randomUUID()
  let waited = 0
  while (!(await begin(system, referralId, tryId))) {
    if (waited >= mostPauses) return undefined
    waited += 1
    await sleep(pauseMs)
  }
  try {
    return await work(tryId)
  } finally {
    await end(system, referralId, tryId)
  }
}
