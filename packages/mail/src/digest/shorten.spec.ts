import { describe, expect, it } from 'vitest'
import { shorten } from './shorten.ts'

const list = (total: number) => ({ rows: Array.from({ length: total }, (_, index) => index), total })
const counts = (checkIns: number, stillDue: number, dates: number, followUps: number) => {
  const short = shorten({
    checkIns: list(checkIns),
    stillDue: list(stillDue),
    dates: list(dates),
    followUps: list(followUps),
  })
  return [short.checkIns, short.stillDue, short.dates, short.followUps].map(({ rows, more }) => [rows.length, more])
}

describe('shortening a digest', () => {
  it('leaves a short one alone', () =>
    expect(counts(3, 2, 1, 1)).toEqual([
      [3, 0],
      [2, 0],
      [1, 0],
      [1, 0],
    ]))

  it('keeps 25 people when there is nothing else', () =>
    expect(counts(300, 10, 0, 0)).toEqual([
      [25, 275],
      [0, 10],
      [0, 0],
      [0, 0],
    ]))

  it('keeps room for five dates and five promises', () =>
    expect(counts(300, 0, 9, 9)).toEqual([
      [15, 285],
      [0, 0],
      [5, 4],
      [5, 4],
    ]))

  it('gives dates and promises what people leave', () =>
    expect(counts(2, 0, 12, 8)).toEqual([
      [2, 0],
      [0, 0],
      [12, 0],
      [8, 0],
    ]))

  it('counts rows that were not even fetched', () => {
    const few = { rows: [1, 2, 3], total: 1_000 }
    const { checkIns } = shorten({ checkIns: few, stillDue: list(0), dates: list(0), followUps: list(0) })
    expect(checkIns).toEqual({ rows: [1, 2, 3], more: 997 })
  })

  it('never shows more than 25 rows', () => {
    for (const people of [0, 1, 14, 15, 24, 25, 26])
      for (const waiting of [0, 3, 30])
        for (const dates of [0, 2, 5, 30])
          for (const promises of [0, 4, 6, 30]) {
            const shown = counts(people, waiting, dates, promises)
            expect(shown.reduce((sum, [rows]) => sum + (rows ?? 0), 0)).toBeLessThanOrEqual(25)
            expect(shown.map(([rows, more]) => (rows ?? 0) + (more ?? 0))).toEqual([people, waiting, dates, promises])
          }
  })
})
