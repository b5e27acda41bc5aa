/** Where a key belongs: everywhere, on the page that is open, or in the dialog that covers it. */
export type Layer = 'everywhere' | 'page' | 'dialog'

export type Binding = {
  /** `l`, `?`, `Enter`, `ArrowDown`, `mod+k` (Ctrl or ⌘), or two keys in a row: `g p`. */
  readonly keys: string
  readonly label: string
  readonly run: () => void
  /** Left out of the list of keys: a second spelling of the same act. */
  readonly silent?: boolean
}

export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'target'> & {
  preventDefault(): void
}

type Entry = { readonly layer: Layer; readonly bindings: readonly Binding[] }

const sequenceWindow = 1_200

/** Whether what has the focus takes text, so that letters belong to it. */
export const takesText = (target: EventTarget | null): boolean => {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.matches('textarea, select, [role="textbox"], [role="combobox"]')) return true
  return target.matches('input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="file"])')
}

/** Keys that a focused button or link answers itself. */
const answersItself = (key: string, target: EventTarget | null): boolean =>
  (key === 'Enter' || key === ' ') &&
  target instanceof HTMLElement &&
  target.matches('a[href], button, summary, [role="button"]')

/**
 * The keys of the app. The page's meaning of a key goes before the app's, and of two the newest wins; while a dialog has added its own, only those are heard.
 * `now` is milliseconds of any steady clock.
 */
export const createKeyboard = (now: () => number) => {
  const entries: Entry[] = []
  let pending = { prefix: '', until: 0 }

  const of = (wanted: Layer): readonly Entry[] => entries.filter(({ layer }) => layer === wanted)

  /** Who is asked, the first to be asked last. */
  const heard = (): readonly Entry[] => {
    const dialogs = of('dialog')
    return dialogs.length > 0 ? dialogs : [...of('everywhere'), ...of('page')]
  }

  const find = (keys: string): Binding | undefined =>
    heard()
      .toReversed()
      .flatMap(({ bindings }) => bindings)
      .find((binding) => binding.keys === keys)

  const starts = (key: string): boolean =>
    heard().some(({ bindings }) => bindings.some(({ keys }) => keys.startsWith(`${key} `)))

  return {
    /** Adds bindings and returns what takes them away again. */
    add(layer: Layer, bindings: readonly Binding[]): () => void {
      const entry = { layer, bindings }
      entries.push(entry)
      return () => void entries.splice(entries.indexOf(entry), 1)
    },

    /** Runs what the press means, if anything. */
    press(event: KeyPress): boolean {
      if (event.isComposing || event.altKey) return false
      const mod = event.ctrlKey || event.metaKey
      if (!mod && takesText(event.target)) return false
      if (answersItself(event.key, event.target)) return false
      const key = mod ? `mod+${event.key.toLowerCase()}` : event.key
      const sequence = now() < pending.until ? `${pending.prefix} ${key}` : key
      pending = { prefix: '', until: 0 }
      const binding = find(sequence) ?? find(key)
      if (binding !== undefined) {
        event.preventDefault()
        binding.run()
        return true
      }
      if (!mod && starts(key)) pending = { prefix: key, until: now() + sequenceWindow }
      return false
    },

    /** What to show under `?`, the page's own keys first. */
    list(): readonly { readonly layer: Layer; readonly binding: Binding }[] {
      return entries.flatMap(({ layer, bindings }) =>
        bindings.filter(({ silent }) => silent !== true).map((binding) => ({ layer, binding })),
      )
    },
  }
}

export type Keyboard = ReturnType<typeof createKeyboard>
