import { useEffect, useEffectEvent } from 'react'
import { createKeyboard } from './registry.ts'
import type { Binding, Layer } from './registry.ts'

/** The one keyboard of the app. */
export const keyboard = createKeyboard(() => performance.now())

/** Starts to listen; called once, by the shell. */
export const listenToKeys = (): (() => void) => {
  const listener = (event: KeyboardEvent) => void (event.defaultPrevented || keyboard.press(event))
  document.addEventListener('keydown', listener)
  return () => document.removeEventListener('keydown', listener)
}

/**
 * Binds keys while the component is there; the newest closures are used. An empty list in the dialog layer still
 * covers the page; `undefined` binds nothing at all.
 */
export const useKeys = (layer: Layer, bindings: readonly Binding[] | undefined): void => {
  const run = useEffectEvent((keys: string) => bindings?.find((binding) => binding.keys === keys)?.run())
  const signature = bindings
    ?.map(({ keys, label, silent }) => `${keys}\t${label}\t${silent === true ? 'silent' : ''}`)
    .join('\n')
  useEffect(() => {
    if (signature === undefined) return undefined
    const stable =
      signature === ''
        ? []
        : signature.split('\n').map((line) => {
            const [keys = '', label = '', silent] = line.split('\t')
            return { keys, label, silent: silent === 'silent', run: () => run(keys) }
          })
    return keyboard.add(layer, stable)
  }, [layer, signature])
}
