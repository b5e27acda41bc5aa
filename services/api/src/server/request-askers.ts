import type { Clock } from '@kith/kernel'
import type { Pool } from '@kith/postgres'
import { membershipOf } from '@kith/read-model/queries'
import type { FastifyRequest } from 'fastify'
import type { Session } from '../auth/sessions/session.ts'
import type { AccessTokens } from '../auth/access-tokens/access-tokens.ts'
import type { Credential } from '../graphql/credential.ts'
import type { ApiViewer } from '../graphql/viewer.ts'
import type { Viewers } from './viewers.ts'
import { viewerOf } from './viewers.ts'

/** Who asks GraphQL, and with what: a page with its cookie, or a program with its token. */
export interface RequestAsker {
  readonly viewer: ApiViewer | undefined
  readonly credential: Credential
  readonly sessionId: string | undefined
  readonly session: Session | undefined
}

/** A token beside a cookie counts alone; one that is no good is never taken for nobody. */
export const createRequestAskers = (house: {
  readonly system: Pool
  readonly clock: Clock
  readonly accessTokens: AccessTokens
  readonly viewers: Viewers
}) => {
  const ofToken = async (text: string): Promise<RequestAsker | 'bad-token'> => {
    const token = await house.accessTokens.read(text)
    const membership = token && (await membershipOf(house.system, token.userId, token.workspaceId))
    if (!token || !membership || membership.erased) return 'bad-token'
    const factors = token.hasSecondFactor ? (['totp'] as const) : []
    return {
      viewer: viewerOf(membership, { clock: house.clock, factors }),
      credential: { kind: 'token', scopes: token.scopes },
      sessionId: undefined,
      session: undefined,
    }
  }
  return async ({ headers }: FastifyRequest): Promise<RequestAsker | 'bad-token'> => {
    const [scheme = '', token = ''] = (headers.authorization ?? '').split(/ +/)
    // Other schemes are a proxy's, not ours.
    if (scheme.toLowerCase() === 'bearer') return ofToken(token)
    const asker = await house.viewers(headers.cookie)
    return {
      viewer: asker?.viewer,
      credential: { kind: 'session' },
      sessionId: asker?.session.id,
      session: asker?.session,
    }
  }
}

export type RequestAskers = ReturnType<typeof createRequestAskers>
