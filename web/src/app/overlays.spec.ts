import { expect, it } from 'vitest'
import { keyboard } from '../keyboard/use-keys.ts'
import { closeOverlay, openOverlay } from './overlays.ts'

const press = (key: string): boolean =>
  keyboard.press({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    isComposing: false,
    target: null,
    preventDefault: () => undefined,
  })

it('keeps keys from the page from the moment an overlay is asked for until it is closed', () => {
  let done = 0
  const forget = keyboard.add('page', [{ keys: 'e', label: 'Done', run: () => (done += 1) }])
  openOverlay({ kind: 'palette' })
  expect(press('e')).toBe(false)
  closeOverlay()
  expect(press('e')).toBe(true)
  expect(done).toBe(1)
  forget()
})
