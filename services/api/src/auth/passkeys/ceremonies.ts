import type { UserId } from '@kith/kernel'
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server'
import type { RelyingParty } from './relying-party.ts'
import type { AuthenticationAnswer, RegistrationAnswer } from './responses.ts'

/** A key that a browser may be asked for, or asked not to make twice. */
export interface KnownKey {
  /** base64url. */
  readonly credentialId: string
  readonly transports: readonly string[]
}

/** What is kept of a passkey. */
export interface Credential extends KnownKey {
  /** A COSE key. */
  readonly publicKey: Uint8Array
  /** How often it was used, as it says itself; 0 always for keys that do not count. */
  readonly counter: number
}

// It brings many kinds of certificates along and takes most of a second to load: not at the start of every process, but
// when the first passkey is asked for.
const ceremonies = () => import('@simplewebauthn/server')
const helpers = () => import('@simplewebauthn/server/helpers')

/** COSE's numbers for ES256, EdDSA and RS256, in the order that we like them. */
const algorithms = [-7, -8, -257]

/** The person as the key keeps them: sixteen bytes that say nothing about them. */
export const userHandleOf = (userId: UserId): string =>
  Buffer.from(userId.replaceAll('-', ''), 'hex').toString('base64url')

const described = (keys: readonly KnownKey[]) =>
  keys.map(({ credentialId, transports }) => ({ id: credentialId, transports: [...transports] }))

/** What a browser is told to make a passkey: on the device if it can, unlocked by its owner, none that exists already. */
export const registrationOptions = async (
  party: RelyingParty,
  person: { readonly userId: UserId; readonly email: string },
  existing: readonly KnownKey[],
): Promise<PublicKeyCredentialCreationOptionsJSON> =>
  (await ceremonies()).generateRegistrationOptions({
    rpName: 'Kith',
    rpID: party.id,
    userID: new Uint8Array(Buffer.from(userHandleOf(person.userId), 'base64url')),
    userName: person.email,
    userDisplayName: person.email,
    attestationType: 'none',
    excludeCredentials: described(existing),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
    supportedAlgorithmIDs: algorithms,
    timeout: 300_000,
  })

/** What a browser is told to use a passkey; with no keys named, the person picks one that the device knows. */
export const authenticationOptions = async (
  party: RelyingParty,
  allowed: readonly KnownKey[] = [],
): Promise<PublicKeyCredentialRequestOptionsJSON> =>
  (await ceremonies()).generateAuthenticationOptions({
    rpID: party.id,
    userVerification: 'required',
    timeout: 300_000,
    ...(allowed.length > 0 ? { allowCredentials: described(allowed) } : {}),
  })

/**
 * Nobody asked who made the device, so whatever it says about its maker is laid aside unread: checking it would mean
 * parsing certificates that anybody can write.
 */
const withoutAttestation = async (attestationObject: string): Promise<string> => {
  const { decodeAttestationObject, isoBase64URL, isoCBOR } = await helpers()
  const authData = decodeAttestationObject(isoBase64URL.toBuffer(attestationObject)).get('authData')
  return isoBase64URL.fromBuffer(
    isoCBOR.encode(
      new Map<string, string | Map<string, string> | Uint8Array>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ]),
    ),
  )
}

interface Asked {
  readonly party: RelyingParty
  readonly challenge: string
}

/** The new key, when the answer is one to our challenge; otherwise undefined. */
export const checkRegistration = async (
  { party, challenge }: Asked,
  answer: RegistrationAnswer,
): Promise<Credential | undefined> => {
  const { verifyRegistrationResponse } = await ceremonies()
  try {
    const { response } = answer
    const attestationObject = await withoutAttestation(response.attestationObject)
    const checked = await verifyRegistrationResponse({
      response: { ...answer, response: { ...response, attestationObject } },
      expectedChallenge: challenge,
      expectedOrigin: [...party.origins],
      expectedRPID: party.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    })
    if (!checked.verified) return undefined
    const { id, publicKey, counter } = checked.registrationInfo.credential
    return { credentialId: id, publicKey, counter, transports: response.transports }
  } catch {
    return undefined
  }
}

/** The counter after this use, when the answer was signed by `credential` for our challenge; otherwise undefined. */
export const checkAuthentication = async (
  { party, challenge }: Asked,
  answer: AuthenticationAnswer,
  credential: Credential,
): Promise<number | undefined> => {
  const { verifyAuthenticationResponse } = await ceremonies()
  try {
    const { userHandle, ...response } = answer.response
    const checked = await verifyAuthenticationResponse({
      response: { ...answer, response: { ...response, ...(userHandle ? { userHandle } : {}) } },
      expectedChallenge: challenge,
      expectedOrigin: [...party.origins],
      expectedRPID: party.id,
      requireUserVerification: true,
      credential: {
        id: credential.credentialId,
        publicKey: new Uint8Array(credential.publicKey),
        counter: credential.counter,
        transports: [...credential.transports],
      },
    })
    return checked.verified ? checked.authenticationInfo.newCounter : undefined
  } catch {
    return undefined
  }
}
