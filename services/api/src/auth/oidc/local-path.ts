const longest = 500

/**
 * A path of our own pages, for going on after a sign-in: never another site, however it is written, and none of the
 * routes that answer programs. Undefined for anything else.
 */
export const localPath = (text: string | undefined): string | undefined => {
  if (text === undefined || text.length > longest || !/^\/(?![/\\])[\x21-\x7e]*$/.test(text)) return undefined
  if (text.includes('\\') || !URL.canParse(text, 'http://kith.invalid')) return undefined
  const { origin, pathname, search, hash } = new URL(text, 'http://kith.invalid')
  if (origin !== 'http://kith.invalid' || pathname.startsWith('//') || /^\/(?:api|graphql)(?:\/|$)/.test(pathname))
    return undefined
  return `${pathname}${search}${hash}`
}
