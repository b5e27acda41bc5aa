import type { CommandHandler } from '@kith/command-handling'
import type { Clock } from '@kith/kernel'
import type { Pool, PositionWaiter } from '@kith/postgres'
import { membershipsOf } from '@kith/read-model/queries'
import type { Logger } from '@kith/runtime'
import type { LinkTokens, SecretBox } from '@kith/vault'
import { createAccessTokens } from './access-tokens/access-tokens.ts'
import type { AccessTokens } from './access-tokens/access-tokens.ts'
import { createCalendarFeeds } from '../calendar/feeds.ts'
import type { CalendarFeeds } from '../calendar/feeds.ts'
import { createCredentials } from './credentials.ts'
import type { CredentialStore } from './credentials.ts'
import { createLimits } from './limits/limits.ts'
import type { Limits } from './limits/limits.ts'
import { createLinks } from './links.ts'
import type { Links } from './links.ts'
import { createMails } from './mails.ts'
import type { AccountMails } from './mails.ts'
import type { Provider } from './oidc/provider.ts'
import type { SecondFactors } from './second-factors.ts'
import { createCookies } from './sessions/cookies.ts'
import type { Cookies } from './sessions/cookies.ts'
import { createSessions } from './sessions/create-sessions.ts'
import type { Sessions } from './sessions/session.ts'
import { createTickets } from './tickets.ts'
import type { Tickets } from './tickets.ts'
import { createSecondFactors } from './totp/create-second-factors.ts'

/** What comes from outside. */
export interface AuthSurroundings {
  /** Where people reach this instance; links, cookies and passkeys are made for it, whatever Host a request names. */
  readonly publicUrl: string
  /** Whether mails leave the instance; otherwise they only lie in the Mailbox. */
  readonly sendsMail: boolean
  readonly system: Pool
  readonly clock: Clock
  readonly log: Logger
  readonly commands: CommandHandler
  readonly waiter: PositionWaiter
  /** Makes and opens the secret part of links in mails. */
  readonly linkTokens: LinkTokens
  /** Seals the secrets of authenticator apps. */
  readonly box: SecretBox
  /** Recovery codes are hashed with it. */
  readonly recoveryKey: Uint8Array
  /** The OpenID Connect provider of this instance, if it has one. */
  readonly provider: Provider | undefined
}

/** What signing in, joining and the account's own pages work with. */
export interface AuthHouse extends AuthSurroundings {
  readonly cookies: Cookies
  readonly sessions: Sessions
  readonly tickets: Tickets
  readonly links: Links
  readonly limits: Limits
  readonly mails: AccountMails
  readonly credentials: CredentialStore
  readonly secondFactors: SecondFactors
  readonly accessTokens: AccessTokens
  readonly calendarFeeds: CalendarFeeds
}

export const createAuth = (surroundings: AuthSurroundings): AuthHouse => {
  const { system, clock, log, publicUrl, linkTokens } = surroundings
  const cookies = createCookies(publicUrl)
  const credentials = createCredentials({ system, clock })
  const links = createLinks({ system, clock, tokens: linkTokens })
  const mails = createMails({ system, links, credentials })
  const tickets = createTickets({ system, clock })
  const sessions = createSessions({
    system,
    clock,
    cookies,
    firstWorkspaceOf: async (userId) => (await membershipsOf(system, userId))[0]?.workspaceId ?? null,
    // Somebody who may come in is not kept out because a mail about it cannot be written.
    onNewDevice: (news) => mails.newDevice(news).catch((error: unknown) => log.error({ err: error }, 'no mail')),
  })
  return {
    ...surroundings,
    cookies,
    credentials,
    links,
    mails,
    tickets,
    sessions,
    limits: createLimits(() => performance.now()),
    secondFactors: createSecondFactors({ ...surroundings, tickets }),
    accessTokens: createAccessTokens({ system, clock }),
    calendarFeeds: createCalendarFeeds({ system, clock }),
  }
}
