import { domainToASCII } from 'node:url'

/** One mailbox. Always an object: a string could hold a second recipient behind a comma. */
export interface MailAddress {
  readonly address: string
  readonly name?: string
}

const localPart = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const domainPart = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/

/**
 * The address in the form that goes on the wire (domain in lower case and ASCII), or undefined when it is none.
 * Narrower than RFC 5321 on purpose: quoted local parts and address literals have fooled mailers before, and no
 * member of a bootcamp has one.
 */
export const parseAddress = (text: string): string | undefined => {
  const trimmed = text.trim()
  const at = trimmed.lastIndexOf('@')
  if (trimmed.length > 254 || at < 1 || at > 64) return undefined
  const local = trimmed.slice(0, at)
  const domain = domainToASCII(trimmed.slice(at + 1)).toLowerCase()
  if (!localPart.test(local) || domain.length > 253 || !domainPart.test(domain)) return undefined
  return `${local}@${domain}`
}
