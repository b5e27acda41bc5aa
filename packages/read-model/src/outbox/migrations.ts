import type { MailState } from './queries.ts'

/** The schema of the mail tables. They are ordinary tables, not read models: no rebuild ever touches them. */
export const mailSchema = 'mail'

/** Every state that a mail can be in, for the table's own check. */
const states: readonly MailState[] = ['queued', 'sending', 'uncertain', 'sent', 'deferred', 'dead', 'dismissed']

const outbox = `
create table mail.outbox (
  id uuid primary key,
  kind text not null,
  workspace_id uuid not null,
  recipient_user_id uuid,
  recipient_address text not null,
  -- What the mail is about, within its kind: never personal data.
  subject_key text not null,
  -- The recipient's day that the mail belongs to; what keeps a second digest of the same day away.
  local_date date not null,
  -- At most once: a send that may have happened is never repeated by itself.
  at_most_once boolean not null,
  state text not null default 'queued' check (state in (${states.map((state) => `'${state}'`).join(', ')})),
  due_at timestamptz not null,
  lease_until timestamptz,
  data_started_at timestamptz,
  attempts integer not null default 0,
  message_id text not null,
  last_code integer,
  last_error text,
  subject text not null default '',
  html text,
  text text,
  raw text,
  created_at timestamptz not null,
  sent_at timestamptz
);
create unique index outbox_once on mail.outbox
  (kind, coalesce(recipient_user_id::text, recipient_address), subject_key, local_date);
create index outbox_due on mail.outbox (due_at) where state in ('queued', 'deferred');
create index outbox_leases on mail.outbox (lease_until) where state = 'sending';
create index outbox_recipient on mail.outbox (recipient_user_id, created_at, id);
`

const digestSchedule = `
create table mail.digest_schedule (
  user_id uuid primary key,
  workspace_id uuid not null,
  frequency text not null check (frequency in ('off', 'daily', 'weekly')),
  weekday integer not null check (weekday between 1 and 7),
  local_hour integer not null check (local_hour between 0 and 23),
  zone text not null,
  -- Null while no digest is wanted.
  next_due_at timestamptz
);
create index digest_schedule_due on mail.digest_schedule (next_due_at) where next_due_at is not null;
`

/** Steps for `migrate(pool, { schema: mailSchema, migrations: mailMigrations })`. */
export const mailMigrations: readonly { readonly name: string; readonly sql: string }[] = [
  { name: 'outbox', sql: outbox },
  { name: 'digest schedule', sql: digestSchedule },
]
