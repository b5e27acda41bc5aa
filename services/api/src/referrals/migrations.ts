import type { Migration } from '@kith/postgres'

/** Requests that are being sent: one try at a time for each. */
export const referralMigrations: readonly Migration[] = [
  {
    name: 'tries of sending a request',
    sql: `
      create table api.referral_try (
        referral_id uuid primary key,
        try_id uuid not null,
        begun_at timestamptz not null default now()
      );
    `,
  },
]
