import type { Clock, UserId } from '@kith/kernel'
import type { Pool } from '@kith/postgres'
import { hashOf, isSecret, newSecret } from './secrets.ts'

/** Something begun that has to be finished soon: a sign-in that waits for its code, a challenge for a passkey. */
export interface Ticket {
  /** Null while nobody is known yet. */
  readonly userId: UserId | null
  readonly data: Readonly<Record<string, unknown>>
}

export interface NewTicket extends Ticket {
  /** What it can be used for; it opens nothing else. */
  readonly purpose: string
  readonly minutes: number
}

export interface Attempt extends Ticket {
  /** Further attempts after this one; at 0 the ticket is dead unless this one is right. */
  readonly triesLeft: number
}

/** Single-use tickets of 256 bits; only hashes are kept. */
export interface Tickets {
  readonly make: (ticket: NewTicket) => Promise<string>
  /** What it is about; uses nothing up. Undefined when unknown, used, tried too often or too old. */
  readonly look: (purpose: string, id: string) => Promise<Ticket | undefined>
  /**
   * Counts an attempt before the code is looked at, so that tries at the same moment cannot be more than five.
   * Undefined when there is none left: start again.
   */
  readonly attempt: (purpose: string, id: string) => Promise<Attempt | undefined>
  /** Uses it up; of several who try at the same moment one gets it. */
  readonly take: (purpose: string, id: string) => Promise<Ticket | undefined>
}

const mostTries = 5

const statements = {
  make: `insert into auth.ticket (id_hash, purpose, user_id, data, expires_at)
    values ($1, $2, $3, $4, $5::timestamptz + make_interval(mins => $6))`,
  look: `select user_id as "userId", data from auth.ticket
    where id_hash = $1 and purpose = $2 and expires_at > $3 and tries < ${mostTries}`,
  attempt: `update auth.ticket set tries = tries + 1
    where id_hash = $1 and purpose = $2 and expires_at > $3 and tries < ${mostTries}
    returning user_id as "userId", data, ${mostTries} - tries as "triesLeft"`,
  // The fifth attempt may be the right one.
  take: `delete from auth.ticket
    where id_hash = $1 and purpose = $2 and expires_at > $3 and tries <= ${mostTries}
    returning user_id as "userId", data`,
} as const

export const createTickets = ({ system, clock }: { readonly system: Pool; readonly clock: Clock }): Tickets => {
  const one = async <Row extends Ticket>(
    name: 'look' | 'attempt' | 'take',
    purpose: string,
    id: string,
  ): Promise<Row | undefined> => {
    if (!isSecret(id)) return undefined
    const { rows } = await system.query<Row>({
      name: `ticket-${name}`,
      text: statements[name],
      values: [hashOf(id), purpose, clock.now()],
    })
    return rows[0]
  }
  return {
    make: async ({ purpose, userId, data, minutes }) => {
      const id = newSecret()
      const values = [hashOf(id), purpose, userId, JSON.stringify(data), clock.now(), minutes]
      await system.query({ name: 'ticket-make', text: statements.make, values })
      return id
    },
    look: (purpose, id) => one('look', purpose, id),
    attempt: (purpose, id) => one<Attempt>('attempt', purpose, id),
    take: (purpose, id) => one('take', purpose, id),
  }
}
