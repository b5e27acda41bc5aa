/** Longer addresses are refused as links anyway. */
const longestLink = 2_048

const endings = /[)\].,;:!?'"’”»>]+$/

const tracking =
  /^(?:utm_.*|trk|trackingid|refid|ref_?src|gclid|fbclid|gh_src|lever-source|lever-origin|originalsubdomain)$/i

/** An address of the web, without what only tells where it was clicked. */
const toUrl = (text: string): URL | undefined => {
  if (text.length > longestLink || !URL.canParse(text)) return undefined
  const url = new URL(text)
  if (!/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) return undefined
  Object.assign(url, { username: '', password: '' })
  const told = [...url.searchParams.keys()].filter((key) => tracking.test(key))
  for (const key of told) url.searchParams.delete(key)
  return url.href.length > longestLink ? undefined : url
}

const startsBare = /^(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+){1,5}\/[^\s]/iu

/** The address that a whole line is, with its scheme or without. */
export const lineAsUrl = (line: string): URL | undefined => {
  if (line.length > longestLink || /\s/.test(line)) return undefined
  const text = line.replace(/^[<("'«]/, '').replace(endings, '')
  if (/^https?:\/\//i.test(text)) return toUrl(text)
  return startsBare.test(text) && !text.includes('@') ? toUrl(`https://${text}`) : undefined
}

/** The addresses somewhere in a line, at most ten. */
export const urlsIn = (line: string): readonly URL[] => {
  const found: URL[] = []
  for (const piece of line.split(/\s+/)) {
    const at = piece.search(/https?:\/\//i)
    const url = at < 0 ? undefined : lineAsUrl(piece.slice(at))
    if (url !== undefined) found.push(url)
    if (found.length === 10) break
  }
  return found
}
