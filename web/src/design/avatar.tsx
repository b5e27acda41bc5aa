const tints = ['--tint-1', '--tint-2', '--tint-3', '--tint-4', '--tint-5', '--tint-6'] as const

/** Always the same tint for the same id. */
export const tintOf = (id: string): string => {
  let sum = 0
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9_973
  return `var(${tints[sum % tints.length] ?? tints[0]})`
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const firstLetter = (word: string): string => segmenter.segment(word)[Symbol.iterator]().next().value?.segment ?? ''

/** One or two initials; a single one for scripts that write names without spaces. */
export const initialsOf = (name: string): string => {
  const words = name.split(/[\s·]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word))
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words.slice(0, 1)
  const letters = ends.map((word) => firstLetter(word ?? '').toLocaleUpperCase()).join('')
  return letters === '' ? '?' : letters
}

const sizes = { small: 'size-7 text-12', regular: 'size-9 text-13', large: 'size-14 text-20' } as const

export const Avatar = (props: { readonly id: string; readonly name: string; readonly size?: keyof typeof sizes }) => (
  <span
    aria-hidden
    className={`grid shrink-0 place-items-center rounded-full font-medium tracking-wide select-none ${sizes[props.size ?? 'regular']}`}
    style={{ background: tintOf(props.id), color: 'var(--on-tint)' }}
  >
    {initialsOf(props.name)}
  </span>
)
