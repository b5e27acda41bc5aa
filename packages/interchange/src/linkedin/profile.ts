/** Somebody's profile on LinkedIn: `slug` is the same for every way to write the address. */
export interface Profile {
  readonly slug: string
  readonly url: string
}

const address = /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*linkedin\.com\/+in\/+([^/?#\s]+)/i

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * Reads the address of a profile however it is written: with or without scheme, `www.` or a country's host, trailing
 * slash, query, percent-encoding, any case. Undefined when it is not `linkedin.com/in/<slug>`.
 */
export const parseProfile = (text: string): Profile | undefined => {
  if (text.length > 2000) return undefined
  const found = address.exec(text)?.[1]
  if (found === undefined) return undefined
  const slug = decode(found).normalize('NFC').toLowerCase()
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (slug.length > 200 || /[\u0000-\u0020/\\<>"]/.test(slug) || /\p{Surrogate}/u.test(slug)) return undefined
  return { slug, url: `https://www.linkedin.com/in/${encodeURIComponent(slug)}` }
}
