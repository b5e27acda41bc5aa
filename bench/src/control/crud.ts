import type { Pool } from 'pg'

/**
 * The control: what a sound CRUD application of the same features would be. Same fields, same session look-up, same
 * durability, and an audit row with every change. Its schema is a subset of Kith's, so both take the same documents.
 */
export const tables = `
  create table bench_session (token text primary key, user_id uuid not null);
  create table bench_contact (
    id uuid primary key, owner_id uuid not null, name text not null, sort_name text collate "C" not null,
    company text not null, position text not null,
    closeness text, cadence_days int, archived boolean not null default false, added_at timestamptz not null default now());
  create table bench_tag (contact_id uuid not null references bench_contact, tag text not null, primary key (contact_id, tag));
  create table bench_interaction (
    id uuid primary key, owner_id uuid not null, contact_id uuid not null references bench_contact, channel text not null,
    kind text not null, direction text not null, happened_on date not null, summary text not null,
    logged_at timestamptz not null default now());
  create table bench_audit (
    id bigserial primary key, at timestamptz not null default now(), actor uuid not null, action text not null,
    entity uuid not null, before jsonb, after jsonb);
  create index on bench_contact (owner_id, sort_name, id) where not archived;
  create index on bench_interaction (contact_id, happened_on desc, logged_at desc, id desc);
  create index on bench_audit (entity);
`

export const typeDefs = `
  enum Closeness { close regular distant }
  enum Channel { message email call video meeting coffee event social letter }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type CheckIn { nextOn: String }
  type LastInteraction { on: String! channel: Channel! summary: String! }
  type Interaction { id: ID! channel: Channel! happenedOn: String! summary: String! loggedAt: String! }
  type InteractionEdge { cursor: String! node: Interaction! }
  type InteractionConnection { edges: [InteractionEdge!]! pageInfo: PageInfo! }
  type Contact {
    id: ID! name: String! company: String! position: String! closeness: Closeness tags: [String!]!
    checkIn: CheckIn! lastInteraction: LastInteraction timeline(first: Int = 20, after: String): InteractionConnection!
  }
  type ContactEdge { cursor: String! node: Contact! }
  type ContactConnection { edges: [ContactEdge!]! pageInfo: PageInfo! }
  input LogInteractionInput {
    commandId: ID! interactionId: ID! contactIds: [ID!]! channel: Channel! happenedOn: String summary: String = ""
  }
  type InteractionPayload { ok: Boolean! interaction: Interaction }
  type Query {
    contacts(first: Int = 50, after: String): ContactConnection!
    contact(id: ID!): Contact
  }
  type Mutation { logInteraction(input: LogInteractionInput!): InteractionPayload! }
`

export interface Session {
  readonly userId: string
}

/** Whose request it is, by its cookie: one statement, as a session table costs. */
export const sessionOf = async (pool: Pool, cookie: string | undefined): Promise<Session> => {
  const token = /bench=([^;]+)/.exec(cookie ?? '')?.[1] ?? ''
  const { rows } = await pool.query<{ user_id: string }>({
    name: 'session',
    text: 'select user_id from bench_session where token = $1',
    values: [token],
  })
  const [row] = rows
  if (!row) throw new Error('not signed in')
  return { userId: row.user_id }
}

interface ContactRow {
  readonly id: string
  readonly name: string
  readonly sort_name: string
  readonly last_on: string | null
  readonly last_channel: string | null
  readonly last_summary: string | null
  readonly next_on: string | null
}

const contactColumns = `
  c.id, c.name, c.sort_name, c.company, c.position, c.closeness,
  coalesce((select array_agg(t.tag order by t.tag) from bench_tag t where t.contact_id = c.id), '{}') as tags,
  l.happened_on::text as last_on, l.channel as last_channel, l.summary as last_summary,
  case when c.cadence_days is null then null else coalesce(l.happened_on + c.cadence_days, current_date)::text end as next_on`

