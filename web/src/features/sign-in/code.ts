/** The digits of a code as it was typed or pasted: spaces and dashes go, other scripts' digits become 0 to 9. */
export const digitsOf = (typed: string): string =>
  Array.from(typed.normalize('NFKC'))
    .flatMap((character) => {
      if (/[0-9]/.test(character)) return [character]
      // Each script's digits stand in a row of ten, the zero first.
      const point = character.codePointAt(0) ?? 0
      return /\p{Nd}/u.test(character) ? [String(digitIn(point))] : []
    })
    .slice(0, 6)
    .join('')

const digitIn = (point: number): number => {
  let zero = point
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return point - zero
}
