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

/**
 * Taking a mail in hand, in one round trip. Mails to one domain take turns; the second statement sees what those before
 * it did, for each statement of a function looks anew.
 */
export const claiming = `
create function mail.claim(the_mail uuid, the_owner uuid, lease_seconds float8, at_once int, per_minute int)
  returns setof mail.outbox language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('kith mail to ' || o.domain, 0)) from mail.outbox o where o.id = the_mail;
  return query update mail.outbox o
    set state = 'sending', attempts = o.attempts + 1, lease_owner = the_owner,
      lease_until = now() + make_interval(secs => lease_seconds), data_started_at = null, claimed_at = now()
    where o.id = the_mail and o.state in ('queued', 'deferred') and o.due_at <= now()
      and not exists (select from mail.line where retry_at is not null and probe is distinct from the_mail)
      and (o.domain = ''
        or (select count(*) from mail.outbox h where h.state = 'sending' and h.domain = o.domain) < at_once
          and (select count(*) from mail.outbox s
            where s.domain = o.domain and s.claimed_at > now() - interval '1 minute') < per_minute)
    returning o.*;
  if not found then
    -- Another round hands it over anew.
    update mail.outbox o set relayed_at = null where o.id = the_mail and o.state in ('queued', 'deferred');
  end if;
end $$;
revoke all on function mail.claim from public;
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
