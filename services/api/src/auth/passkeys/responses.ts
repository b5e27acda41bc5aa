import { z } from 'zod'

const base64url = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^[\w-]+$/)

/** Bytes of a credential's id, at most, as Web Authentication has it: 1023. */
const credentialId = base64url(1364)

const both = {
  id: credentialId,
  rawId: credentialId,
  type: z.literal('public-key'),
  clientExtensionResults: z.record(z.string(), z.unknown()).default({}),
}

/** What a browser answers after making a passkey. */
export const registrationResponse = z.object({
  ...both,
  response: z.object({
    clientDataJSON: base64url(8_000),
    attestationObject: base64url(40_000),
    transports: z.array(z.string().max(40)).max(10).default([]),
  }),
})

/** What a browser answers after using one. */
export const authenticationResponse = z.object({
  ...both,
  response: z.object({
    clientDataJSON: base64url(8_000),
    authenticatorData: base64url(8_000),
    signature: base64url(8_000),
    userHandle: base64url(100).nullish(),
  }),
})

export type RegistrationAnswer = z.output<typeof registrationResponse>
export type AuthenticationAnswer = z.output<typeof authenticationResponse>
