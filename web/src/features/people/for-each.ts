/** What came of doing the same to several: who it was done to, and why not to the others. */
export type Came<Item> = { readonly done: readonly Item[]; readonly failed: number; readonly why: string | undefined }

const atOnce = 4

/**
 * Does the same to each, a few at a time, so that the page and the server stay free for other things.
 * `act` answers with why it was refused, or undefined when it was done.
 */
export const forEach = async <Item>(
  items: readonly Item[],
  act: (item: Item) => Promise<string | undefined>,
  onProgress: (done: number) => void,
): Promise<Came<Item>> => {
  const waiting = [...items]
  const done: Item[] = []
  const reasons: string[] = []
  const work = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      const why = await act(item)
      if (why === undefined) done.push(item)
      else reasons.push(why)
      onProgress(done.length + reasons.length)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return { done, failed: reasons.length, why: reasons[0] }
}
