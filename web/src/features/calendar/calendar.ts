import type { CalendarKind } from '../../messages/calendar.ts'

export type CalendarChoice = { readonly kinds: readonly CalendarKind[]; readonly withDetails: boolean }

export type Calendar = CalendarChoice & {
  /** The address itself was shown once. */
  readonly address: { readonly madeAt: string; readonly fetchedAt: string | null } | null
}

export const calendarPath = '/api/calendar'
export const addressPath = `${calendarPath}/address`

/** The same address as calendar programs take it from a link. */
export const subscribeLink = (address: string): string => address.replace(/^https?:/, 'webcal:')

/** Whether only this machine can reach an address. */
export const isLocal = (address: string): boolean =>
  /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(new URL(address).hostname)

/** "5 minutes ago", "3 hours ago"; undefined within the last minute, and when it was more than a day ago. */
export const minutesAgo = (at: string, now: number, locale: string): string | undefined => {
  const minutes = Math.floor((now - Date.parse(at)) / 60_000)
  if (minutes < 1 || minutes >= 24 * 60) return undefined
  const format = new Intl.RelativeTimeFormat(locale)
  return minutes < 60 ? format.format(-minutes, 'minute') : format.format(-Math.floor(minutes / 60), 'hour')
}
