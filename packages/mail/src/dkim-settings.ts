import { readDkimKey } from './dkim-key.ts'
import type { DkimKey } from './dkim-key.ts'

const names = ['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_KEY_FILE'] as const

/** The settings as they stand in the environment; an empty one is one that is not set. */
export type DkimVariables = Partial<Readonly<Record<(typeof names)[number], string | undefined>>>

const hostName = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i
const selectorName = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i

export type DkimRead =
  /** `key` is undefined when nothing is configured: then mails go unsigned. */
  | { readonly kind: 'read'; readonly key: DkimKey | undefined }
  /** By the name of the setting that is wrong. */
  | { readonly kind: 'unusable'; readonly complaints: readonly (readonly [string, string])[] }

/** The key that mails are signed with. All three settings have to be there, or none. Reads the key's file. */
export const readDkim = (variables: DkimVariables): DkimRead => {
  const { DKIM_DOMAIN: domain, DKIM_SELECTOR: selector, DKIM_KEY_FILE: file } = variables
  if (!domain && !selector && !file) return { kind: 'read', key: undefined }
  const complaints: [string, string][] = names
    .filter((name) => !variables[name])
    .map((name) => [name, 'is missing: signing needs DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE'])
  if (domain && !hostName.test(domain)) complaints.push(['DKIM_DOMAIN', 'must be a domain such as school.example'])
  if (selector && !selectorName.test(selector)) complaints.push(['DKIM_SELECTOR', 'must be a name such as kith1'])
  const read = file ? readDkimKey(file) : undefined
  if (read?.kind === 'unusable') complaints.push(['DKIM_KEY_FILE', read.text])
  if (complaints.length > 0 || !domain || !selector || read?.kind !== 'read') return { kind: 'unusable', complaints }
  return { kind: 'read', key: { domain: domain.toLowerCase(), selector, privateKey: read.privateKey } }
}
