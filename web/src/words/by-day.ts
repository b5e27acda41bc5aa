import { dayOf } from './dates.ts'

/** Entries under the days on which they happened, in the reader's zone and in the order given. */
export const byDay = <Entry extends { readonly occurredAt: string }>(
  entries: readonly Entry[],
  timeZone: string,
): readonly { readonly date: string; readonly entries: readonly Entry[] }[] => {
  const days: { date: string; entries: Entry[] }[] = []
  for (const entry of entries) {
    const date = dayOf(entry.occurredAt, timeZone)
    const last = days.at(-1)
    if (last?.date === date) last.entries.push(entry)
    else days.push({ date, entries: [entry] })
  }
  return days
}
