const apple = /Mac|iPhone|iPad/.test(navigator.userAgent)

const spelled = (key: string): string => {
  switch (key) {
    case 'ArrowDown':
      return '↓'
    case 'ArrowUp':
      return '↑'
    case 'Escape':
      return 'Esc'
    default:
      return key
        .replace('mod+', apple ? '⌘ ' : 'Ctrl ')
        .replace(/ (\w)$/, (_, letter: string) => ` ${letter.toUpperCase()}`)
  }
}

/** A key as it stands on the keyboard; hidden where there is none. */
export const Kbd = ({ keys, onFill = false }: { readonly keys: string; readonly onFill?: boolean }) => (
  <kbd
    aria-hidden
    className={`hidden min-w-5 rounded-base border px-1 text-center font-sans text-12 leading-[18px] font-normal pointer-fine:inline-block ${
      onFill ? 'border-current' : 'border-line text-faint'
    }`}
  >
    {keys.includes('+') ? spelled(keys) : keys.split(' ').map(spelled).join(' ')}
  </kbd>
)
