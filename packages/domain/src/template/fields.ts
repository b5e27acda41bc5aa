/** The merge fields there are, as they stand between braces. */
export const templateFields = [
  'first name',
  'name',
  'my name',
  'company',
  'role',
  'department',
  'job link',
  'profile link',
  'talking points',
  'why me',
  'why company',
  'outcome',
  'link',
] as const
export type TemplateField = (typeof templateFields)[number]

/** What fields stand for. One that is absent or blank is missing. */
export type FieldValues<Field extends string = TemplateField> = Readonly<Partial<Record<Field, string>>>

export interface Filled<Field extends string = TemplateField> {
  readonly text: string
  /** Fields of the text that have no value yet; each stands as a visible gap, like `[role]`. */
  readonly missing: readonly Field[]
  /** What looks like a field and is none; it stays as it was written. */
  readonly unknown: readonly string[]
}

interface Piece {
  readonly text: string
  /** The name between the braces, when it looks like that of a field. */
  readonly name: string | undefined
}

/** Longer than any name by far: what lies between braces further apart is no slip of a field's name. */
const longestName = 40

const nameIn = (between: string): string | undefined => {
  const name = between.trim().toLowerCase().split(/\s+/).join(' ')
  return between.length <= longestName && !between.includes('\n') && /\p{L}/u.test(name) ? name : undefined
}

/** Cuts a text at its fields, in one pass: a brace counts with the nearest one that closes it. */
const piecesOf = (text: string): readonly Piece[] => {
  const pieces: Piece[] = []
  let from = 0
  let opened = -1
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '{') opened = at
    if (text[at] !== '}' || opened < 0) continue
    const name = nameIn(text.slice(opened + 1, at))
    if (name !== undefined) {
      pieces.push({ text: text.slice(from, opened), name: undefined }, { text: text.slice(opened, at + 1), name })
      from = at + 1
    }
    opened = -1
  }
  return [...pieces, { text: text.slice(from), name: undefined }]
}

/** Names in a text that look like fields and are none of `known`, each once. */
export const unknownAmong = (known: readonly string[], text: string): readonly string[] => [
  ...new Set(piecesOf(text).flatMap(({ name }) => (name === undefined || known.includes(name) ? [] : [name]))),
]

/** The fields of `known` that a text has, each once. */
export const fieldsIn = <Field extends string>(known: readonly Field[], text: string): readonly Field[] => {
  const names = new Set(piecesOf(text).map(({ name }) => name))
  return known.filter((field) => names.has(field))
}

/** Puts values where a text has fields of `known`. Never throws; what a value says is not looked through again. */
export const fillFields = <Field extends string>(
  known: readonly Field[],
  text: string,
  values: FieldValues<Field>,
): Filled<Field> => {
  const missing = new Set<Field>()
  const fill = ({ text: written, name }: Piece): string => {
    const field = known.find((one) => one === name)
    if (field === undefined) return written
    const value = values[field]?.trim() ?? ''
    if (value !== '') return value
    missing.add(field)
    return `[${field}]`
  }
  const filled = piecesOf(text).map(fill).join('')
  return { text: filled, missing: [...missing], unknown: unknownAmong(known, text) }
}

/** Names in a text that look like fields of a template and are none, each once. */
export const unknownFields = (text: string): readonly string[] => unknownAmong(templateFields, text)

/** Puts values where a text has fields of a template. */
export const fillTemplate = (text: string, values: FieldValues): Filled => fillFields(templateFields, text, values)
