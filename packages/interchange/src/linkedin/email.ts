/** An e-mail address with its domain in lower case, or undefined when it is none. Linear in its length. */
export const parseEmail = (text: string): string | undefined => {
  if (text.length > 254 || /[\s<>"',;:\\()[\]]/u.test(text)) return undefined
  const at = text.lastIndexOf('@')
  const local = text.slice(0, at)
  const domain = text.slice(at + 1)
  // 64 is the most that RFC 5321 grants the part before the @.
  if (at < 1 || at > 64 || local.includes('@') || !domain.includes('.') || /^[.-]|[.-]$|\.\./.test(domain))
    return undefined
  return `${local}@${domain.toLowerCase()}`
}
