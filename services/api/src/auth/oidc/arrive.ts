import type { FastifyReply, FastifyRequest } from 'fastify'
import { inTransaction } from '@kith/postgres'
import { openInvitationByEmail } from '@kith/read-model/queries'
import { accountOfEmail } from '../credentials.ts'
import type { AuthHouse } from '../house.ts'
import type { Session } from '../sessions/session.ts'
import { signInWith } from '../sign-in.ts'
import type { SignedIn } from '../sign-in.ts'
import { tellOwner } from '../totp/notice.ts'
import { admit } from './admit.ts'
import type { Arrival } from './flow.ts'
import { accountOfIdentity, linkIdentity } from './identities.ts'
import { joinByInvitation } from './join.ts'
import type { OidcProblem } from './problems.ts'

type Problem = { readonly problem: OidcProblem }

const known = async ({ system, clock }: AuthHouse, { identity, email }: Arrival) => {
  const account = await accountOfIdentity(system, identity)
  if (account || email === undefined) return { account, isAddressTaken: false, invitation: undefined }
  const [holder, invitation] = await Promise.all([
    accountOfEmail(system, email),
    openInvitationByEmail(system, null, email, clock.now()),
  ])
  return { account, isAddressTaken: holder !== undefined, invitation }
}

/** Signs in whoever may come in by the provider; a second factor is asked for as after a password. */
export const signInArrival = async (
  house: AuthHouse,
  arrival: Arrival,
  answer: { readonly request: FastifyRequest; readonly reply: FastifyReply },
): Promise<SignedIn | Problem> => {
  const admission = admit(arrival, await known(house, arrival))
  switch (admission.kind) {
    case 'refused':
      return { problem: admission.problem }
    case 'sign-in':
      return signInWith(house, { userId: admission.userId, factors: ['oidc'], ...answer })
    case 'join': {
      const joined = await joinByInvitation(house, { arrival, ...admission })
      if ('problem' in joined) return joined
      return signInWith(house, { userId: joined.userId, factors: ['oidc'], ...answer })
    }
  }
}

/** Ties the account of a session to whoever came back. */
export const linkArrival = async (
  { system, clock }: AuthHouse,
  { identity }: Arrival,
  { userId }: Session,
): Promise<Problem | undefined> => {
  const holder = await accountOfIdentity(system, identity)
  if (holder) return holder === userId ? undefined : { problem: 'OIDC_TAKEN' }
  const linked = await inTransaction(system, async (client) => {
    const isNews = await linkIdentity(client, { userId, identity, now: clock.now() })
    if (isNews) await tellOwner(client, userId, 'provider-linked')
    return isNews
  })
  return linked ? undefined : { problem: 'OIDC_OTHER_PERSON' }
}

/** Takes the provider's word, fresh, that the owner of a session is still the one who sits there. */
export const confirmArrival = async (
  { system, sessions }: AuthHouse,
  { identity }: Arrival,
  { session, reply }: { readonly session: Session; readonly reply: FastifyReply },
): Promise<Problem | undefined> => {
  if ((await accountOfIdentity(system, identity)) !== session.userId) return { problem: 'OIDC_OTHER_PERSON' }
  await sessions.rotate(session, reply, ['oidc'])
  return undefined
}
