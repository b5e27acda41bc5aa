import { describe, expect, it } from 'vitest'
import { most, nothing, reachTo, toggle, toggleAll } from './selection.ts'

const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
const chosen = ({ ids }: { readonly ids: ReadonlySet<string> }) => [...ids]

describe('a selection of rows', () => {
  it('takes a row in and out again', () => {
    const one = toggle(nothing, 'b')
    expect(chosen(one)).toEqual(['b'])
    expect(chosen(toggle(one, 'b'))).toEqual([])
  })

  it('reaches from the row that was chosen last, in both directions', () => {
    expect(chosen(reachTo(toggle(nothing, 'b'), rows, 'd'))).toEqual(['b', 'c', 'd'])
    expect(chosen(reachTo(toggle(nothing, 'c'), rows, 'a')).sort()).toEqual(['a', 'b', 'c'])
  })

  it('begins where it reaches to when nothing was chosen before', () => {
    expect(chosen(reachTo(nothing, rows, 'c'))).toEqual(['c'])
  })

  it('takes all, and none the second time', () => {
    const all = toggleAll(nothing, rows)
    expect(chosen(all)).toEqual(['a', 'b', 'c', 'd'])
    expect(chosen(toggleAll(all, rows))).toEqual([])
  })

  it('never holds more than the server takes at once', () => {
    const many = Array.from({ length: most + 20 }, (_, index) => ({ id: String(index) }))
    expect(toggleAll(nothing, many).ids.size).toBe(most)
    expect(reachTo(toggle(nothing, '0'), many, String(most + 10)).ids.size).toBe(most)
  })
})
