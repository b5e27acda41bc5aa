// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { addPoint, movePoint, removePoint, withMore, withRoom, writtenPoints } from './talking-points.ts'

describe('talking points', () => {
  it('have room for three, and count those that say something', () => {
    expect(withRoom(['one'])).toEqual(['one', '', ''])
    expect(writtenPoints([' one ', '', '  '])).toEqual(['one'])
  })

  it('are added below one, up to five', () => {
    expect(addPoint(['a', 'b', 'c'], 0)).toEqual(['a', '', 'b', 'c'])
    expect(addPoint(['a', 'b', 'c', 'd', 'e'], 1)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('move by one and stop at the ends', () => {
    expect(movePoint(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c'])
    expect(movePoint(['a', 'b'], 1, 1)).toEqual(['a', 'b'])
  })

  it('keep a last line', () => {
    expect(removePoint(['a', 'b'], 0)).toEqual(['b'])
    expect(removePoint(['a'], 0)).toEqual([''])
  })

  it('take more from a template without losing what is written', () => {
    expect(withMore(['mine', '', 'same'], ['same', 'x', 'y', 'z', 'w'])).toEqual(['mine', 'same', 'x', 'y', 'z'])
  })
})
