import { accept, nothing, reject } from '@kith/kernel'
import type { Decider, EventCatalogue, EventDefinition, Opened, Sealer } from '@kith/kernel'

/** A tally that counts in twos at most, opens once, and can be closed. Enough to see every outcome of a command. */
export interface Tally {
  readonly status: 'none' | 'open' | 'closed'
  readonly total: number
}

type TallyEvent =
  | { readonly type: 'tally.opened'; readonly data: Record<string, never> }
  | { readonly type: 'tally.counted'; readonly data: { readonly by: number } }
  | { readonly type: 'tally.closed'; readonly data: Record<string, never> }

type TallyCommand =
  | { readonly type: 'Open'; readonly data: Record<string, never> }
  /** Makes one event for each one that is counted. */
  | { readonly type: 'Count'; readonly data: { readonly times: number } }
  | { readonly type: 'Close'; readonly data: Record<string, never> }

const counted = { type: 'tally.counted', data: { by: 1 } } as const

export const tally: Decider<Tally, TallyCommand, TallyEvent, 'CLOSED' | 'NOT_OPEN'> = {
  category: 'tally',
  initial: { status: 'none', total: 0 },
  evolve: (state, event) => {
    if (event.type === 'tally.opened') return { ...state, status: 'open' }
    if (event.type === 'tally.closed') return { ...state, status: 'closed' }
    return { ...state, total: state.total + event.data.by }
  },
  decide: (command, state) => {
    if (command.type === 'Open') return state.status === 'none' ? accept({ type: 'tally.opened', data: {} }) : nothing()
    if (state.status === 'none') return reject('NOT_OPEN')
    if (state.status === 'closed') return reject('CLOSED')
    if (command.type === 'Close') return accept({ type: 'tally.closed', data: {} })
    return accept(counted, ...Array.from({ length: command.data.times - 1 }, () => counted))
  },
}

const definition = (type: string): EventDefinition => ({
  type,
  version: 1,
  parse: (value) => value as object,
  upcasters: {},
  sealed: {},
  subjects: () => [],
})

export const catalogue: EventCatalogue = new Map(
  ['tally.opened', 'tally.counted', 'tally.closed'].map((type) => [type, definition(type)]),
)

/** Nothing here is personal, so nothing is ever sealed. */
export const noSealer: Sealer = {
  prepareToSeal: async () => undefined,
  prepareToOpen: async () => undefined,
  seal: () => {
    throw new Error('Nothing to seal')
  },
  open: (): Opened => {
    throw new Error('Nothing to open')
  },
}
