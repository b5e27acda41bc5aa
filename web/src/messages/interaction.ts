import type { Channel } from '../generated/graphql.ts'
import { channelObjects } from './enums.ts'
import { plural } from './plural.ts'

export const interactionWords = {
  logged: (channel: Channel, names: readonly string[]) => {
    const [first = '', ...others] = names
    const who =
      others.length === 0 ? first : `${first} and ${plural(others.length, { one: '# other', other: '# others' })}`
    return `Logged ${channelObjects[channel]} with ${who}.`
  },
  retracted: 'Taken out of the timeline.',
  restored: 'Back in the timeline.',
  corrected: 'Corrected.',
  replied: 'Reply noted.',
  followUpDone: 'Follow-up done.',
  followUpDropped: 'Follow-up dropped.',
  how: 'How?',
  withNote: 'With a note',
}
