import { MalformedMessage, type ProtoReader } from './proto-reader.ts'

const CANONICAL = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export const NIL_UUID = '00000000-0000-0000-0000-000000000000'

const dashed = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`

/** `event_store.client.UUID` (structured halves or text) as canonical lower-case text. */
export const readUuid = (reader: ProtoReader): string => {
  let text = NIL_UUID
  while (!reader.done) {
    const tag = reader.tag()
    if (tag === 0x0a) text = readStructured(reader.message())
    else if (tag === 0x12) text = canonical(reader.text())
    else reader.skip(tag)
  }
  return text
}

const canonical = (given: string): string => {
  const text = given.toLowerCase()
  if (!CANONICAL.test(text)) throw new MalformedMessage(`"${given.slice(0, 64)}" is not a UUID`)
  return text
}

const readStructured = (reader: ProtoReader): string => {
  let most = 0n
  let least = 0n
  while (!reader.done) {
    const tag = reader.tag()
    if (tag === 0x08) most = reader.varint64()
    else if (tag === 0x10) least = reader.varint64()
    else reader.skip(tag)
  }
  return dashed(most.toString(16).padStart(16, '0') + least.toString(16).padStart(16, '0'))
}

export const uuidToBytes = (text: string): Buffer => Buffer.from(text.replaceAll('-', ''), 'hex')

export const uuidFromBytes = (bytes: Buffer): string => dashed(bytes.toString('hex'))

/** The same id with its halves as 64-bit numbers, for clients that ask for structured UUIDs. */
export const structuredUuid = (text: string): Buffer => {
  const bytes = uuidToBytes(text)
  const halves = [bytes.readBigUInt64BE(0), bytes.readBigUInt64BE(8)]
  const content = halves.flatMap((half, index) => [index === 0 ? 0x08 : 0x10, ...varint64(half)])
  return Buffer.from([0x0a, content.length, ...content])
}

const varint64 = (value: bigint): number[] => {
  const bytes: number[] = []
  let rest = value
  while (rest >= 128n) {
    bytes.push(Number(rest & 0x7fn) | 0x80)
    rest >>= 7n
  }
  return [...bytes, Number(rest)]
}
