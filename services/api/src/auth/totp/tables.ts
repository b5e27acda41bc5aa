import type { Migration } from '@kith/postgres'

/** The authenticator app of an account and what replaces it when the phone is gone. */
export const totpTables: Migration = {
  name: 'one-time codes',
  sql: `
    create table auth.totp (
      user_id uuid primary key references auth.account on delete cascade,
      -- Sealed under a key derived from the instance's.
      secret bytea not null,
      -- The half minute whose code was taken last: none before it, and not itself, is ever taken again.
      last_step bigint not null,
      wrong_tries int not null default 0,
      wrong_since timestamptz not null,
      enabled_at timestamptz not null
    );
    create table auth.recovery_code (
      user_id uuid not null references auth.account on delete cascade,
      hash bytea not null,
      primary key (user_id, hash)
    );
  `,
}
