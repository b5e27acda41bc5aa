import { openBootcamp } from './bootcamp.ts'
import type { Bootcamp } from './bootcamp.ts'
import { openLedgers } from './referring.ts'
import type { Ledgers } from './referring.ts'

/** A bootcamp whose streams specs look into, and write to as others would. */
export interface LedgerCamp extends Bootcamp {
  readonly ledgers: Ledgers
  readonly close: () => Promise<void>
}

export const openLedgerCamp = async (): Promise<LedgerCamp> => {
  const camp = await openBootcamp()
  const ledgers = await openLedgers(camp.house, camp.workspaceId)
  return {
    ...camp,
    ledgers,
    close: async () => {
      await ledgers.close()
      await camp.house.stop()
    },
  }
}
