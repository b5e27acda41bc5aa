import type { Migration } from '@kith/postgres'

/** Files that wait for their owner's word, and imports that are under way: what must survive a crash. */
export const importMigrations: readonly Migration[] = [
  {
    name: 'import work',
    sql: `
      create table api.import_work (
        import_id uuid primary key,
        owner_id uuid not null,
        workspace_id uuid not null,
        stage text not null check (stage in ('previewed', 'applying', 'undoing')),
        rows int not null,
        -- What the file says and the key of the file, sealed under the key of the member who brought it.
        box text,
        created_at timestamptz not null default now()
      );
      create index import_work_owner on api.import_work (owner_id, created_at);
    `,
  },
]
