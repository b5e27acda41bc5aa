import { act, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PointsField } from './points-field.tsx'

let root: Root

const Held = ({ first }: { readonly first: readonly string[] }) => {
  const [held, hold] = useState(first)
  return <PointsField points={held} onChange={hold} problem={undefined} onTemplate={undefined} />
}

const show = (first: readonly string[]) => act(() => root.render(<Held first={first} />))
const points = () => inputs().map(({ value }) => value)
const inputs = () => [...document.querySelectorAll('input')]
const press = (at: number, key: string, more: KeyboardEventInit = {}) =>
  act(() => {
    inputs()[at]?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))
  })

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  document.body.innerHTML = '<div></div>'
  root = createRoot(document.body.firstElementChild as HTMLElement)
})
afterEach(() => act(() => root.unmount()))

describe('the field of talking points', () => {
  it('shows three lines from the start', () => {
    show([])
    expect(inputs()).toHaveLength(3)
  })

  it('adds a line below with Enter and goes there', () => {
    show(['a', 'b', 'c'])
    press(1, 'Enter')
    expect(points()).toEqual(['a', 'b', '', 'c'])
    expect(document.activeElement).toBe(inputs()[2])
  })

  it('goes to the next line with Enter where that is empty', () => {
    show(['a', '', ''])
    press(0, 'Enter')
    expect(points()).toHaveLength(3)
    expect(document.activeElement).toBe(inputs()[1])
  })

  it('moves a line with Alt and an arrow, the focus with it, and says where it is', () => {
    show(['a', 'b', 'c'])
    press(2, 'ArrowUp', { altKey: true })
    expect(points()).toEqual(['a', 'c', 'b'])
    expect(document.activeElement).toBe(inputs()[1])
    expect(document.querySelector('[aria-live]')?.textContent).toBe('Now at place 2 of 3.')
  })

  it('takes an empty line out with Backspace, and leaves a written one alone', () => {
    show(['a', 'b', '', 'c'])
    press(1, 'Backspace')
    expect(points()).toHaveLength(4)
    press(2, 'Backspace')
    expect(points()).toEqual(['a', 'b', 'c'])
    expect(document.activeElement).toBe(inputs()[1])
  })
})
