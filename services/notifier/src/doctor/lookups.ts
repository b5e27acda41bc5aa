import { Resolver } from 'node:dns/promises'

/** What can be asked of the DNS. `undefined` when it could not be asked; nothing there is an empty list. */
export interface Lookups {
  readonly texts: (name: string) => Promise<readonly string[] | undefined>
  readonly exchanges: (name: string) => Promise<readonly string[] | undefined>
  readonly addresses: (name: string) => Promise<readonly string[] | undefined>
  readonly namesOf: (address: string) => Promise<readonly string[] | undefined>
}

/** The servers answered that there is nothing. Whatever else goes wrong says nothing about the record. */
const nothingThere = new Set<unknown>(['ENOTFOUND', 'ENODATA'])

/** Everybody who reaches the DNS finds this name. */
const wellKnown = 'com'

/**
 * Asks the servers that this machine uses, each question for at most `timeoutMs`. Servers of a closed network say of every
 * name that it does not exist: where even a well-known one is not there, nothing could be asked.
 */
export const openLookups = (timeoutMs = 3_000): Lookups => {
  const resolver = new Resolver({ timeout: timeoutMs, tries: 1 })
  let reached: Promise<boolean> | undefined
  const isReached = (): Promise<boolean> =>
    (reached ??= resolver.resolveNs(wellKnown).then(
      (servers) => servers.length > 0,
      () => false,
    ))
  const orNothing = async <Row>(ask: () => Promise<readonly Row[]>): Promise<readonly Row[] | undefined> => {
    if (!(await isReached())) return undefined
    try {
      return await ask()
    } catch (error) {
      return nothingThere.has((error as NodeJS.ErrnoException).code) ? [] : undefined
    }
  }
  const both = async (name: string): Promise<readonly string[] | undefined> => {
    const [four, six] = await Promise.all([
      orNothing(() => resolver.resolve4(name)),
      orNothing(() => resolver.resolve6(name)),
    ])
    return four === undefined && six === undefined ? undefined : [...(four ?? []), ...(six ?? [])]
  }
  return {
    texts: (name) => orNothing(() => resolver.resolveTxt(name).then((rows) => rows.map((pieces) => pieces.join('')))),
    exchanges: (name) => orNothing(() => resolver.resolveMx(name).then((rows) => rows.map(({ exchange }) => exchange))),
    addresses: both,
    namesOf: (address) => orNothing(() => resolver.reverse(address)),
  }
}
