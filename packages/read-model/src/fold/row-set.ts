import { RowIndex } from './row-index.ts'
import type { Table } from './table.ts'

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
  private readonly rebuilding: boolean
  private readonly rows: RowIndex<Row>
  private readonly created = new Set<Row>()
  private readonly changed = new Set<Row>()
  private readonly removed = new Set<Row>()
  private wantedKeys = new Map<string, readonly string[]>()
  private wantedGroups = new Set<string>()
  private readonly fresh = new Set<string>()
  /** While false, a rebuild holds every row there is: what is not here is nowhere. */
  private hasLeft = false

  constructor(table: Table<Row>, rebuilding: boolean) {
    this.table = table
    this.rebuilding = rebuilding
    this.rows = new RowIndex(table)
  }

  /** The row with this key will be needed. */
  want(...key: readonly string[]): void {
    if (this.rebuilding && !this.hasLeft) return
    const id = key.join('/')
    if (this.rebuilding && (this.fresh.has(id) || this.rows.touch(id))) return
    this.wantedKeys.set(id, key)
  }

  /** The row with this key begins its life in this batch; a rebuild need not look for it. */
  wantNew(...key: readonly string[]): void {
    if (!this.rebuilding) this.want(...key)
    // Worth remembering where the next events of the same row come soon.
    else if (this.hasLeft && this.table.retained > 0) this.fresh.add(key.join('/'))
  }

  /** All rows whose key begins with `first` will be needed. Only for tables that retain nothing. */
  wantGroup(first: string): void {
    if (!this.rebuilding || this.hasLeft) this.wantedGroups.add(first)
  }

  /** The group `first` begins its life in this batch. */
  wantNewGroup(first: string): void {
    if (!this.rebuilding) this.wantedGroups.add(first)
  }

  get(...key: readonly string[]): Row | undefined {
    return this.rows.get(key)
  }

  /** The rows whose key begins with `first`. */
  group(first: string): readonly Row[] {
    return this.rows.group(first)
  }

  /** Adds a row that is not there yet. */
  add(row: Row): void {
    this.rows.add(row)
    if (!this.comesBack(row)) this.created.add(row)
  }

  /** Says that a row that was got from here has changed. */
  change(row: Row): void {
    if (!this.created.has(row)) this.changed.add(row)
  }

  remove(row: Row): void {
    this.rows.delete(row)
    this.changed.delete(row)
    if (!this.created.delete(row)) this.removed.add(row)
  }

  /** What must be read now. */
  takeWanted(): Wanted {
    const wanted = { keys: this.wantedKeys, groups: this.wantedGroups }
    this.wantedKeys = new Map()
    this.wantedGroups = new Set()
    this.fresh.clear()
    return wanted
  }

  /** Takes in a row as it stands in the table. */
  loaded(row: Row): void {
    if (!this.rows.has(row)) this.rows.add(row)
  }

  /** What must be written, and nothing of it afterwards. */
  takeChanges(): { readonly created: Row[]; readonly changed: Row[]; readonly removed: Row[] } {
    const changes = { created: [...this.created], changed: [...this.changed], removed: [...this.removed] }
    this.created.clear()
    this.changed.clear()
    this.removed.clear()
    return changes
  }

  /** Lets go of the rows used longest ago, down to what the table retains. */
  shrink(most: number = this.table.retained): void {
    if (this.rows.shrink(most)) this.hasLeft = true
  }

  /** Whether a row goes back to where one was taken away: then it is one that changed, for the table still has it. */
  private comesBack(row: Row): boolean {
    for (const gone of this.removed) {
      if (!this.table.key.every((column) => gone[column] === row[column])) continue
      this.removed.delete(gone)
      this.changed.add(row)
      return true
    }
    return false
  }
}
