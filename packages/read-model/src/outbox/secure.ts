import { ensureAppRole, inTransaction } from '@kith/postgres'
import type { Pool } from '@kith/postgres'
import { noRows } from '../fold/row-rule.ts'
import type { RowRule } from '../fold/row-rule.ts'
import { secureTables } from '../row-security.ts'

/** Without the functions of the schema `read`: mails may be prepared before the projector has made those. */
const ofRecipient: RowRule = () => `recipient_user_id = (select nullif(current_setting('app.viewer', true), '')::uuid)`

/** Puts rules on all tables of the schema `mail`: a mail is its recipient's, everything else is for the notifier alone. */
export const secureMails = async (pool: Pool): Promise<void> => {
  await ensureAppRole(pool)
  await inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'mail'::regnamespace and relkind = 'r' order by 1`,
    )
    const tables = rows.map(({ name }) => ({ name, rows: name === 'outbox' ? ofRecipient : noRows }))
    await secureTables(client, 'mail', tables)
  })
}
