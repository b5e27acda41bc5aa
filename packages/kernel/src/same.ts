const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const keysOf = (value: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(value).filter((key) => value[key] !== undefined)

/**
 * Whether two values say the same, by structure: the order of fields does not matter, and a field that is undefined is
 * a field that is absent, as in JSON. For plain data; functions and class instances are out of its reach.
 */
export const isSame = (left: unknown, right: unknown): boolean => {
  if (Object.is(left, right)) return true
  if (Array.isArray(left))
    return (
      Array.isArray(right) && left.length === right.length && left.every((entry, index) => isSame(entry, right[index]))
    )
  if (!isRecord(left) || !isRecord(right)) return false
  const keys = keysOf(left)
  return (
    keys.length === keysOf(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isSame(left[key], right[key]))
  )
}
