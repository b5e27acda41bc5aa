import type { Migration } from '@kith/postgres'
import { identityTables } from './oidc/tables.ts'
import { calendarFeedTable } from '../calendar/table.ts'
import { invitationTables } from '../invitations/migrations.ts'
import { passkeyTables } from './passkeys/tables.ts'
import { totpTables } from './totp/tables.ts'

/** Accounts, sessions and one-time values: ordinary tables, not events. Of each secret there is a hash and no more. */
export const authMigrations: readonly Migration[] = [
  // A library's tables, with its column names. The next step takes the passwords over and drops them.
  {
    name: 'accounts and sessions',
    sql: `
      create table auth."user" (
        id text primary key,
        name text not null,
        email text not null unique,
        "emailVerified" boolean not null default false,
        image text,
        "createdAt" timestamptz not null default now(),
        "updatedAt" timestamptz not null default now()
      );
      create table auth.session (
        id text primary key,
        "expiresAt" timestamptz not null,
        token text not null unique,
        "createdAt" timestamptz not null default now(),
        "updatedAt" timestamptz not null default now(),
        "ipAddress" text,
        "userAgent" text,
        "userId" text not null references auth."user" (id) on delete cascade
      );
      create index session_of_user on auth.session ("userId");
      create table auth.account (
        id text primary key,
        "accountId" text not null,
        "providerId" text not null,
        "userId" text not null references auth."user" (id) on delete cascade,
        "accessToken" text,
        "refreshToken" text,
        "idToken" text,
        "accessTokenExpiresAt" timestamptz,
        "refreshTokenExpiresAt" timestamptz,
        scope text,
        password text,
        "createdAt" timestamptz not null default now(),
        "updatedAt" timestamptz not null default now(),
        unique ("providerId", "accountId")
      );
      create index account_of_user on auth.account ("userId");
      create table auth.verification (
        id text primary key,
        identifier text not null,
        value text not null,
        "expiresAt" timestamptz not null,
        "createdAt" timestamptz not null default now(),
        "updatedAt" timestamptz not null default now()
      );
      create index verification_identifier on auth.verification (identifier);
    `,
  },
  {
    name: 'sessions of our own',
    sql: `
      alter table auth.account rename to account_of_library;
      create table auth.account (
        user_id uuid primary key,
        email text not null,
        verified_at timestamptz,
        password_hash text,
        password_set_at timestamptz,
        created_at timestamptz not null default now()
      );
      insert into auth.account (user_id, email, verified_at, password_hash, password_set_at, created_at)
        select u.id::uuid, lower(u.email), case when u."emailVerified" then u."updatedAt" end,
          a.password, a."updatedAt", u."createdAt"
        from auth."user" u
        left join auth.account_of_library a on a."userId" = u.id and a."providerId" = 'credential';
      create unique index account_email on auth.account (lower(email));
      drop table auth.session, auth.verification, auth.account_of_library, auth."user";

      create table auth.session (
        id uuid primary key,
        token_hash bytea not null unique,
        user_id uuid not null references auth.account on delete cascade,
        workspace_id uuid,
        factors text[] not null,
        created_at timestamptz not null,
        seen_at timestamptz not null,
        authenticated_at timestamptz not null,
        device_id uuid,
        user_agent text not null,
        ip_prefix text not null
      );
      create index session_of_user on auth.session (user_id);
      create table auth.device (
        token_hash bytea not null,
        user_id uuid not null references auth.account on delete cascade,
        id uuid not null unique,
        created_at timestamptz not null,
        seen_at timestamptz not null,
        primary key (user_id, token_hash)
      );
      create table auth.ticket (
        id_hash bytea primary key,
        purpose text not null,
        user_id uuid references auth.account on delete cascade,
        data jsonb not null,
        tries int not null default 0,
        expires_at timestamptz not null
      );
      create table auth.link (
        id uuid primary key,
        purpose text not null,
        user_id uuid references auth.account on delete cascade,
        data jsonb not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz
      );
      create index link_of_user on auth.link (user_id, purpose) where used_at is null;
      create table auth.access_token (
        id uuid primary key,
        token_hash bytea not null unique,
        user_id uuid not null references auth.account on delete cascade,
        workspace_id uuid not null,
        name text not null,
        scopes text[] not null,
        second_factor boolean not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        last_used_at timestamptz
      );
      create index access_token_of_user on auth.access_token (user_id);
    `,
  },
  passkeyTables,
  totpTables,
  identityTables,
  ...invitationTables,
  calendarFeedTable,
]
