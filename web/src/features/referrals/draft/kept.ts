import type { RequestWay } from '../../../generated/graphql.ts'
import type { PackageDraft } from './package-draft.ts'

/** What is being written and the server does not hold yet. */
export type Kept = {
  readonly package: PackageDraft
  /** Absent while the message is the template's. */
  readonly message?: string | undefined
  readonly way?: RequestWay | undefined
}

const key = (id: string): string => `kith.request.${id}`

// The tab's own storage: it outlives a reload, and goes with the tab, as befits personal words.
const storage = (): Storage | undefined => {
  try {
    return window.sessionStorage
  } catch {
    return undefined
  }
}

export const keep = (id: string, kept: Kept): void => {
  try {
    storage()?.setItem(key(id), JSON.stringify(kept))
  } catch {
    // Full, or not allowed: what is written still stands on the page.
  }
}

export const forget = (id: string): void => storage()?.removeItem(key(id))

/** What was being written in this tab before it was loaded again. */
export const recall = (id: string): Kept | undefined => {
  const text = storage()?.getItem(key(id)) ?? null
  if (text === null) return undefined
  try {
    const kept = JSON.parse(text) as Kept
    return Array.isArray(kept.package.talkingPoints) ? kept : undefined
  } catch {
    return undefined
  }
}
