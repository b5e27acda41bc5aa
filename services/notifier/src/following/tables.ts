import { migrate } from '@kith/postgres'
import type { Migration, Pool } from '@kith/postgres'

const migrations: readonly Migration[] = [
  {
    name: 'following',
    sql: `
      create table notifier.checkpoint (
        name text primary key,
        commit_position numeric(20,0)
      );
      insert into notifier.checkpoint (name) values ('following');
      create table notifier.reservation (
        asking_id uuid not null,
        ask_id uuid not null,
        workspace_id uuid not null,
        event_id uuid not null,
        reserved_at timestamptz not null,
        primary key (asking_id, ask_id)
      );
      create index reservation_age on notifier.reservation (reserved_at);
      create table notifier.open_opening (
        opening_id uuid primary key,
        poster_id uuid not null,
        workspace_id uuid not null
      );
      create index open_opening_poster on notifier.open_opening (poster_id);
      create table notifier.passed_over (
        event_id uuid primary key,
        position numeric(20,0) not null,
        stream text not null,
        type text not null,
        error text not null,
        passed_over_at timestamptz not null default now()
      );
      comment on column notifier.checkpoint.commit_position is 'position of the last event considered; null before the first';
      comment on table notifier.reservation is 'asks that were reserved and, as far as is known, not requested';
      comment on table notifier.open_opening is 'whom to close an opening for when they leave';
      comment on table notifier.passed_over is 'events of which nothing could be made to follow';
    `,
  },
  {
    name: 'stored files',
    sql: `
      create table notifier.stored_file (
        storage_key uuid primary key,
        file_id uuid not null,
        owner_id uuid not null,
        doomed boolean not null default false
      );
      create index stored_file_file on notifier.stored_file (file_id);
      create index stored_file_owner on notifier.stored_file (owner_id);
      create index stored_file_doomed on notifier.stored_file (storage_key) where doomed;
      comment on table notifier.stored_file is 'where bytes lie that are not removed yet; doomed ones are to be';
    `,
  },
  {
    name: 'open mentorships',
    sql: `
      create table notifier.open_mentorship (
        mentorship_id uuid primary key,
        mentee_id uuid not null,
        mentor_id uuid not null,
        workspace_id uuid not null
      );
      create index open_mentorship_mentee on notifier.open_mentorship (mentee_id);
      create index open_mentorship_mentor on notifier.open_mentorship (mentor_id);
      comment on table notifier.open_mentorship is 'which mentorships to end for somebody who leaves';
    `,
  },
]

/**
 * Makes or updates what the follower keeps: how far it is, and the little that it must remember of the log. Nobody's
 * requests read it, so the role that reads for viewers has no way in.
 */
export const prepareFollowing = async (pool: Pool): Promise<void> => {
  await migrate(pool, { schema: 'notifier', migrations })
}
