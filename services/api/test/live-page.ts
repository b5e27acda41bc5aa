import type { Browser } from './browser.ts'

/**
 * How many milliseconds may pass until a page is told. The promise is one second, and the rest is for machines that do
 * other things beside these specs.
 */
export const soon = 3_000

/** A page that follows what changes, as the client does. */
export const openPage = async (url: string, browser: Pick<Browser, 'cookie'>) => {
  const stream = await fetch(`${url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', cookie: browser.cookie() },
    body: JSON.stringify({ query: 'subscription { changed { topics } }' }),
  })
  let heard = ''
  const listening = (async () => {
    for await (const piece of stream.body ?? []) heard += new TextDecoder().decode(piece as Uint8Array)
  })().catch(() => undefined)
  return {
    status: stream.status,
    heard: () => heard,
    /** Milliseconds until the page was told that it is over. */
    ended: async (): Promise<number> => {
      const since = performance.now()
      while (!heard.includes('event: complete')) {
        if (performance.now() - since > 10_000) throw new Error(`still open: ${heard}`)
        await Promise.race([listening, new Promise((resolve) => setTimeout(resolve, 10))])
      }
      return performance.now() - since
    },
  }
}
