import { randomBytes } from 'node:crypto'
import { BACKWARDS, binaryEvent, END, FORWARDS, START } from '@eventstore/db-client'
import { describe, expect, it } from 'vitest'
import { failureOf, positionOf, readAllOf, revisionsOf, textOf, thing, things } from './actions.ts'
import { onEveryServer } from './servers.ts'

onEveryServer('reading', (subject) => {
  const append: ReturnType<typeof subject>['client']['appendToStream'] = (...args) =>
    subject().client.appendToStream(...args)

  describe('26: a stream of ten events', () => {
    it.each([
      ['forwards', {}, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
      ['forwards from a revision, that one included', { fromRevision: 7n }, [7, 8, 9]],
      ['forwards with a limit', { fromRevision: 2n, maxCount: 3 }, [2, 3, 4]],
      ['forwards from the end', { fromRevision: END, direction: FORWARDS }, []],
      ['backwards from the end', { direction: BACKWARDS, fromRevision: END }, [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]],
      ['backwards from a revision, that one included', { direction: BACKWARDS, fromRevision: 2n }, [2, 1, 0]],
      ['backwards with a limit', { direction: BACKWARDS, fromRevision: END, maxCount: 2 }, [9, 8]],
      ['backwards from the start', { direction: BACKWARDS, fromRevision: START }, [0]],
      ['backwards from beyond the end', { direction: BACKWARDS, fromRevision: 50n, maxCount: 1 }, [9]],
    ] as const)('reads %s', async (_, options, expected) => {
      const stream = subject().stream()
      await append(stream, things(10))
      expect(await revisionsOf(subject(), stream, options)).toEqual(expected)
    })
  })

  it('27: a missing stream is not found, in both directions', async () => {
    const stream = subject().stream()
    for (const direction of [FORWARDS, BACKWARDS] as const) {
      const options = { direction, fromRevision: direction === FORWARDS ? START : END } as const
      expect(await failureOf(readAllOf(subject(), stream, options))).toMatchObject({ type: 'stream-not-found' })
    }
  })

  it('28: a read from past the end is empty', async () => {
    const stream = subject().stream()
    await append(stream, things(3))
    expect(await revisionsOf(subject(), stream, { fromRevision: 3n })).toEqual([])
    expect(await revisionsOf(subject(), stream, { fromRevision: 99n })).toEqual([])
  })

  it('29: $all from the position of an event includes it', async () => {
    const stream = subject().stream()
    const { position } = await append(stream, thing(1))
    for await (const event of subject().client.readAll({ fromPosition: position ?? START, maxCount: 1 })) {
      expect(textOf(event)).toBe(`0@${stream}`)
    }
    expect(position).toBeDefined()
  })

  it('30: $all backwards from the position of an event excludes it', async () => {
    const stream = subject().stream()
    await append(stream, thing(1))
    const { position } = await append(stream, thing(2))
    const seen: string[] = []
    const options = { direction: BACKWARDS, fromPosition: position ?? END, maxCount: 20 } as const
    for await (const event of subject().client.readAll(options)) seen.push(textOf(event))
    expect(seen).not.toContain(`1@${stream}`)
    expect(seen).toContain(`0@${stream}`)
  })

  it('31: positions rise over 1,000 appends to many streams, and commit is prepare', async () => {
    const streams = Array.from({ length: 20 }, () => subject().stream('rising'))
    const results = await Promise.all(
      Array.from({ length: 1000 }, (_, n) => append(streams[n % 20] ?? '', thing(n), { expectedRevision: 'any' })),
    )
    const first = results.reduce((least, { position }) => {
      const commit = position?.commit ?? 0n
      return commit < least ? commit : least
    }, 2n ** 62n)
    const positions: bigint[] = []
    const from = { commit: first, prepare: first }
    for await (const event of subject().client.readAll({ fromPosition: from, maxCount: 5000 })) {
      expect(event.event?.position?.prepare).toBe(event.event?.position?.commit)
      positions.push(positionOf(event))
    }
    expect(positions.length).toBeGreaterThanOrEqual(1000)
    expect(positions.every((position, i) => i === 0 || position > (positions[i - 1] ?? 0n))).toBe(true)
  })

  it('32: the events of an append lie in $all in their order, with nothing between', async () => {
    const stream = subject().stream()
    const [, { position }] = await Promise.all([
      Promise.all(Array.from({ length: 50 }, (_, n) => append(subject().stream(), thing(n)))),
      append(stream, things(20)),
    ])
    const seen: string[] = []
    const options = { direction: BACKWARDS, fromPosition: END, maxCount: 2000 } as const
    for await (const event of subject().client.readAll(options)) seen.unshift(textOf(event))
    const start = seen.indexOf(`0@${stream}`)
    expect(position).toBeDefined()
    expect(seen.slice(start, start + 20)).toEqual(Array.from({ length: 20 }, (_, n) => `${n}@${stream}`))
  })

  it('33: what was acknowledged is read at once, a thousand times over', async () => {
    const stream = subject().stream()
    for (let n = 0; n < 1000; n++) {
      const { nextExpectedRevision } = await append(stream, thing(n))
      const [last] = await readAllOf(subject(), stream, { direction: BACKWARDS, fromRevision: END, maxCount: 1 })
      if (last?.event?.revision !== nextExpectedRevision) throw new Error(`Revision ${n} was not there.`)
    }
  })

  it('34: an event of one MiB comes back whole', async () => {
    const stream = subject().stream()
    const data = randomBytes(1_048_000)
    await append(stream, binaryEvent({ type: 'blob', data }))
    const [read] = await readAllOf(subject(), stream)
    expect(Buffer.compare(read?.event?.data as unknown as Uint8Array, data)).toBe(0)
  })

  it('35: a reader that stops for breath gets all of 20,000 events', async () => {
    const stream = subject().stream()
    const text = 'x'.repeat(300)
    for (let n = 0; n < 20; n++) {
      await append(
        stream,
        Array.from({ length: 1000 }, (_, i) => ({ ...thing(n * 1000 + i), data: { n: n * 1000 + i, text } })),
      )
    }
    let next = 0
    for await (const { event } of subject().client.readStream(stream)) {
      expect(event?.revision).toBe(BigInt(next++))
      if (next % 4000 === 0) await new Promise((resolve) => setTimeout(resolve, 50))
    }
    expect(next).toBe(20_000)
  })

  it('36: a read that is cancelled halfway leaves the client usable', async () => {
    const stream = subject().stream()
    for (let n = 0; n < 5; n++) await append(stream, things(1000))
    for (let time = 0; time < 20; time++) {
      const reading = subject().client.readStream(stream)
      for await (const { event } of reading) {
        if (event?.revision === 10n) break
      }
      await reading.cancel()
    }
    expect(await revisionsOf(subject(), stream, { maxCount: 1 })).toEqual([0])
  })
})
