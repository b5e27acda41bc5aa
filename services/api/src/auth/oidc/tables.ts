import type { Migration } from '@kith/postgres'

/** Who somebody is at the provider. One account at a provider is one account here, and the other way round. */
export const identityTables: Migration = {
  name: 'identities at a provider',
  sql: `
    create table auth.identity (
      issuer text not null,
      subject text not null,
      user_id uuid not null references auth.account on delete cascade,
      linked_at timestamptz not null,
      primary key (issuer, subject),
      unique (user_id, issuer)
    );
  `,
}
