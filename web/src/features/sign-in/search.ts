export type SignInSearch = {
  /** Where to go back to. */
  readonly next?: string
  /** The code of what went wrong elsewhere. */
  readonly problem?: string
}

export const readSignInSearch = (search: Record<string, unknown>): SignInSearch => ({
  ...(typeof search['next'] === 'string' ? { next: search['next'] } : {}),
  ...(typeof search['problem'] === 'string' ? { problem: search['problem'] } : {}),
})

const house = 'https://kith.invalid'

/** Only addresses inside the app are gone back to. */
export const inside = (next = ''): string => {
  if (!next.startsWith('/') || !URL.canParse(next, house)) return '/'
  const { origin, pathname, search, hash } = new URL(next, house)
  return origin === house ? pathname + search + hash : '/'
}
