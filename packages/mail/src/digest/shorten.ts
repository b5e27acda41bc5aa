import type { DigestContent, DigestLists, Listed } from './content.ts'

/** The first rows of a list and how many were left out. */
export interface Shortened<Row> {
  readonly rows: readonly Row[]
  readonly more: number
}

type RowOf<List> = List extends Listed<infer Row> ? Row : never

export type ShortenedLists = { readonly [Name in keyof DigestLists]: Shortened<RowOf<DigestLists[Name]>> }

const mostRows = 25
/** Every other list keeps these many rows even when very many people are due. */
const reserved = 3

/** In the order in which lists get the rows that are left. */
const order = ['checkIns', 'waiting', 'followUps', 'owed', 'dates', 'openings', 'stillDue'] as const

/** Cuts the lists of a digest to 25 rows in all: some for each list, the others to the first that has use for them. */
export const shorten = (lists: DigestLists): ShortenedLists => {
  const kept = new Map<keyof DigestLists, number>()
  for (const name of order) {
    const isOther = name !== 'checkIns' && name !== 'stillDue'
    kept.set(name, isOther ? Math.min(lists[name].total, reserved) : 0)
  }
  let left = mostRows - [...kept.values()].reduce((sum, rows) => sum + rows, 0)
  for (const name of order) {
    const own = kept.get(name) ?? 0
    const more = Math.min(lists[name].total - own, left)
    kept.set(name, own + more)
    left -= more
  }
  const cut = <Row>(name: keyof DigestLists, { rows, total }: Listed<Row>): Shortened<Row> => {
    const shown = rows.slice(0, kept.get(name))
    return { rows: shown, more: total - shown.length }
  }
  return {
    checkIns: cut('checkIns', lists.checkIns),
    stillDue: cut('stillDue', lists.stillDue),
    waiting: cut('waiting', lists.waiting),
    dates: cut('dates', lists.dates),
    followUps: cut('followUps', lists.followUps),
    owed: cut('owed', lists.owed),
    openings: cut('openings', lists.openings),
  }
}

/** The rows that a digest shows. What was told earlier is named only in one that was asked for. */
export const shownLists = (content: DigestContent, occasion: 'daily' | 'weekly' | 'asked'): ShortenedLists =>
  shorten(occasion === 'asked' ? content : { ...content, stillDue: { rows: [], total: 0 } })
