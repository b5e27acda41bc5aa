import type { Listed } from './content.ts'

/** The first rows of a list and how many were left out. */
export interface Shortened<Row> {
  readonly rows: readonly Row[]
  readonly more: number
}

const mostRows = 25
/** Dates and promises keep these many rows even when very many people are due. */
const reserved = 5

interface Lists<Person, Day, Promised> {
  readonly checkIns: Listed<Person>
  readonly stillDue: Listed<Person>
  readonly dates: Listed<Day>
  readonly followUps: Listed<Promised>
}

const cut = <Row>({ rows, total }: Listed<Row>, most: number): Shortened<Row> => {
  const shown = rows.slice(0, Math.max(0, most))
  return { rows: shown, more: total - shown.length }
}

/** Cuts the lists of a digest to 25 rows in all. */
export const shorten = <Person, Day, Promised>({
  checkIns,
  stillDue,
  dates,
  followUps,
}: Lists<Person, Day, Promised>) => {
  const others = Math.min(dates.total, reserved) + Math.min(followUps.total, reserved)
  const people = cut(checkIns, mostRows - others)
  const waiting = cut(stillDue, mostRows - others - people.rows.length)
  const left = mostRows - people.rows.length - waiting.rows.length
  const promises = cut(followUps, Math.max(left - dates.total, Math.min(reserved, followUps.total)))
  return { checkIns: people, stillDue: waiting, followUps: promises, dates: cut(dates, left - promises.rows.length) }
}
