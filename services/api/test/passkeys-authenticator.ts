import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

// A phone or security key in software: what a browser and a device answer to the options that Kith sends. ES256 alone.

type Cbor = number | string | Uint8Array | ReadonlyMap<number | string, Cbor>

const head = (major: number, value: number): Buffer => {
  if (value < 24) return Buffer.from([(major << 5) | value])
  if (value < 256) return Buffer.from([(major << 5) | 24, value])
  return Buffer.from([(major << 5) | 25, value >> 8, value & 255])
}

/** The little of CBOR (RFC 8949) that keys are written in. */
export const cbor = (item: Cbor): Buffer => {
  if (typeof item === 'number') return item >= 0 ? head(0, item) : head(1, -1 - item)
  if (typeof item === 'string') return Buffer.concat([head(3, Buffer.byteLength(item)), Buffer.from(item)])
  if (item instanceof Uint8Array) return Buffer.concat([head(2, item.length), item])
  return Buffer.concat([head(5, item.size), ...[...item].flatMap(([key, value]) => [cbor(key), cbor(value)])])
}

const sha256 = (data: string | Uint8Array): Buffer => createHash('sha256').update(data).digest()

interface Key {
  readonly id: string
  readonly rpId: string
  readonly userHandle: string
  readonly privateKey: KeyObject
  counter: number
}

/** How this use differs from an honest one. */
export interface Oddity {
  readonly origin?: string
  readonly userVerified?: boolean
  readonly userPresent?: boolean
  readonly challenge?: string
  readonly type?: string
  readonly rpId?: string
  readonly userHandle?: string | null
  /** Added to the counter; 1 unless told. */
  readonly step?: number
  /** Flips a bit of the signature. */
  readonly tampered?: boolean
  /** Registers with a statement about the maker, as some devices do unasked. */
  readonly attestation?: 'packed' | 'nonsense'
}

export interface CreationOptions {
  readonly challenge: string
  readonly rp: { readonly id?: string }
  readonly user: { readonly id: string }
  readonly excludeCredentials?: readonly { readonly id: string }[]
}

export interface RequestOptions {
  readonly challenge: string
  readonly rpId?: string
  readonly allowCredentials?: readonly { readonly id: string }[]
}

const flagsOf = ({ userPresent = true, userVerified = true }: Oddity, isNew: boolean): number =>
  (userPresent ? 1 : 0) | (userVerified ? 4 : 0) | (isNew ? 64 : 0)

const authenticatorData = (rpId: string, flags: number, counter: number, attested = Buffer.alloc(0)): Buffer => {
  const tail = Buffer.alloc(5)
  tail.writeUInt8(flags, 0)
  tail.writeUInt32BE(counter, 1)
  return Buffer.concat([sha256(rpId), tail, attested])
}

const clientData = (origin: string, type: string, challenge: string): Buffer =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))

/** A device at `origin`. `counts: false` for those that say 0 always, as synchronised passkeys do. */
export const createAuthenticator = (origin: string, { counts = true }: { readonly counts?: boolean } = {}) => {
  const keys: Key[] = []
  return {
    keys,
    /** Throws, as browsers do, when the device has one of the excluded keys. */
    create: (options: CreationOptions, odd: Oddity = {}) => {
      if (options.excludeCredentials?.some(({ id }) => keys.some((key) => key.id === id)))
        throw new Error('InvalidStateError')
      const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
      const id = randomBytes(20)
      const rpId = odd.rpId ?? options.rp.id ?? ''
      const key: Key = { id: id.toString('base64url'), rpId, userHandle: options.user.id, privateKey, counter: 0 }
      const cose = cbor(
        new Map<number, Cbor>([
          [1, 2],
          [3, -7],
          [-1, 1],
          [-2, Buffer.from(x, 'base64url')],
          [-3, Buffer.from(y, 'base64url')],
        ]),
      )
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cose])
      const authData = authenticatorData(rpId, flagsOf(odd, true), 0, attested)
      const said = clientData(odd.origin ?? origin, odd.type ?? 'webauthn.create', odd.challenge ?? options.challenge)
      const statement = new Map<string, Cbor>(
        odd.attestation === undefined
          ? []
          : odd.attestation === 'packed'
            ? [
                ['alg', -7],
                ['sig', sign('sha256', Buffer.concat([authData, sha256(said)]), privateKey)],
              ]
            : [['x5c', 'no certificate at all']],
      )
      const attestationObject = cbor(
        new Map<string, Cbor>([
          ['fmt', odd.attestation === undefined ? 'none' : 'packed'],
          ['attStmt', statement],
          ['authData', authData],
        ]),
      )
      keys.push(key)
      return {
        id: key.id,
        rawId: key.id,
        type: 'public-key' as const,
        clientExtensionResults: {},
        response: {
          clientDataJSON: said.toString('base64url'),
          attestationObject: attestationObject.toString('base64url'),
          transports: ['internal'],
        },
      }
    },
    /** Answers with the first key that may be used. */
    get: (options: RequestOptions, odd: Oddity = {}) => {
      const allowed = options.allowCredentials?.map(({ id }) => id)
      const key = keys.find(({ id, rpId }) => rpId === options.rpId && (allowed?.includes(id) ?? true))
      if (!key) throw new Error('NotAllowedError')
      if (counts) key.counter += odd.step ?? 1
      const authData = authenticatorData(odd.rpId ?? key.rpId, flagsOf(odd, false), key.counter)
      const said = clientData(odd.origin ?? origin, odd.type ?? 'webauthn.get', odd.challenge ?? options.challenge)
      const signature = sign('sha256', Buffer.concat([authData, sha256(said)]), key.privateKey)
      if (odd.tampered) signature[signature.length - 1] = (signature.at(-1) ?? 0) ^ 1
      const userHandle = odd.userHandle === undefined ? key.userHandle : odd.userHandle
      return {
        id: key.id,
        rawId: key.id,
        type: 'public-key' as const,
        clientExtensionResults: {},
        response: {
          clientDataJSON: said.toString('base64url'),
          authenticatorData: authData.toString('base64url'),
          signature: signature.toString('base64url'),
          ...(userHandle === null ? {} : { userHandle }),
        },
      }
    },
  }
}
