import { accept, nothing, reject } from '@kith/kernel'
import type { Data, Outcome } from './outcome.ts'
import type { Update } from './state.ts'

/** A mail that was thought to be of unknown fate, or was sent again by hand, may reach somebody after all. */
export const recordReached = (data: Data<'RecordReached'>, { ownerId, contactIds, settled }: Update): Outcome => {
  const { by, ...reached } = data
  if (by !== 'system' || !contactIds.includes(data.contactId)) return reject('NOT_FOUND')
  if (settled.get(data.contactId) === 'reached') return nothing()
  return accept({ type: 'update.reached', data: { ...reached, ownerId } })
}

export const passOver = (data: Data<'PassOver'>, { ownerId, contactIds, settled }: Update): Outcome => {
  const { by, ...passed } = data
  if (by !== 'system' || !contactIds.includes(data.contactId)) return reject('NOT_FOUND')
  if (settled.has(data.contactId)) return nothing()
  return accept({ type: 'update.passed-over', data: { ...passed, ownerId } })
}
