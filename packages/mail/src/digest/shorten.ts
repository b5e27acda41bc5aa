/** The first rows of a list and how many were left out. */
export interface Shortened<Row> {
  readonly rows: readonly Row[]
  readonly more: number
}

const mostRows = 25
/** Dates and promises keep these many rows even when very many people are due. */
const reserved = 5

interface Lists<Person, Day, Promised> {
  readonly checkIns: readonly Person[]
  readonly stillDue: readonly Person[]
  readonly dates: readonly Day[]
  readonly followUps: readonly Promised[]
}

const cut = <Row>(rows: readonly Row[], most: number): Shortened<Row> => ({
  rows: rows.slice(0, Math.max(0, most)),
  more: rows.length - Math.min(rows.length, Math.max(0, most)),
})

/** Cuts the lists of a digest to 25 rows in all. */
export const shorten = <Person, Day, Promised>({
  checkIns,
  stillDue,
  dates,
  followUps,
}: Lists<Person, Day, Promised>) => {
  const others = Math.min(dates.length, reserved) + Math.min(followUps.length, reserved)
  const people = cut(checkIns, mostRows - others)
  const waiting = cut(stillDue, mostRows - others - people.rows.length)
  const left = mostRows - people.rows.length - waiting.rows.length
  const promises = cut(followUps, Math.max(left - dates.length, Math.min(reserved, followUps.length)))
  return { checkIns: people, stillDue: waiting, followUps: promises, dates: cut(dates, left - promises.rows.length) }
}
