import { afterEach, describe, expect, it, vi } from 'vitest'
import { listenToChanges } from './live.ts'

/** A stream that the test ends. */
const answering = () => {
  const ends: (() => void)[] = []
  const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(() => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        ends.push(() => {
          controller.enqueue(new TextEncoder().encode('event: complete\ndata:\n\n'))
          controller.close()
        })
      },
    })
    return Promise.resolve(new Response(body, { headers: { 'content-type': 'text/event-stream' } }))
  })
  return { fetched, ends }
}

describe('the stream of changes', () => {
  afterEach(() => vi.restoreAllMocks())

  it('is opened anew when the server has ended it', async () => {
    const { fetched, ends } = answering()
    const stop = listenToChanges(() => undefined)
    await vi.waitFor(() => expect(ends).toHaveLength(1))
    ends[0]?.()
    await vi.waitFor(() => expect(fetched).toHaveBeenCalledTimes(2), { timeout: 5_000 })
    stop()
  })
})
