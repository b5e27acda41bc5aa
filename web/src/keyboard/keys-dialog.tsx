import { closeOverlay } from '../app/overlays.ts'
import { Dialog } from '../design/dialog.tsx'
import { Kbd } from '../design/kbd.tsx'
import { shell } from '../messages/shell.ts'
import type { Layer } from './registry.ts'
import { keyboard } from './use-keys.ts'

const groups: readonly { readonly layer: Layer; readonly name: string }[] = [
  { layer: 'page', name: shell.keysOfPage },
  { layer: 'everywhere', name: shell.keysEverywhere },
]

/** `?`: what the keys do here. */
export const KeysDialog = () => {
  const list = keyboard.list()
  return (
    <Dialog title={shell.keys} onClose={closeOverlay}>
      <div className="flex flex-col gap-5 px-5 pt-2 pb-5">
        {groups.map(({ layer, name }) => {
          const own = list.filter((each) => each.layer === layer)
          if (own.length === 0) return null
          return (
            <section key={layer} aria-label={name}>
              <h3 className="mb-1 text-13 font-strong text-soft">{name}</h3>
              <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5">
                {own.map(({ binding }) => (
                  <div key={binding.keys} className="contents">
                    <dt className="text-end">
                      <span className="sr-only">{binding.keys}</span>
                      <Kbd keys={binding.keys} />
                    </dt>
                    <dd>{binding.label}</dd>
                  </div>
                ))}
              </dl>
            </section>
          )
        })}
        <p className="text-13 text-faint">{shell.keysHint}</p>
      </div>
    </Dialog>
  )
}
