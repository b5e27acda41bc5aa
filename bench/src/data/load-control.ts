import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import { addDays } from '@kith/kernel'
import type { CalendarDate } from '@kith/kernel'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { tables } from '../control/crud.ts'
import { addedDaysAgo, loggedAtOf } from './events.ts'
import { contactsOf, interactionsOf, userIdOf } from './generator.ts'
import type { Size } from './generator.ts'

const databaseName = 'bench_control'

const cadenceDays = { close: 90, regular: 180, distant: 365 } as const

/** The control sorts people as Kith does: without accents, in lower case. */
const sortName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

/** The session that the control knows a user by. */
export const controlToken = (user: number): string => `session-of-user-${user}`

/** A line of COPY text; the sample data holds no tabs, line ends or backslashes. */
const line = (...values: readonly (string | number | null)[]): string =>
  `${values.map((value) => value ?? '\\N').join('\t')}\n`

type Lines = Generator<string>

const users = (size: Size): number[] => Array.from({ length: size.users }, (_, user) => user)

const sessions = function* (size: Size): Lines {
  for (const user of users(size)) yield line(controlToken(user), userIdOf(user))
}

const contacts = function* (size: Size, today: CalendarDate): Lines {
  const addedAt = `${addDays(today, -addedDaysAgo)}T12:00:00Z`
  for (const user of users(size))
    for (const { id, ownerId, name, company, position, closeness } of contactsOf(size, user))
      yield line(id, ownerId, name, sortName(name), company, position, closeness, cadenceDays[closeness], addedAt)
}

const tags = function* (size: Size): Lines {
  for (const user of users(size))
    for (const contact of contactsOf(size, user)) for (const tag of contact.tags) yield line(contact.id, tag)
}

const interactions = function* (size: Size, today: CalendarDate): Lines {
  for (const user of users(size))
    for (const each of interactionsOf(size, user, today)) {
      const { id, ownerId, contactId, channel, happenedOn, summary } = each
      yield line(id, ownerId, contactId, channel, 'catch-up', 'mutual', happenedOn, summary, loggedAtOf(each))
    }
}

const copy = async (client: pg.Client, target: string, lines: Lines): Promise<void> =>
  pipeline(Readable.from(lines), client.query(copyFrom(`copy ${target} from stdin`)))

const connectionTo = (databaseUrl: string, database: string): string => {
  const url = new URL(databaseUrl)
  url.pathname = `/${database}`
  return url.toString()
}

/** Where the control keeps its rows: a database of its own on the same server, with the same settings. */
export const controlUrl = (databaseUrl: string): string => connectionTo(databaseUrl, databaseName)

/** Fills the control's tables by COPY, an audit row for every change among them. Replaces what was there. */
export const loadControl = async (databaseUrl: string, size: Size, today: CalendarDate): Promise<void> => {
  const admin = new pg.Client({ connectionString: connectionTo(databaseUrl, 'postgres') })
  await admin.connect()
  await admin.query(`drop database if exists ${databaseName} with (force)`)
  await admin.query(`create database ${databaseName}`)
  await admin.end()
  const client = new pg.Client({ connectionString: controlUrl(databaseUrl) })
  await client.connect()
  try {
    await client.query(tables)
    await copy(client, 'bench_session (token, user_id)', sessions(size))
    const columns = 'id, owner_id, name, sort_name, company, position, closeness, cadence_days, added_at'
    await copy(client, `bench_contact (${columns})`, contacts(size, today))
    await copy(client, 'bench_tag (contact_id, tag)', tags(size))
    const what = 'id, owner_id, contact_id, channel, kind, direction, happened_on, summary, logged_at'
    await copy(client, `bench_interaction (${what})`, interactions(size, today))
    await client.query(`insert into bench_audit (at, actor, action, entity, after)
      select logged_at, owner_id, 'interaction.logged', id, to_jsonb(i) from bench_interaction i`)
  } finally {
    await client.end()
  }
}
