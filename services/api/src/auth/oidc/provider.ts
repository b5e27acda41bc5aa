import type * as OpenIdClient from 'openid-client'
import type { ClientAuth, Configuration } from 'openid-client'

/** An OpenID Connect provider as the environment names it. */
export interface ProviderSettings {
  /** Its issuer identifier: https, or http on this very machine. */
  readonly issuer: string
  readonly clientId: string
  /** Absent for a client that can keep no secret; the proof of the code's key (PKCE) stands in. */
  readonly clientSecret: string | undefined
  /** What the button says: "Sign in with …". */
  readonly name: string
}

export interface Provider {
  readonly name: string
  /** As identities are kept under: one writing of the address, whatever slash the environment has at its end. */
  readonly issuer: string
  /** What the provider says about itself: asked for at the first sign-in, kept for an hour. Throws when it cannot be had. */
  readonly configuration: () => Promise<Configuration>
}

/** Seconds that one request to the provider may take. */
const timeout = 5

const keptMs = 3_600_000

const isLoopback = ({ protocol, hostname }: URL): boolean =>
  protocol === 'http:' && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)

/** Whether this may be an issuer: a provider whose words anybody on the way can change proves nothing. */
export const isIssuer = (text: string): boolean => {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return (url.protocol === 'https:' || isLoopback(url)) && url.search === '' && url.hash === '' && url.username === ''
}

/** As the provider wants it; by its header unless it says otherwise (OpenID Connect Discovery, 3). */
const authenticate = (client: typeof OpenIdClient, clientSecret: string | undefined): ClientAuth => {
  if (clientSecret === undefined) return client.None()
  const basic = client.ClientSecretBasic(clientSecret)
  const post = client.ClientSecretPost(clientSecret)
  return (server, ...request) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    return (methods.includes('client_secret_basic') ? basic : post)(server, ...request)
  }
}

const discover = async ({ issuer, clientId, clientSecret }: ProviderSettings): Promise<Configuration> => {
  // Few instances have a provider: the library is loaded when somebody comes by it.
  const client = await import('openid-client')
  const url = new URL(issuer)
  return client.discovery(url, clientId, {}, authenticate(client, clientSecret), {
    timeout,
    // Signatures are checked even though the token comes straight from the provider.
    execute: [client.enableNonRepudiationChecks, ...(isLoopback(url) ? [client.allowInsecureRequests] : [])],
  })
}

/** `nowMs` is a monotonic clock. Nothing is asked of the provider until somebody signs in: Kith starts without it. */
export const createProvider = (settings: ProviderSettings, nowMs: () => number): Provider => {
  let known: { readonly promise: Promise<Configuration>; readonly until: number } | undefined
  return {
    name: settings.name,
    issuer: new URL(settings.issuer).href,
    configuration: () => {
      if (known && known.until > nowMs()) return known.promise
      const promise = discover(settings)
      const entry = { promise, until: nowMs() + keptMs }
      known = entry
      // A provider that was away is asked again by the next one who comes.
      promise.catch(() => {
        if (known === entry) known = undefined
      })
      return promise
    },
  }
}
