import type { TableDefinition } from '../projection.ts'
import type { RowRule } from './row-rule.ts'

/** What a fold may keep in a row: the values that JSON and PostgreSQL agree on. */
export type RowOf<T> = T extends Table<infer Row> ? Row : never

interface TableSpecification<Row> {
  readonly name: string
  /** The primary key. Rows can also be fetched as a group, by its first column. */
  readonly key: readonly (keyof Row & string)[]
  /** Each column's type as PostgreSQL writes it; a `?` at the end lets it be null. */
  readonly columns: Readonly<Record<keyof Row & string, string>>
  /** Whose rows these are: what a viewer's statements may see, however they are written. */
  readonly rows: RowRule
  /** Statements for the indexes beside the primary key; `on` is the table with its schema. */
  readonly indexes?: (on: string) => readonly string[]
  /** What must be there before the table, such as extensions. */
  readonly before?: string
  /** How many rows a rebuild holds in memory for later events; none when later events are rare. */
  readonly retained?: number
}

export interface Column {
  readonly name: string
  /** The bare type, without collation or constraint. */
  readonly type: string
}

/** A table of a projection, as the fold needs to know it. */
export interface Table<Row extends object> extends TableDefinition {
  readonly columnList: readonly Column[]
  readonly key: readonly (keyof Row & string)[]
  readonly keyTypes: readonly string[]
  readonly retained: number
}

const bare = (type: string): string => type.replace('?', '').replace(' collate "C"', '')
const constrained = (type: string): string => (type.endsWith('?') ? type.slice(0, -1) : `${type} not null`)

/** Describes a table once: for its creation, for reading rows into the fold and for writing them back. */
export const defineTable = <Row extends object>(specification: TableSpecification<Row>): Table<Row> => {
  const { name, key, columns, rows, indexes, before, retained } = specification
  const entries = Object.entries<string>(columns)
  const list = entries.map(([column, type]) => ({ name: column, type: bare(type) }))
  return {
    name,
    key,
    keyTypes: key.map((column) => bare(columns[column])),
    columnList: list,
    retained: retained ?? 0,
    rows,
    create: (schema) =>
      `${before ?? ''}create table ${schema}.${name} (${entries
        .map(([column, type]) => `${column} ${constrained(type)}`)
        .join(', ')}, primary key (${key.join(', ')}))`,
    indexes: (schema) => indexes?.(`${schema}.${name}`) ?? [],
  }
}
