import type { FastifyInstance, RouteOptions } from 'fastify'

/**
 * Who may use a route.
 * - `anyone`: also somebody who is not signed in.
 * - `link`: whoever holds a link or a ticket that we made; it alone says what for.
 * - `signed in`: whoever has a session, member of a workspace or not.
 * - `member`: whoever is signed in and belongs to a workspace.
 * - `admin`: admins of the workspace.
 * - `machine`: programs on this machine, or with the token for them.
 * - `graphql`: each field has a rule of its own.
 */
export type RouteRule = 'anyone' | 'link' | 'signed in' | 'member' | 'admin' | 'machine' | 'graphql'

export interface RoutePolicy {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** As it is registered: `/api/account/tokens/:id`. */
  readonly path: string
  readonly who: RouteRule
}

const on = (who: RouteRule, ...routes: readonly `${RoutePolicy['method']} ${string}`[]): readonly RoutePolicy[] =>
  routes.map((route) => {
    const [method, path] = route.split(' ') as [RoutePolicy['method'], string]
    return { method, path, who }
  })

/** Every route there is. One that is not listed here does not start. */
export const routePolicies: readonly RoutePolicy[] = [
  ...on('graphql', 'POST /graphql'),
  ...on('anyone', 'GET /graphql', 'GET /', 'GET /*', 'GET /health/live', 'GET /health/ready'),
  ...on('machine', 'GET /metrics'),
  ...on('member', 'POST /graphql/stream', 'POST /api/imports'),
  ...on('member', 'POST /api/resumes', 'GET /api/resumes/:fileId/:version'),
  ...on('member', 'GET /api/referrals/:id/resume'),

  // Getting in and out
  ...on('anyone', 'POST /api/first-account', 'POST /api/auth/sign-in/email', 'POST /api/auth/sign-out'),
  ...on('anyone', 'GET /api/auth/methods', 'GET /api/auth/oidc/start', 'GET /api/auth/oidc/callback'),
  ...on('anyone', 'POST /api/auth/passkey/options', 'POST /api/auth/reset/request'),
  ...on('link', 'POST /api/auth/passkey', 'POST /api/auth/second-factor'),
  ...on('link', 'POST /api/auth/reset', 'POST /api/auth/email/confirm'),
  ...on('link', 'POST /api/invitations/look', 'POST /api/invitations/accept'),

  // Answering a request without an account
  ...on('link', 'POST /api/referral-link/look', 'POST /api/referral-link/answer', 'POST /api/referral-link/resume'),

  // One's own calendar, for programs that hold its address
  ...on('link', 'GET /calendar/:token.ics'),

  // Doing one thing of a digest without signing in
  ...on('link', 'POST /api/digest-act/look', 'POST /api/digest-act/do'),

  // Stopping mails by the link in them
  ...on('link', 'GET /u/:token', 'POST /u/:token'),

  // One's own account
  ...on('signed in', 'GET /api/account', 'POST /api/account/confirm', 'POST /api/account/confirm/passkey-options'),
  ...on('signed in', 'POST /api/account/password', 'POST /api/account/email', 'POST /api/account/email/verify'),
  ...on('signed in', 'POST /api/account/passkeys', 'POST /api/account/passkeys/options'),
  ...on('signed in', 'PATCH /api/account/passkeys/:id', 'DELETE /api/account/passkeys/:id'),
  ...on('signed in', 'POST /api/account/totp', 'POST /api/account/totp/confirm', 'DELETE /api/account/totp'),
  ...on('signed in', 'POST /api/account/recovery-codes', 'POST /api/account/oidc/unlink'),
  ...on('signed in', 'GET /api/account/sessions', 'DELETE /api/account/sessions', 'DELETE /api/account/sessions/:id'),
  ...on('signed in', 'GET /api/account/tokens', 'POST /api/account/tokens', 'DELETE /api/account/tokens/:id'),
  ...on('member', 'GET /api/calendar', 'PATCH /api/calendar', 'POST /api/calendar/address'),
  ...on('member', 'DELETE /api/calendar/address'),
  ...on('signed in', 'POST /api/workspace/switch'),

  // Running a workspace
  ...on('admin', 'GET /api/workspace/members.csv', 'GET /api/workspace/audit.csv'),
]

const nameOf = ({ method, path }: Pick<RoutePolicy, 'method' | 'path'>): string => `${method} ${path}`

/** There only where the web client was built. */
const ofWebClient: ReadonlySet<string> = new Set(['GET /', 'GET /*'])

const methodsOf = ({ method }: RouteOptions): readonly string[] => (Array.isArray(method) ? method : [method])

/**
 * Deny by default: does not start with a route that nobody wrote a policy for, nor with a policy for a route that is
 * gone. Call it before any route is added.
 */
export const guardRoutes = (app: FastifyInstance, policies: readonly RoutePolicy[] = routePolicies): void => {
  const listed = new Set(policies.map(nameOf))
  const missing = new Set(policies.map(nameOf).filter((name) => !ofWebClient.has(name)))
  app.addHook('onRoute', (route) => {
    for (const method of methodsOf(route)) {
      // What may be read may be asked about.
      const name = `${method === 'HEAD' ? 'GET' : method} ${route.url}`
      if (!listed.has(name)) throw new Error(`No policy says who may use ${name}. Add it to server/route-policy.ts.`)
      missing.delete(name)
    }
  })
  app.addHook('onReady', async () => {
    if (missing.size > 0)
      throw new Error(`Policies speak of routes that are not there: ${[...missing].join(', ')}. Remove them.`)
  })
}
