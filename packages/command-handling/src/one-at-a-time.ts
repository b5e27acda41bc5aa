/**
 * Runs work on the same key one after the other, in the order it came, and work on different keys side by side. Commands
 * on one stream would only conflict with each other otherwise.
 */
export const createOneAtATime = <Key>() => {
  const tails = new Map<Key, Promise<unknown>>()
  return async <Value>(key: Key, work: () => Promise<Value>): Promise<Value> => {
    const before = tails.get(key)
    const mine = before ? before.then(work, work) : work()
    tails.set(key, mine)
    try {
      return await mine
    } finally {
      if (tails.get(key) === mine) tails.delete(key)
    }
  }
}
