import type { Table } from './table.ts'

const joined = (values: readonly string[]): string => (values.length === 1 ? (values[0] ?? '') : values.join('/'))

/** What a batch asks to be read before it is folded. */
export interface Wanted {
  readonly keys: ReadonlyMap<string, readonly string[]>
  readonly groups: ReadonlySet<string>
}

/**
 * The rows of one table that a batch works on, by key. Events say beforehand which rows they want; folding then is
 * plain work in memory, and what changed is written in one go.
 */
export class RowSet<Row extends object> {
  readonly table: Table<Row>
  private readonly rows = new Map<string, Row>()
  private readonly changed = new Set<string>()
  /** Keys that the table does not hold yet. */
  private readonly created = new Set<string>()
  private readonly removed = new Map<string, Row>()
  private readonly members = new Map<string, Set<string>>()
  private wantedKeys = new Map<string, readonly string[]>()
  private wantedGroups = new Set<string>()
  private fresh = new Set<string>()
  /** While false, a row that is not here is nowhere: a rebuild need not ask. */
  private hasLeft = false

  constructor(table: Table<Row>) {
    this.table = table
  }

  /** The row with this key will be needed. */
  want(...key: readonly string[]): void {
    this.wantedKeys.set(joined(key), key)
  }

  /** The row with this key begins its life in this batch; a rebuild need not look for it. */
  wantNew(...key: readonly string[]): void {
    const id = joined(key)
    this.wantedKeys.set(id, key)
    this.fresh.add(id)
  }

  /** All rows whose key begins with `first` will be needed. Only for tables that retain nothing. */
  wantGroup(first: string): void {
    this.wantedGroups.add(first)
  }

  /** The group `first` begins its life in this batch. */
  wantNewGroup(first: string): void {
    this.wantedGroups.add(first)
    this.fresh.add(first)
  }

  get(...key: readonly string[]): Row | undefined {
    return this.rows.get(joined(key))
  }

  /** The rows whose key begins with `first`. */
  *group(first: string): Generator<Row> {
    for (const key of this.members.get(first) ?? []) {
      const row = this.rows.get(key)
      if (row !== undefined) yield row
    }
  }

  /** Adds a row, or says that one has changed. */
  put(row: Row): void {
    const key = this.keyOf(row)
    if (!this.rows.has(key)) {
      if (!this.removed.delete(key)) this.created.add(key)
      this.remember(key, row)
    }
    this.changed.add(key)
  }

  remove(row: Row): void {
    const key = this.keyOf(row)
    this.forgetRow(key, row)
    this.changed.delete(key)
    if (!this.created.delete(key)) this.removed.set(key, row)
  }

  /** What must be read now. `known`: a rebuild, which knows what is new and what it has never written. */
  takeWanted(known: boolean): Wanted {
    const { wantedKeys: keys, wantedGroups: groups, fresh } = this
    this.wantedKeys = new Map()
    this.wantedGroups = new Set()
    this.fresh = new Set()
    if (known && !this.hasLeft) return { keys: new Map(), groups: new Set() }
    for (const key of keys.keys()) {
      const row = this.rows.get(key)
      if (row === undefined ? !known || !fresh.has(key) : this.touched(key, row)) continue
      keys.delete(key)
    }
    if (known) for (const group of fresh) groups.delete(group)
    return { keys, groups }
  }

  /** Takes in a row as it stands in the table. */
  loaded(row: Row): void {
    const key = this.keyOf(row)
    if (!this.rows.has(key)) this.remember(key, row)
  }

  /** What must be written, and nothing of it afterwards. */
  takeChanges(): { readonly created: Row[]; readonly changed: Row[]; readonly removed: Row[] } {
    const created: Row[] = []
    const changed: Row[] = []
    for (const key of this.changed) {
      const row = this.rows.get(key)
      if (row !== undefined) (this.created.has(key) ? created : changed).push(row)
    }
    const removed = [...this.removed.values()]
    this.changed.clear()
    this.created.clear()
    this.removed.clear()
    return { created, changed, removed }
  }

  /** Lets go of the rows used longest ago, down to what the table retains. */
  shrink(most: number = this.table.retained): void {
    if (this.rows.size <= most) return
    this.hasLeft = true
    if (most === 0) {
      this.rows.clear()
      this.members.clear()
      return
    }
    for (const [key, row] of this.rows) {
      if (this.rows.size <= most) return
      this.forgetRow(key, row)
    }
  }

  private keyOf(row: Row): string {
    const { key } = this.table
    const first = key[0]
    if (key.length === 1 && first !== undefined) return String(row[first])
    return key.map((column) => String(row[column])).join('/')
  }

  private remember(key: string, row: Row): void {
    this.rows.set(key, row)
    if (this.table.key.length === 1) return
    const first = key.slice(0, key.indexOf('/'))
    const members = this.members.get(first)
    if (members === undefined) this.members.set(first, new Set([key]))
    else members.add(key)
  }

  private forgetRow(key: string, row: Row): void {
    this.rows.delete(key)
    if (this.table.key.length > 1) this.members.get(String(row[this.table.key[0] as keyof Row]))?.delete(key)
  }

  /** Marks a row as used just now; answers false, for "no need to read it". */
  private touched(key: string, row: Row): boolean {
    this.rows.delete(key)
    this.rows.set(key, row)
    return false
  }
}
