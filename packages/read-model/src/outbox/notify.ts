import type { Database } from '../shared/database.ts'

/** The channel on which whoever writes into the outbox wakes the notifier. Carries nothing. */
export const mailChannel = 'kith_mail'

/** Wakes the notifier; inside a transaction, once it commits. */
export const wakeNotifier = async (db: Database): Promise<void> => {
  await db.query({ text: 'select pg_notify($1, $2)', values: [mailChannel, ''] })
}
