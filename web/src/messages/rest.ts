import { plural } from './plural.ts'

export const restWords = {
  tooMany: (seconds: number | undefined) => {
    if (seconds === undefined) return 'That were many tries. Wait a minute and try again.'
    if (seconds < 60)
      return `That were many tries. Try again in ${plural(seconds, { one: '# second', other: '# seconds' })}.`
    return `That were many tries. Try again in ${plural(Math.ceil(seconds / 60), { one: '# minute', other: '# minutes' })}.`
  },
}
