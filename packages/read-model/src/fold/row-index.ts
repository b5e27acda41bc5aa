import type { Table } from './table.ts'

/** Rows in memory by their key, oldest use first. */
export class RowIndex<Row extends object> {
  private readonly key: readonly (keyof Row & string)[]
  private readonly rows = new Map<string, Row>()
  /** By the first column of the key; made when somebody first asks, for few batches need it. */
  private groups: Map<string, Row[]> | undefined

  constructor(table: Table<Row>) {
    this.key = table.key
  }

  get(key: readonly string[]): Row | undefined {
    return this.rows.get(key.length === 1 ? (key[0] ?? '') : key.join('/'))
  }

  has(row: Row): boolean {
    return this.rows.has(this.keyOf(row))
  }

  add(row: Row): void {
    this.rows.set(this.keyOf(row), row)
    if (this.groups !== undefined) this.addToGroup(this.groups, row)
  }

  delete(row: Row): void {
    this.rows.delete(this.keyOf(row))
    this.groups = undefined
  }

  /** Marks a row as used just now; whether it is here at all. */
  touch(key: string): boolean {
    const row = this.rows.get(key)
    if (row === undefined) return false
    this.rows.delete(key)
    this.rows.set(key, row)
    return true
  }

  group(first: string): readonly Row[] {
    if (this.groups === undefined) {
      this.groups = new Map()
      for (const row of this.rows.values()) this.addToGroup(this.groups, row)
    }
    return this.groups.get(first) ?? []
  }

  /** Drops the rows used longest ago until `most` are left; whether there were any to drop. */
  shrink(most: number): boolean {
    if (this.rows.size <= most) return false
    this.groups = undefined
    if (most === 0) this.rows.clear()
    for (const key of this.rows.keys()) {
      if (this.rows.size <= most) break
      this.rows.delete(key)
    }
    return true
  }

  private keyOf(row: Row): string {
    const [first, second] = this.key
    if (first === undefined) return ''
    if (second === undefined) return row[first] as string
    let key = `${row[first] as string}/${row[second] as string}`
    for (let at = 2; at < this.key.length; at += 1) key += `/${row[this.key[at] as keyof Row] as string}`
    return key
  }

  private addToGroup(groups: Map<string, Row[]>, row: Row): void {
    const first = String(row[this.key[0] as keyof Row])
    const members = groups.get(first)
    if (members === undefined) groups.set(first, [row])
    else members.push(row)
  }
}
