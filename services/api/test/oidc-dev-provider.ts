import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import Provider from 'oidc-provider'

/** Somebody at the provider: what it says about them. `sub` is its number for them. */
export interface Person {
  readonly sub: string
  readonly email?: string
  readonly email_verified?: boolean | string
  readonly name?: string
  readonly zoneinfo?: string
  readonly locale?: string
}

export interface DevProvider {
  readonly issuer: string
  /** Who logs in next; somebody who cancels when undefined. */
  person: Person | undefined
  /** Milliseconds that every answer takes. */
  delay: number
  readonly stop: () => Promise<void>
}

interface Client {
  readonly id: string
  /** Absent for a client that keeps none. */
  readonly secret?: string
  readonly redirectUri: string
}

/** A real OpenID Connect provider on this machine, where everybody is logged in and has agreed at once. */
export const openDevProvider = async (clients: readonly Client[]): Promise<DevProvider> => {
  let handle: (request: IncomingMessage, response: ServerResponse) => void = () => undefined
  const server = createServer((request, response) => handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const issuer = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  const state: { person: Person | undefined; delay: number } = { person: undefined, delay: 0 }
  const known = new Map<string, Person>()
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

  const provider = new Provider(issuer, {
    clients: clients.map(({ id, secret, redirectUri }) => ({
      client_id: id,
      redirect_uris: [redirectUri],
      ...(secret === undefined ? { token_endpoint_auth_method: 'none' } : { client_secret: secret }),
    })),
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'zoneinfo', 'locale'] },
    findAccount: (_context: unknown, sub: string) => ({ accountId: sub, claims: () => known.get(sub) ?? { sub } }),
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context: unknown, { uid }: { readonly uid: string }) => `/interaction/${uid}` },
    cookies: { keys: ['a key for specs'] },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    pkce: { required: () => true },
  })
  const callback = provider.callback()

  const interact = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { person } = state
    if (!person) {
      await provider.interactionFinished(request, response, { error: 'access_denied' })
      return
    }
    known.set(person.sub, person)
    const { prompt, params } = await provider.interactionDetails(request, response)
    if (prompt.name === 'login') {
      await provider.interactionFinished(request, response, { login: { accountId: person.sub } })
      return
    }
    const grant = new provider.Grant({ accountId: person.sub, clientId: params.client_id })
    grant.addOIDCScope('openid email profile')
    await provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } })
  }

  handle = (request, response) => {
    const answer = (): void => {
      if (!request.url?.startsWith('/interaction/')) callback(request, response)
      else interact(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)))
    }
    if (state.delay > 0) setTimeout(answer, state.delay)
    else answer()
  }

  return {
    issuer,
    get person() {
      return state.person
    },
    set person(person) {
      state.person = person
    },
    get delay() {
      return state.delay
    },
    set delay(delay) {
      state.delay = delay
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
