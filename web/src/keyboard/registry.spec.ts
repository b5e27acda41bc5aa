import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createKeyboard } from './registry.ts'

let time = 0
let keyboard = createKeyboard(() => time)
const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  keyboard.press({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    isComposing: false,
    target: document.body,
    preventDefault: () => undefined,
    ...more,
  })
const element = (html: string): Element => {
  document.body.innerHTML = html
  return document.body.firstElementChild!
}

beforeEach(() => {
  time = 0
  keyboard = createKeyboard(() => time)
})

describe('the keyboard', () => {
  it('runs what a key is bound to', () => {
    const run = vi.fn()
    keyboard.add('everywhere', [{ keys: 'l', label: 'Log', run }])
    expect(press('l')).toBe(true)
    expect(run).toHaveBeenCalledOnce()
  })

  it.each([
    '<input>',
    '<textarea></textarea>',
    '<select></select>',
    '<input type="search">',
    '<p role="combobox"></p>',
  ])('leaves letters to %s', (html) => {
    const run = vi.fn()
    keyboard.add('everywhere', [{ keys: 'l', label: 'Log', run }])
    press('l', { target: element(html) })
    expect(run).not.toHaveBeenCalled()
  })

  it('hears Ctrl and ⌘ even in a field', () => {
    const run = vi.fn()
    keyboard.add('everywhere', [{ keys: 'mod+k', label: 'Palette', run }])
    press('k', { ctrlKey: true, target: element('<input>') })
    press('k', { metaKey: true })
    expect(run).toHaveBeenCalledTimes(2)
  })

  it('leaves Enter to the button that has the focus', () => {
    const run = vi.fn()
    keyboard.add('page', [{ keys: 'Enter', label: 'Open', run }])
    press('Enter', { target: element('<button>Done</button>') })
    expect(run).not.toHaveBeenCalled()
  })

  it('takes two keys in a row, and forgets the first after a moment', () => {
    const run = vi.fn()
    keyboard.add('everywhere', [{ keys: 'g p', label: 'People', run }])
    press('g')
    time = 500
    press('p')
    expect(run).toHaveBeenCalledOnce()
    press('g')
    time = 5_000
    press('p')
    expect(run).toHaveBeenCalledOnce()
  })

  it('lets the page say what a key means while the page is open', () => {
    const everywhere = vi.fn()
    const page = vi.fn()
    const leave = keyboard.add('page', [{ keys: 's', label: 'Snooze', run: page }])
    keyboard.add('everywhere', [{ keys: 's', label: 'Search', run: everywhere }])
    press('s')
    leave()
    press('s')
    expect(page).toHaveBeenCalledOnce()
    expect(everywhere).toHaveBeenCalledOnce()
  })

  it('hears only the dialog while one is open', () => {
    const run = vi.fn()
    keyboard.add('everywhere', [{ keys: 'l', label: 'Log', run }])
    const close = keyboard.add('dialog', [])
    press('l')
    close()
    press('l')
    expect(run).toHaveBeenCalledOnce()
  })
})
