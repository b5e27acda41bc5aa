import type { Migration } from '@kith/postgres'

/** One feed of each member: what it tells, and the hash of the secret in its address while it has one. */
export const calendarFeedTable: Migration = {
  name: 'calendar feeds',
  sql: `
    create table auth.calendar_feed (
      user_id uuid not null references auth.account on delete cascade,
      workspace_id uuid not null,
      kinds text[] not null,
      with_details boolean not null,
      token_hash bytea unique,
      made_at timestamptz,
      fetched_at timestamptz,
      content_hash bytea,
      changed_at timestamptz,
      primary key (user_id, workspace_id),
      check ((token_hash is null) = (made_at is null))
    );
  `,
}
