import { createHash, createPublicKey, createVerify } from 'node:crypto'

// A reading of RFC 6376 that shares nothing with what signs: relaxed/relaxed, rsa-sha256.

interface Field {
  readonly name: string
  readonly whole: string
}

const fieldsOf = (head: string): readonly Field[] =>
  head.split(/\r\n(?![ \t])/).map((whole) => ({ name: whole.slice(0, whole.indexOf(':')).trim().toLowerCase(), whole }))

const relaxedField = ({ name, whole }: Field): string => {
  const value = whole.slice(whole.indexOf(':') + 1)
  return `${name}:${value
    .replaceAll('\r\n', '')
    .replaceAll(/[ \t]+/g, ' ')
    .trim()}`
}

const relaxedBody = (body: string): string => {
  const lines = body.split('\r\n').map((line) => line.replaceAll(/[ \t]+/g, ' ').replace(/ $/, ''))
  while (lines.length > 0 && lines.at(-1) === '') lines.pop()
  return lines.length === 0 ? '' : `${lines.join('\r\n')}\r\n`
}

const tagsOf = (value: string): ReadonlyMap<string, string> =>
  new Map(
    value
      .split(';')
      .filter((tag) => tag.includes('='))
      .map((tag) => [tag.slice(0, tag.indexOf('=')).trim(), tag.slice(tag.indexOf('=') + 1).replaceAll(/\s+/g, '')]),
  )

export interface Verified {
  readonly bodyHolds: boolean
  readonly headersHold: boolean
  readonly domain: string | undefined
  readonly selector: string | undefined
  /** Names in lower case. */
  readonly signed: readonly string[]
}

/** Checks the first signature of a raw mail with the key of a DNS record. Undefined when there is none. */
export const verifySignature = (raw: Buffer, record: string): Verified | undefined => {
  const text = raw.toString('latin1')
  const end = text.indexOf('\r\n\r\n')
  const fields = fieldsOf(text.slice(0, end))
  const signature = fields.find(({ name }) => name === 'dkim-signature')
  if (signature === undefined) return undefined
  const tags = tagsOf(signature.whole.slice(signature.whole.indexOf(':') + 1))
  const hash = createHash('sha256')
    .update(relaxedBody(text.slice(end + 4)), 'latin1')
    .digest('base64')
  const signed = (tags.get('h') ?? '').toLowerCase().split(':')
  const left = [...fields].filter((field) => field !== signature)
  const verify = createVerify('RSA-SHA256')
  for (const name of signed) {
    // From the bottom up, each once; a name without a field left stands for "none of these".
    const index = left.findLastIndex((field) => field.name === name)
    if (index >= 0) verify.update(`${left.splice(index, 1).map(relaxedField).join('')}\r\n`, 'latin1')
  }
  const bare = relaxedField({ ...signature, whole: signature.whole.replace(/([;\s]b=)[^;]*/, '$1') })
  verify.update(bare, 'latin1')
  const der = Buffer.from(tagsOf(record).get('p') ?? '', 'base64')
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
  return {
    bodyHolds: hash === tags.get('bh'),
    headersHold: verify.verify(key, tags.get('b') ?? '', 'base64'),
    domain: tags.get('d'),
    selector: tags.get('s'),
    signed,
  }
}
