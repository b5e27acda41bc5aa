import type { EventDefinition, StoredData } from '@kith/kernel'

/** What held for the board before anybody could say otherwise. Never to follow the defaults of later days. */
const boardNumbers = { openingsPerDay: 5, newMemberHoldDays: 7 }

const withBoardNumbers = (data: StoredData): StoredData => {
  const settings = data['settings'] as { readonly guardrails: object }
  return { ...data, settings: { ...settings, guardrails: { ...settings.guardrails, ...boardNumbers } } }
}

/** Version 1 had no numbers for the board. */
export const settingsChangedUpcasters: EventDefinition['upcasters'] = { 1: withBoardNumbers }
