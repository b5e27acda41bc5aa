import { z } from 'zod'
import type { Identity } from './identities.ts'
import type { Provider } from './provider.ts'

/** What stays here, in a ticket, while somebody is at the provider. */
export const pending = z.object({
  purpose: z.enum(['sign-in', 'link', 'confirm']),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  next: z.string(),
})
export type Pending = z.output<typeof pending>

/** Somebody as the provider describes them. */
export interface Arrival {
  readonly identity: Identity
  readonly email: string | undefined
  /** The provider has made sure that the address is theirs. */
  readonly emailVerified: boolean
  readonly name: string | undefined
  readonly timeZone: string | undefined
  readonly locale: string | undefined
}

/** An answer about somebody; what is not as the standard has it counts as absent (OpenID Connect Core, 5.1). */
const claims = z.object({
  email: z.string().max(254).optional().catch(undefined),
  // Some providers write the boolean as text.
  email_verified: z.union([z.boolean(), z.literal('true').transform(() => true)]).catch(false),
  name: z.string().trim().min(1).max(200).optional().catch(undefined),
  zoneinfo: z.string().max(100).optional().catch(undefined),
  locale: z.string().max(35).optional().catch(undefined),
})

/** With a fresh login for confirming, no older than so many seconds. */
const freshSeconds = 300

/** The address at the provider to send a browser to, and what to remember until it comes back. */
export const beginAt = async (
  provider: Provider,
  asked: { readonly purpose: Pending['purpose']; readonly redirectUri: string; readonly next: string },
): Promise<{ readonly url: URL; readonly pending: Pending }> => {
  const { purpose, redirectUri, next } = asked
  const client = await import('openid-client')
  const configuration = await provider.configuration()
  const verifier = client.randomPKCECodeVerifier()
  const state = client.randomState()
  const nonce = client.randomNonce()
  const url = client.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: 'openid email profile',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    ...(purpose === 'confirm' ? { prompt: 'login', max_age: String(freshSeconds) } : {}),
  })
  return { url, pending: { purpose, state, nonce, verifier, next } }
}

/**
 * Trades the code in the address that the browser came back to. Throws when state, nonce, signature or anything else is
 * not as it must be, or the provider does not answer.
 */
export const finishAt = async (provider: Provider, cameBackTo: URL, remembered: Pending): Promise<Arrival> => {
  const client = await import('openid-client')
  const configuration = await provider.configuration()
  const tokens = await client.authorizationCodeGrant(configuration, cameBackTo, {
    pkceCodeVerifier: remembered.verifier,
    expectedState: remembered.state,
    expectedNonce: remembered.nonce,
    idTokenExpected: true,
    ...(remembered.purpose === 'confirm' ? { maxAge: freshSeconds } : {}),
  })
  const token = tokens.claims()
  if (!token) throw new Error('The provider sent no identity')
  const isComplete = typeof token['email'] === 'string'
  const { userinfo_endpoint } = configuration.serverMetadata()
  const more =
    isComplete || userinfo_endpoint === undefined
      ? {}
      : await client.fetchUserInfo(configuration, tokens.access_token, token.sub)
  const said = claims.parse({ ...more, ...token })
  return {
    identity: { issuer: provider.issuer, subject: token.sub },
    email: said.email?.trim().toLowerCase(),
    emailVerified: said.email_verified,
    name: said.name,
    timeZone: said.zoneinfo,
    locale: said.locale,
  }
}
