import type { Clock, UserId } from '@kith/kernel'
import type { Pool } from '@kith/postgres'
import type { SecretBox } from '@kith/vault'
import { linkedAt } from '../oidc/identities.ts'
import { acceptPasskey } from '../passkeys/accept.ts'
import { passkeysOf } from '../passkeys/passkeys.ts'
import type { SecondFactorMethod, SecondFactors, SignInWays } from '../second-factors.ts'
import { hasSecondFactor } from '../sessions/session.ts'
import type { Tickets } from '../tickets.ts'
import { checkTotpCode, totpIsOn } from './authenticator.ts'
import type { CodeVerdict } from './authenticator.ts'
import { tellOwner } from './notice.ts'
import { isCode } from './one-time-code.ts'
import { recoveryCodesLeft, takeRecoveryCode } from './recovery-codes.ts'

/** What passkeys, codes and the provider work with. */
export interface FactorHouse {
  readonly system: Pool
  readonly clock: Clock
  readonly tickets: Tickets
  /** Seals the secrets of authenticator apps. */
  readonly box: SecretBox
  /** Recovery codes are hashed with it. */
  readonly recoveryKey: Uint8Array
  readonly publicUrl: string
  /** The OpenID Connect provider of this instance, if it has one. */
  readonly provider: { readonly name: string; readonly issuer: string } | undefined
}

/** Of tickets that wait for the second step of a sign-in. Their data: the factors shown in the first. */
export const secondStep = 'second-factor'

/** Of tickets that wait for a passkey to confirm a dangerous act. */
export const confirmingPasskey = 'passkey-confirm'

/** How long somebody may look for their phone (ASVS 6.5.5: ten minutes at most). */
const minutes = 10

/** Blanks that apps show between digits, and people type with them, mean nothing. */
const tidy = (code: string): string => code.replaceAll(/\s/gu, '')

/** What became of a code, with the one case that people should hear of: too many wrong ones. */
export const readCode = async (house: FactorHouse, userId: UserId, text: string): Promise<CodeVerdict> => {
  const code = tidy(text.slice(0, 100))
  if (isCode(code)) return checkTotpCode(house, { userId, code, now: house.clock.now() })
  if (!(await takeRecoveryCode(house.system, house.recoveryKey, { userId, text: code }))) return 'wrong'
  await tellOwner(house.system, userId, 'recovery-code-used')
  return 'right'
}

const methodsOf = async ({ system }: FactorHouse, userId: UserId): Promise<readonly SecondFactorMethod[]> => {
  const [left, passkeys] = await Promise.all([recoveryCodesLeft(system, userId), passkeysOf(system, userId)])
  return [
    'totp',
    ...(left > 0 ? (['recovery-code'] as const) : []),
    ...(passkeys.length > 0 ? (['passkey'] as const) : []),
  ]
}

const waysOf = async ({ system, provider }: FactorHouse, userId: UserId): Promise<SignInWays> => {
  const [passkeys, totp, left, linked] = await Promise.all([
    passkeysOf(system, userId),
    totpIsOn(system, userId),
    recoveryCodesLeft(system, userId),
    provider && linkedAt(system, userId, provider.issuer),
  ])
  return {
    passkeys,
    totp,
    recoveryCodesLeft: left,
    oidc: provider && linked ? [{ name: provider.name, linkedAt: linked }] : [],
  }
}

/**
 * The second factors of accounts. Whoever has switched on an authenticator app is asked for it after a password and after
 * another provider's word; a passkey is both factors and is asked for nothing.
 */
export const createSecondFactors = (house: FactorHouse): SecondFactors => ({
  ask: async ({ userId, factors }) => {
    if (hasSecondFactor(factors) || !(await totpIsOn(house.system, userId))) return undefined
    const ticket = await house.tickets.make({ purpose: secondStep, userId, data: { factors }, minutes })
    return { ticket, methods: await methodsOf(house, userId) }
  },
  checkCode: async (userId, code) => (await readCode(house, userId, code)) === 'right',
  checkPasskey: async ({ userId, ticket, response }) => {
    const asked = await house.tickets.take(confirmingPasskey, ticket)
    if (asked?.userId !== userId) return false
    return (await acceptPasskey(house, asked, response)) !== undefined
  },
  waysOf: (userId) => waysOf(house, userId),
})
