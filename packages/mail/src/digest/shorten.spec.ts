import { describe, expect, it } from 'vitest'
import { emptyDigest } from './fixtures.ts'
import type { DigestLists, Listed } from './content.ts'
import { shorten } from './shorten.ts'

const names = ['checkIns', 'waiting', 'followUps', 'owed', 'dates', 'openings', 'stillDue'] as const

const list = (total: number): Listed<never> => ({
  rows: Array.from({ length: total }, (_, index) => index as never),
  total,
})
const listsOf = (totals: readonly number[]): DigestLists =>
  Object.fromEntries(names.map((name, index) => [name, list(totals[index] ?? 0)])) as unknown as DigestLists
const shown = (...totals: readonly number[]): readonly (readonly [number, number])[] => {
  const short = shorten(listsOf(totals))
  return names.map((name) => [short[name].rows.length, short[name].more])
}
const rows = (...totals: readonly number[]): readonly number[] => shown(...totals).map(([count]) => count)

describe('shortening a digest', () => {
  it('leaves a short one alone', () => expect(rows(3, 1, 2, 1, 1, 2, 2)).toEqual([3, 1, 2, 1, 1, 2, 2]))

  it('keeps 25 people when there is nothing else, and counts the others', () =>
    expect(shown(300, 0, 0, 0, 0, 0, 10)).toEqual([[25, 275], ...Array(5).fill([0, 0]), [0, 10]]))

  it('keeps room for three rows of each list', () =>
    expect(shown(300, 9, 9, 9, 9, 9)).toEqual([[10, 290], ...Array(5).fill([3, 6]), [0, 0]]))

  it('gives others what people leave, those who wait first', () => {
    expect(rows(2, 12, 0, 0, 8)).toEqual([2, 12, 0, 0, 8, 0, 0])
    expect(rows(2, 30, 0, 0, 8)).toEqual([2, 20, 0, 0, 3, 0, 0])
  })

  it('counts rows that were not even fetched', () => {
    const few = { rows: emptyDigest.checkIns.rows, total: 1_000 }
    expect(shorten({ ...emptyDigest, checkIns: few }).checkIns).toEqual({ rows: [], more: 1_000 })
  })

  it('never shows more than 25 rows, and loses none from its counts', () => {
    for (const people of [0, 1, 10, 24, 25, 26])
      for (const asking of [0, 2, 30])
        for (const promises of [0, 4, 30])
          for (const other of [0, 3, 30]) {
            const totals = [people, asking, promises, other, other, other, other]
            const all = shown(...totals)
            expect(all.reduce((sum, [count]) => sum + count, 0)).toBeLessThanOrEqual(25)
            expect(all.map(([count, more]) => count + more)).toEqual(totals)
          }
  })
})
