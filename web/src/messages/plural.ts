const rules = new Intl.PluralRules('en')
const figures = new Intl.NumberFormat('en')

/** A count with its noun: `#` in the form that fits stands for the figure. */
export const plural = (count: number, forms: { readonly one: string; readonly other: string }): string =>
  (rules.select(count) === 'one' ? forms.one : forms.other).replace('#', figures.format(count))

/** A whole number as the reader groups its digits. */
export const figure = (count: number): string => figures.format(count)

/** A name that may be written in another direction stays together within a sentence. */
export const apart = (text: string): string => `\u2068${text}\u2069`
