const withFamilyFirst = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** How somebody is called within a sentence: the first word of a name, all of it where the family's comes first. */
export const firstName = (name: string): string => {
  const [first = '', ...rest] = name.trim().split(/\s+/)
  return rest.length === 0 || withFamilyFirst.test(name) || /^.\.?$/u.test(first) ? name.trim() : first
}
