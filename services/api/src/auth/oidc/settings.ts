import { z } from 'zod'
import { isIssuer } from './provider.ts'
import type { ProviderSettings } from './provider.ts'

/** The environment's variables of an OpenID Connect provider. None is needed; issuer and client id belong together. */
export const oidcVariables = {
  /** The provider's issuer identifier: what stands before `/.well-known/openid-configuration`. */
  OIDC_ISSUER: z
    .string()
    .refine(isIssuer, 'must be the address of the provider, beginning with https:// and without ? or #')
    .optional(),
  /** What Kith is called there. */
  OIDC_CLIENT_ID: z.string().max(500).optional(),
  /** For clients that keep one; without it the proof of the code's key (PKCE) stands alone. */
  OIDC_CLIENT_SECRET: z.string().max(1_000).optional(),
  /** What the button on the sign-in page calls it. */
  OIDC_NAME: z.string().max(60).default('your organisation'),
} as const

type Read = z.output<z.ZodObject<typeof oidcVariables>>

/** What is wrong with the variables together, by name; empty when nothing is. */
export const oidcComplaints = ({
  OIDC_ISSUER,
  OIDC_CLIENT_ID,
  OIDC_CLIENT_SECRET,
}: Read): ReadonlyMap<string, readonly string[]> => {
  const complaints = new Map<string, readonly string[]>()
  if (OIDC_ISSUER !== undefined && OIDC_CLIENT_ID === undefined)
    complaints.set('OIDC_CLIENT_ID', ['is missing: OIDC_ISSUER needs it'])
  if (OIDC_ISSUER === undefined && OIDC_CLIENT_ID !== undefined)
    complaints.set('OIDC_ISSUER', ['is missing: OIDC_CLIENT_ID needs it'])
  if (OIDC_ISSUER === undefined && OIDC_CLIENT_ID === undefined && OIDC_CLIENT_SECRET !== undefined)
    complaints.set('OIDC_ISSUER', ['is missing: OIDC_CLIENT_SECRET needs it'])
  return complaints
}

/** The provider that the environment names; undefined when it names none. */
export const oidcSettings = (read: Read): ProviderSettings | undefined => {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_NAME: name } = read
  return issuer === undefined || clientId === undefined ? undefined : { issuer, clientId, clientSecret, name }
}
