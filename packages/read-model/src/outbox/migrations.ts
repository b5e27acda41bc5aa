import { migrate } from '@kith/postgres'
import type { Migration, Pool } from '@kith/postgres'
import { secureMails } from './secure.ts'
import { bounceTables, claiming, sendingTables } from './sending-tables.ts'

/** What mails are to be sent and what became of them. PostgreSQL is the truth; the queue only wakes workers. */
const outbox = `
create table mail.outbox (
  id uuid primary key default gen_random_uuid(),
  kind text not null,
  recipient_user_id uuid not null,
  workspace_id uuid not null,
  subject_key text not null,
  local_date date not null,
  state text not null default 'queued'
    check (state in ('queued', 'sending', 'sent', 'uncertain', 'deferred', 'dead', 'dismissed')),
  created_at timestamptz not null default now(),
  -- When it was last asked for: made, or sent again by hand. Tries and age count from there.
  wanted_at timestamptz not null default now(),
  tries_from int not null default 0,
  due_at timestamptz not null default now(),
  relayed_at timestamptz,
  attempts int not null default 0,
  lease_owner uuid,
  lease_until timestamptz,
  data_started_at timestamptz,
  sent_at timestamptz,
  settled_at timestamptz,
  recipient_address text not null default '',
  message_id text,
  subject text not null default '',
  text text,
  html text,
  raw text,
  mentions uuid[] not null default '{}',
  last_code int,
  last_error text,
  response text,
  unique (kind, recipient_user_id, subject_key, local_date)
);
create index outbox_waiting on mail.outbox (due_at) where state in ('queued', 'deferred');
create index outbox_in_hand on mail.outbox (lease_until) where state = 'sending';
create index outbox_of_recipient on mail.outbox (recipient_user_id, created_at desc, id desc);

create table mail.digest_schedule (
  user_id uuid primary key,
  workspace_id uuid not null,
  -- The wishes that next_due_at was worked out from; another wish works it out anew.
  wishes jsonb not null,
  next_due_at timestamptz,
  updated_at timestamptz not null default now()
);
create index digest_schedule_due on mail.digest_schedule (next_due_at) where next_due_at is not null;

-- What a person was told is due, so that it is told once as new. An item that falls due again has another due_on.
create table mail.announced (
  user_id uuid not null,
  kind text not null,
  subject_id uuid not null,
  due_on date not null,
  mail_id uuid not null,
  primary key (user_id, kind, subject_id, due_on)
);
create index announced_by_mail on mail.announced (mail_id);
`

/** Mails that answer an act: also to people without an account, at least once, and only so many an hour. */
const accountMails = `
alter table mail.outbox
  alter recipient_user_id drop not null,
  -- An account's own mails belong to no workspace.
  alter workspace_id drop not null,
  add payload jsonb not null default '{}',
  -- A mail that may have arrived is sent again, with the same Message-ID.
  add at_least_once boolean not null default false;
create unique index outbox_of_link on mail.outbox (kind, subject_key) where payload ? 'linkId';

create table mail.asked (
  kind text not null,
  -- SHA-256 of the address: enough to count, too little to write to.
  address_hash text not null,
  times timestamptz[] not null,
  primary key (kind, address_hash)
);
`

/** Digests by membership: somebody in two workspaces gets two, each once a date. */
const byMembership = `
alter table mail.digest_schedule drop constraint digest_schedule_pkey, add primary key (user_id, workspace_id);
update mail.outbox set subject_key = workspace_id::text where kind = 'digest';
`

/** How far into the log notices became mails, so that none becomes two, however often they are worked out anew. */
const notices = `
create table mail.notice_cursor (
  reader text primary key,
  position bigint not null,
  -- What happened before is told by no mail.
  started_at timestamptz not null
);
`

/** Which rules of time zones a time was reckoned by: newer ones reckon it anew. */
const byZoneRules = `alter table mail.digest_schedule add zone_rules text not null default ''`

/** How fast mails of updates go for each member, and which of them their update has heard of. */
const updates = `
create table mail.update_pace (
  user_id uuid primary key,
  -- No mail of an update of theirs before that.
  next_at timestamptz not null,
  -- How many were planned on which day of theirs.
  counted_on date not null,
  count int not null
);
-- The state that the update was last told of.
alter table mail.outbox add told text;
create index outbox_updates_to_tell on mail.outbox (settled_at)
  where kind = 'network-update' and state in ('sent', 'uncertain', 'dead', 'dismissed') and told is distinct from state;
`

/**
 * Wishes know half hours. Whoever chose before gets theirs at the full hour, and nothing is reckoned anew: a digest that
 * fell due while the machine was being updated must still go.
 */
const halfHours = `update mail.digest_schedule set wishes = '{"localMinute": 0}'::jsonb || wishes`

/** In order; what ran somewhere is never edited. */
export const outboxMigrations: readonly Migration[] = [
  { name: 'outbox', sql: outbox },
  { name: 'account mails', sql: accountMails },
  { name: 'digests by membership', sql: byMembership },
  { name: 'notices', sql: notices },
  { name: 'schedules by zone rules', sql: byZoneRules },
  { name: 'pace and line', sql: sendingTables },
  { name: 'bounces', sql: bounceTables },
  { name: 'updates', sql: updates },
  { name: 'claiming', sql: claiming },
  { name: 'half hours', sql: halfHours },
]

/** Brings the tables of the schema `mail` and their rules up to date; several processes may do so at once. */
export const prepareOutbox = async (pool: Pool): Promise<void> => {
  await migrate(pool, { schema: 'mail', migrations: outboxMigrations })
  await secureMails(pool)
}
