import type { Pool } from 'pg'
import { type Migration, migrate } from '../migrations/migrate.ts'

const migrations: readonly Migration[] = [
  {
    name: 'projection registry',
    // A position is an unsigned 64-bit number, which bigint cannot hold.
    sql: `
      create table kith.projection (
        name text not null,
        generation int not null,
        version int not null,
        schema_name text not null unique,
        commit_position numeric(20,0),
        serving boolean not null default false,
        rebuilding boolean not null default false,
        parked_epoch int not null default 0,
        updated_at timestamptz not null default now(),
        primary key (name, generation)
      );
      create unique index projection_serving on kith.projection (name) where serving;
      comment on column kith.projection.commit_position is 'position of the last event considered; null before the first';
      comment on column kith.projection.parked_epoch is 'raised when somebody retries or skips parked events';
    `,
  },
  {
    name: 'parked events',
    sql: `
      create table kith.parked_event (
        projection text not null,
        position numeric(20,0) not null,
        event_id uuid not null,
        stream text not null,
        revision numeric(20,0) not null,
        type text not null,
        state text not null check (state in ('failed', 'held', 'skipped')),
        error text,
        attempts int not null default 0,
        reason text,
        parked_at timestamptz not null default now(),
        changed_at timestamptz not null default now(),
        primary key (projection, position),
        check (state <> 'failed' or error is not null),
        check (state <> 'skipped' or reason is not null)
      );
      create index parked_event_stream on kith.parked_event (projection, stream, position);
    `,
  },
  {
    name: 'views for readers',
    // Made here, under the migration's lock: two that make a schema at once collide, "if not exists" or not.
    sql: 'create schema if not exists read',
  },
]

/** Makes or updates the tables that every process reads: which projection serves, how far it is, what is parked. */
export const prepareRegistry = async (pool: Pool): Promise<void> => {
  await migrate(pool, { schema: 'kith', migrations })
}
