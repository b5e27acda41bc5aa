import { isIP } from 'node:net'
import { isOwnOrigin } from '../../server/origins.ts'

/** Whom passkeys are made for: a host name, and the addresses of pages that may ask for them. */
export interface RelyingParty {
  readonly id: string
  readonly origins: readonly string[]
}

/** Where a request says that it comes from. */
export interface CameFrom {
  readonly origin: string | undefined
  readonly host: string | undefined
}

/**
 * Passkeys belong to the host of the public address. A page on this very machine may use them from another port of the
 * same name, as a development server does. Undefined where a browser would refuse: the page has another host, or the
 * public one is a number instead of a name (Web Authentication, 5.1.3: an IP address is no valid domain).
 */
export const relyingPartyFor = (publicUrl: string, { origin, host }: CameFrom): RelyingParty | undefined => {
  const home = new URL(publicUrl)
  if (isIP(home.hostname.replace(/^\[|\]$/g, '')) !== 0) return undefined
  if (origin === undefined || origin === home.origin) return { id: home.hostname, origins: [home.origin] }
  if (!isOwnOrigin(publicUrl, origin, host) || new URL(origin).hostname !== home.hostname) return undefined
  return { id: home.hostname, origins: [home.origin, origin] }
}

/** What to tell people where passkeys cannot be used. */
export const passkeysElsewhere = (publicUrl: string) => ({
  code: 'PASSKEYS_ELSEWHERE',
  message: `Passkeys work only at ${new URL(publicUrl).origin}. Please open Kith there.`,
})
