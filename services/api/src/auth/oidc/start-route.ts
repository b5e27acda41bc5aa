import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { few } from '../../account/few.ts'
import { confirmedUntil } from '../sessions/session.ts'
import type { Session } from '../sessions/session.ts'
import { createFlowCookie } from './cookie.ts'
import { beginAt } from './flow.ts'
import type { Pending } from './flow.ts'
import { atProvider, minutesAtProvider, redirectUriOf } from './at-provider.ts'
import type { AuthHouse } from '../house.ts'
import { localPath } from './local-path.ts'
import { go, homes, problemPage } from './pages.ts'
import type { OidcProblem } from './problems.ts'

const query = z.object({
  next: z.string().optional().catch(undefined),
  link: z.literal('1').optional().catch(undefined),
  confirm: z.literal('1').optional().catch(undefined),
})

const purposeOf = ({ link, confirm }: z.output<typeof query>): Pending['purpose'] => {
  if (link) return 'link'
  return confirm ? 'confirm' : 'sign-in'
}

/**
 * Another site must not begin this in somebody's name: it could have signed them in to its own account at the provider
 * before, and would get a way into theirs.
 */
const isOwnPage = ({ headers }: FastifyRequest): boolean =>
  (headers['sec-fetch-site'] ?? 'same-origin') === 'same-origin'

/** GET /api/auth/oidc/start: to the provider, to sign in, to link an account (`link=1`), or to confirm (`confirm=1`). */
export const addOidcStartRoute = (app: FastifyInstance, house: AuthHouse): void => {
  const { clock, tickets, sessions, provider, publicUrl, log } = house
  const cookie = createFlowCookie(publicUrl)

  const refuse = (purpose: Pending['purpose'], session: Session | undefined): OidcProblem | undefined => {
    if (purpose === 'sign-in') return undefined
    if (!session) return 'UNAUTHENTICATED'
    return purpose === 'link' && !confirmedUntil(session, clock.now()) ? 'CONFIRM_FIRST' : undefined
  }

  app.get('/api/auth/oidc/start', few, async (request, reply) => {
    const asked = query.parse(request.query)
    const purpose = purposeOf(asked)
    if (!provider) return go(reply, problemPage(purpose, 'OIDC_OFF'))
    const isSignIn = purpose === 'sign-in'
    const session = !isSignIn && isOwnPage(request) ? await sessions.read(request.headers.cookie) : undefined
    const problem = refuse(purpose, session)
    if (problem) return go(reply, problemPage(purpose, problem))
    try {
      const next = localPath(asked.next) ?? homes[purpose]
      const { url, pending } = await beginAt(provider, { purpose, redirectUri: redirectUriOf(publicUrl), next })
      const ticket = { purpose: atProvider, userId: session?.userId ?? null, data: pending, minutes: minutesAtProvider }
      cookie.set(reply, await tickets.make(ticket), minutesAtProvider)
      return go(reply, url.href)
    } catch (error) {
      log.warn({ err: error }, 'the OpenID Connect provider cannot be reached')
      return go(reply, problemPage(purpose, 'OIDC_UNREACHABLE'))
    }
  })
}
