import { openUnsubscribeToken } from '@kith/vault'
import { streamStopper } from './stop-stream.ts'
import { updatesStopper } from './stop-updates.ts'
import type { Act, Standing, UnsubscribeHouse } from './stoppable.ts'

/** What one link can do: see how things stand, and stop or resume what it is for. */
export interface OpenLink {
  readonly look: () => Promise<Standing | undefined>
  readonly change: (act: Act) => Promise<Standing | undefined>
}

/** Undefined for whatever is no link of ours that stops something. */
export const openLink = (house: UnsubscribeHouse, token: string): OpenLink | undefined => {
  const target = openUnsubscribeToken(house.linkTokens, token)
  switch (target?.kind) {
    case 'stream':
      return {
        look: () => streamStopper.look(house, target),
        change: (act) => streamStopper.change(house, target, act),
      }
    case 'contact-updates':
      return {
        look: () => updatesStopper.look(house, target),
        change: (act) => updatesStopper.change(house, target, act),
      }
    case undefined:
      return undefined
  }
}
