import { defaultQuietHours } from '@kith/domain'

/** An expression: when the quiet hours of an account `a` begin; those of everybody until they choose. */
export const quietFrom = `coalesce(a.quiet_from, ${String(defaultQuietHours.fromHour)})`

/** An expression: when they end. */
export const quietTo = `coalesce(a.quiet_to, ${String(defaultQuietHours.toHour)})`
