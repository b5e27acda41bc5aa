import type { Channel, Direction, HelpKind, LogInteractionInput } from '../../generated/graphql.ts'
import type { Named } from '../../app/overlays.ts'
import { addDays } from '../../words/dates.ts'

/** Optional parts of the form, each behind one key. */
export type Part = 'when' | 'direction' | 'helpGiven' | 'helpReceived' | 'followUp' | 'outcome'

export type Draft = {
  readonly people: readonly Named[]
  readonly channel: Channel
  readonly direction: Direction
  readonly happenedOn: string
  readonly summary: string
  readonly outcome: string
  readonly helpGiven: readonly HelpKind[]
  readonly helpReceived: readonly HelpKind[]
  readonly followUp: { readonly text: string; readonly promisedBy: 'me' | 'them'; readonly dueOn: string }
  readonly open: ReadonlySet<Part>
}

/** The key of each channel. */
export const channelKeys: Readonly<Record<Channel, string>> = {
  message: 'm',
  email: 'e',
  call: 'c',
  video: 'v',
  meeting: 't',
  coffee: 'o',
  event: 'n',
  social: 's',
  letter: 'l',
}

/** The key of each optional part; none is a channel's. */
export const partKeys: Readonly<Record<Part, string>> = {
  when: 'w',
  direction: 'd',
  helpGiven: 'g',
  helpReceived: 'r',
  followUp: 'f',
  outcome: 'u',
}

export const newDraft = (people: readonly Named[], channel: Channel, today: string): Draft => ({
  people,
  channel,
  direction: 'mutual',
  happenedOn: today,
  summary: '',
  outcome: '',
  helpGiven: [],
  helpReceived: [],
  followUp: { text: '', promisedBy: 'me', dueOn: addDays(today, 7) },
  open: new Set(),
})

/** What is sent. Parts that were opened and closed again are left out. */
export const detailsOf = (draft: Draft): Omit<LogInteractionInput, 'commandId' | 'interactionId' | 'contactIds'> => ({
  channel: draft.channel,
  kind: 'catch_up',
  direction: draft.open.has('direction') ? draft.direction : 'mutual',
  happenedOn: draft.happenedOn,
  summary: draft.summary.trim(),
  outcome: draft.open.has('outcome') ? draft.outcome.trim() : '',
  helpGiven: draft.open.has('helpGiven') ? [...draft.helpGiven] : [],
  helpReceived: draft.open.has('helpReceived') ? [...draft.helpReceived] : [],
  ...(draft.open.has('followUp') && draft.followUp.text.trim() !== ''
    ? { followUp: { id: crypto.randomUUID(), ...draft.followUp, text: draft.followUp.text.trim() } }
    : {}),
})

const storage = 'kith.channel'

/** The channel that was used last on this device; the likeliest next one. */
export const usualChannel = (): Channel => {
  const kept = localStorage.getItem(storage)
  return (Object.keys(channelKeys) as Channel[]).find((channel) => channel === kept) ?? 'message'
}

export const keepChannel = (channel: Channel): void => localStorage.setItem(storage, channel)
