export type SignInSearch = {
  /** Where to go back to. */
  readonly next?: string
  /** The code of what went wrong elsewhere. */
  readonly problem?: string
}

/** The code of what went wrong elsewhere, for pages that somebody comes back to. */
export const readProblem = ({ problem }: Record<string, unknown>): Pick<SignInSearch, 'problem'> =>
  typeof problem === 'string' ? { problem } : {}

export const readSignInSearch = (search: Record<string, unknown>): SignInSearch => ({
  ...(typeof search['next'] === 'string' ? { next: search['next'] } : {}),
  ...readProblem(search),
})

const house = 'https://kith.invalid'

/** Only addresses inside the app are gone back to. */
export const inside = (next = ''): string => {
  if (!next.startsWith('/') || !URL.canParse(next, house)) return '/'
  const { origin, pathname, search, hash } = new URL(next, house)
  return origin === house ? pathname + search + hash : '/'
}
