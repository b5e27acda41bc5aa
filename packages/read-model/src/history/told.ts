import type { Entry } from './entry.ts'

/** What of an entry its sentence needs. */
export type Told = Pick<Entry, 'type' | 'contacts' | 'changes' | 'params' | 'about'>

/** Makes the sentence of one kind of event, without its subject, who stands beside it. */
export type Teller = (entry: Told) => string

export const text = (entry: Told, key: string): string => String(entry.params[key] ?? '')
export const number = (entry: Told, key: string): number => Number(entry.params[key] ?? 0)
export const after = (entry: Told, field: string): string | null =>
  entry.changes.find((change) => change.field === field)?.after ?? null
export const before = (entry: Told, field: string): string | null =>
  entry.changes.find((change) => change.field === field)?.before ?? null
export const quoted = (value: string | null): string => (value === null || value === '' ? '' : ` “${value}”`)
