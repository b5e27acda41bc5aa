import type { Migration } from '@kith/postgres'

/** How far each person has looked at what they were told. */
export const noticeMigrations: readonly Migration[] = [
  {
    name: 'notices seen',
    sql: `
      create table api.notices_seen (
        user_id uuid not null,
        workspace_id uuid not null,
        seen_at timestamptz not null,
        -- Of the newest notice that could be seen then: one that arrives late is new all the same.
        seen_position bigint not null,
        primary key (user_id, workspace_id)
      );
    `,
  },
]
