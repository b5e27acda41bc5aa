// The notifier's door: the mail tables and the only statements that write them.
export { mailMigrations, mailSchema } from './outbox/migrations.ts'
export type { MailState } from './outbox/queries.ts'
export type { OutboxMail } from './outbox/row.ts'
export * from './outbox/schedule.ts'
export * from './outbox/sweep.ts'
export * from './outbox/writing.ts'
