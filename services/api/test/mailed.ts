import { readFile } from 'node:fs/promises'
import { createLinkTokens } from '@kith/vault'
import type { LinkPurpose } from '@kith/vault'
import { vi } from 'vitest'
import type { TestHouse } from './house.ts'

interface Mailed {
  readonly kind: string
  readonly address: string
}

/** How many mails of a kind were asked for to an address. */
export const mailsTo = async (house: TestHouse, { kind, address }: Mailed): Promise<number> => {
  const { rowCount } = await house.database.pool.query(
    'select from mail.outbox where kind = $1 and recipient_address = $2',
    [kind, address],
  )
  return rowCount ?? 0
}

/** The token behind the `#` of the newest mail, once there are so many. */
export const tokenMailed = async (house: TestHouse, mailed: Mailed, count = 1): Promise<string> => {
  const tokens = createLinkTokens(await readFile(`${house.environment['KITH_DATA']}/secrets/kek`))
  const linkId = await vi.waitFor(
    async () => {
      const { rows } = await house.database.pool.query<{ id: string }>(
        `select payload->>'linkId' as id from mail.outbox where kind = $1 and recipient_address = $2
         order by created_at desc`,
        [mailed.kind, mailed.address],
      )
      if (rows.length < count || !rows[0]) throw new Error(`no ${mailed.kind} to ${mailed.address} yet`)
      return rows[0].id
    },
    { timeout: 5_000 },
  )
  return tokens.make(mailed.kind as LinkPurpose, linkId)
}

/** As above with one bit of it turned over. */
export const flipped = (token: string): string => {
  const bytes = Buffer.from(token, 'base64url')
  bytes[40] = (bytes[40] ?? 0) ^ 1
  return bytes.toString('base64url')
}
