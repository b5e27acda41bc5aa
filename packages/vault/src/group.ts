interface Waiting<Item, Result> {
  readonly items: readonly Item[]
  readonly resolve: (results: ReadonlyMap<Item, Result>) => void
  readonly reject: (error: unknown) => void
}

/**
 * Joins calls that come while one is under way into the next: a hundred commands at once cost the database two
 * statements. A call that comes alone does not wait. Each caller gets the results of the whole group.
 */
export const createGroup = <Item, Result>(
  work: (items: readonly Item[]) => Promise<ReadonlyMap<Item, Result>>,
): ((items: readonly Item[]) => Promise<ReadonlyMap<Item, Result>>) => {
  let waiting: Waiting<Item, Result>[] = []
  let running = false
  const run = async (): Promise<void> => {
    running = true
    while (waiting.length > 0) {
      const group = waiting
      waiting = []
      try {
        const results = await work([...new Set(group.flatMap(({ items }) => items))])
        for (const { resolve } of group) resolve(results)
      } catch (error) {
        for (const { reject } of group) reject(error)
      }
    }
    running = false
  }
  return (items) =>
    new Promise((resolve, reject) => {
      waiting.push({ items, resolve, reject })
      if (!running) void run()
    })
}