const lastInteraction = `
  left join lateral (select happened_on, channel, summary from bench_interaction i
    where i.contact_id = c.id order by happened_on desc, logged_at desc, id desc limit 1) l on true`

const toContact = (row: ContactRow) => ({
  ...row,
  checkIn: { nextOn: row.next_on },
  lastInteraction: row.last_on ? { on: row.last_on, channel: row.last_channel, summary: row.last_summary } : null,
})

const pageOf = <Row>(rows: readonly Row[], first: number, cursorOf: (row: Row) => string) => {
  const edges = rows.slice(0, first).map((node) => ({ cursor: cursorOf(node), node }))
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } }
}

const encode = (...parts: readonly string[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url')
const decode = (cursor: string): readonly string[] =>
  JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[]

/** The resolvers' insides; both servers hang them on their own GraphQL. */
export const createCrud = (pool: Pool) => ({
  contacts: async ({ userId }: Session, { first, after }: { first: number; after?: string | null }) => {
    const [name, id] = after ? decode(after) : [null, null]
    const { rows } = await pool.query<ContactRow>({
      name: 'contacts',
      text: `select ${contactColumns} from bench_contact c ${lastInteraction}
        where c.owner_id = $1 and not c.archived and ($2::text is null or (c.sort_name, c.id) > ($2, $3::uuid))
        order by c.sort_name, c.id limit $4`,
      values: [userId, name, id, first + 1],
    })
    return pageOf(rows.map(toContact), first, (row) => encode(row.sort_name, row.id))
  },
  contact: async ({ userId }: Session, id: string) => {
    const { rows } = await pool.query<ContactRow>({
      name: 'contact',
      text: `select ${contactColumns} from bench_contact c ${lastInteraction} where c.owner_id = $1 and c.id = $2`,
      values: [userId, id],
    })
    return rows[0] ? toContact(rows[0]) : null
  },
  timeline: async (contactId: string, { first, after }: { first: number; after?: string | null }) => {
    const [on, loggedAt, id] = after ? decode(after) : [null, null, null]
    const { rows } = await pool.query<{ id: string; happenedOn: string; loggedAt: string }>({
      name: 'timeline',
      text: `select id, channel, happened_on::text as "happenedOn", summary, logged_at::text as "loggedAt"
        from bench_interaction
        where contact_id = $1 and ($2::date is null or (happened_on, logged_at, id) < ($2::date, $3::timestamptz, $4::uuid))
        order by happened_on desc, logged_at desc, id desc limit $5`,
      values: [contactId, on, loggedAt, id, first + 1],
    })
    return pageOf(rows, first, (row) => encode(row.happenedOn, row.loggedAt, row.id))
  },
  logInteraction: async ({ userId }: Session, input: Record<string, unknown>) => {
    const client = await pool.connect()
    try {
      await client.query('begin')
      const { rows } = await client.query<Record<string, unknown>>({
        name: 'log',
        text: `insert into bench_interaction (id, owner_id, contact_id, channel, kind, direction, happened_on, summary)
          select $1, $2, c.id, $4, 'catch-up', 'mutual', coalesce($5::date, current_date), $6
          from bench_contact c where c.id = $3 and c.owner_id = $2
          returning id, channel, happened_on::text as "happenedOn", summary, logged_at::text as "loggedAt"`,
        values: [
          input['interactionId'],
          userId,
          (input['contactIds'] as string[])[0],
          input['channel'],
          input['happenedOn'],
          input['summary'],
        ],
      })
      const [interaction] = rows
      if (!interaction) throw new Error('no such contact')
      await client.query({
        name: 'audit',
        text: `insert into bench_audit (actor, action, entity, after) values ($1, 'interaction.logged', $2, $3)`,
        values: [userId, interaction['id'], interaction],
      })
      await client.query('commit')
      return { ok: true, interaction }
    } catch (fault) {
      await client.query('rollback')
      throw fault
    } finally {
      client.release()
    }
  },
})
