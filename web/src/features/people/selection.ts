type Row = { readonly id: string }

/** Which rows are chosen, and the one from which Shift goes on. */
export type Selection = { readonly ids: ReadonlySet<string>; readonly anchor: string | undefined }

/** The most that can be chosen at once; what the server takes in one act. */
export const most = 500

export const nothing: Selection = { ids: new Set(), anchor: undefined }

const first = (ids: Iterable<string>): ReadonlySet<string> => new Set([...new Set(ids)].slice(0, most))

/** One row more or less. */
export const toggle = ({ ids }: Selection, id: string): Selection => {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return { ids: first(next), anchor: id }
}

/** Every row between the one that was chosen last and this one, as well. */
export const reachTo = (selection: Selection, rows: readonly Row[], id: string): Selection => {
  const to = rows.findIndex((row) => row.id === id)
  const known = rows.findIndex((row) => row.id === selection.anchor)
  const from = known < 0 ? to : known
  const between = rows.slice(Math.min(from, to), Math.max(from, to) + 1).map((row) => row.id)
  return { ids: first([...selection.ids, ...between]), anchor: known < 0 ? id : selection.anchor }
}

/** Every row that is there, or none when every one is chosen already. */
export const toggleAll = (selection: Selection, rows: readonly Row[]): Selection => {
  const all = rows.slice(0, most)
  return all.every(({ id }) => selection.ids.has(id))
    ? nothing
    : { ids: new Set(all.map(({ id }) => id)), anchor: undefined }
}
