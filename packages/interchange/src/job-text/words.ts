const marks = /\p{M}+/gu

/** Text as it is compared: without accents and capitals. */
export const plain = (text: string): string => text.normalize('NFKD').replace(marks, '').toLowerCase().trim()

/** Text as an address would write it: letters and digits alone. */
export const squeezed = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]+/gu, '')

const spelled: Readonly<Record<string, string>> = {
  ai: 'AI',
  cto: 'CTO',
  hr: 'HR',
  ios: 'iOS',
  it: 'IT',
  ml: 'ML',
  php: 'PHP',
  qa: 'QA',
  seo: 'SEO',
  sql: 'SQL',
  sre: 'SRE',
  ui: 'UI',
  ux: 'UX',
  vp: 'VP',
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** The words of a piece of an address, e.g. `senior-engineer`. */
export const slugWords = (slug: string): readonly string[] => slug.split(/[-_+\s.]+/).filter((word) => word !== '')

/** A role as its address spells it: "Senior QA engineer"; capitals that are there stay. */
export const roleFrom = (words: readonly string[]): string => {
  const isSpelled = words.some((word) => word !== word.toLowerCase())
  return words.map((word, at) => spelled[word] ?? (at === 0 && !isSpelled ? capital(word) : word)).join(' ')
}

/** A company as its address spells it: "Fjord Analytics"; capitals that are there stay. */
export const companyFrom = (slug: string): string => slugWords(slug).map(capital).join(' ')
