import { plural } from './plural.ts'

export const passwordWords = {
  new: 'New password',
  show: 'Show what is typed',
  hide: 'Hide what is typed',
  advice: 'At least 8 characters. A few words in a row are easy to remember and hard to guess.',
  missing: (count: number) => plural(count, { one: '# more character.', other: '# more characters.' }),
  tooLong: 'At most 128 characters.',
  easy: 'Easy to guess. Try a few words in a row that only you would put together.',
  fair: 'It will do. A longer one is harder to guess.',
  good: 'A good password.',
}
