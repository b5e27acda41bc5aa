import type { Migration } from '@kith/postgres'

/** Several of an account. Public keys are no secrets; the counter tells a copied key from the real one. */
export const passkeyTables: Migration = {
  name: 'passkeys',
  sql: `
    create table auth.passkey (
      id uuid primary key,
      user_id uuid not null references auth.account on delete cascade,
      credential_id text not null unique,
      public_key bytea not null,
      counter bigint not null,
      transports text[] not null,
      name text not null,
      created_at timestamptz not null,
      last_used_at timestamptz
    );
    create index passkey_of_user on auth.passkey (user_id, created_at);
  `,
}
