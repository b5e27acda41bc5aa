/** What sending needs to be fair to recipient domains and patient with a mail server that does not answer. */
export const sendingTables = `
alter table mail.outbox
  add domain text generated always as (lower(split_part(recipient_address, '@', 2))) stored,
  -- When it was last taken in hand: what a domain was given within the minute.
  add claimed_at timestamptz;
create index outbox_by_domain on mail.outbox (domain, due_at) where state in ('queued', 'deferred');
create index outbox_handed_over on mail.outbox (domain, relayed_at) where state in ('queued', 'deferred') and relayed_at is not null;
create index outbox_pace on mail.outbox (domain, claimed_at) where claimed_at is not null;
create index outbox_unaddressed on mail.outbox (due_at) where state in ('queued', 'deferred') and recipient_address = '';

-- The way to the mail server: one row, shared by all notifiers.
create table mail.line (
  is_the_one boolean primary key default true check (is_the_one),
  failures int not null default 0,
  first_failed_at timestamptz,
  -- Set while sending pauses: when one mail may try whether the server answers again.
  retry_at timestamptz,
  pause_seconds int,
  -- The mail that tries.
  probe uuid
);
insert into mail.line default values;

-- Latest first, for who looks after the mails of a workspace.
create index outbox_latest on mail.outbox (created_at desc, id desc);
`

/** What came back of mails, told by servers of their recipients. */
export const bounceTables = `
alter table mail.outbox
  add returned text check (returned in ('hard', 'soft', 'complaint')),
  add returned_at timestamptz,
  -- As the other server gave it, e.g. 5.1.1.
  add returned_status text;

create table mail.bounce (
  -- SHA-256 of the message, so that none counts twice.
  digest text primary key,
  seen_at timestamptz not null default now(),
  kind text not null,
  mail_id uuid,
  user_id uuid
);
create index bounce_of_person on mail.bounce (user_id, seen_at) where kind = 'soft';
`
