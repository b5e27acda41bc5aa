import { ensureAppRole, inTransaction } from '@kith/postgres'
import type { Pool } from '@kith/postgres'
import { noRows } from '../fold/row-rule.ts'
import type { RowRule } from '../fold/row-rule.ts'
import { secureTables } from '../row-security.ts'

/** Without the functions of the schema `read`: mails may be prepared before the projector has made those. */
const ofRecipient: RowRule = () => `recipient_user_id = (select nullif(current_setting('app.viewer', true), '')::uuid)`

/** What somebody was told, for them alone: the preview of their next digest leaves it out. */
const ofTold: RowRule = () => `user_id = (select nullif(current_setting('app.viewer', true), '')::uuid)`

const rules: Readonly<Record<string, RowRule>> = { outbox: ofRecipient, announced: ofTold }

/**
 * Puts rules on all tables of the schema `mail`: a mail and what it told are its recipient's, everything else is for the
 * notifier alone.
 */
export const secureMails = async (pool: Pool): Promise<void> => {
  await ensureAppRole(pool)
  await inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'mail'::regnamespace and relkind = 'r' order by 1`,
    )
    const tables = rows.map(({ name }) => ({ name, rows: rules[name] ?? noRows }))
    await secureTables(client, 'mail', tables)
  })
}
