import { randomUUID } from 'node:crypto'
import { ANY, NO_STREAM, STREAM_EXISTS } from '@eventstore/db-client'
import { expect, it } from 'vitest'
import { failureOf, readAllOf, revisionsOf, thing, things } from './actions.ts'
import { onEveryServer } from './servers.ts'

onEveryServer('appending', (subject) => {
  const append: ReturnType<typeof subject>['client']['appendToStream'] = (...args) =>
    subject().client.appendToStream(...args)

  it('1: the first event of a new stream has revision 0', async () => {
    const result = await append(subject().stream(), thing(1), { expectedRevision: NO_STREAM })
    expect(result).toMatchObject({ success: true, nextExpectedRevision: 0n })
  })

  it('2: no_stream on an existing stream is refused and says what is there', async () => {
    const stream = subject().stream()
    await append(stream, things(2))
    expect(await failureOf(append(stream, thing(3), { expectedRevision: NO_STREAM }))).toMatchObject({
      type: 'wrong-expected-version',
      streamName: stream,
      expectedVersion: 'no_stream',
      actualVersion: 1n,
    })
  })

  it('3: the exact current revision is accepted', async () => {
    const stream = subject().stream()
    await append(stream, things(3))
    const result = await append(stream, thing(4), { expectedRevision: 2n })
    expect(result.nextExpectedRevision).toBe(3n)
  })

  it.each([
    ['4: a revision below the current one is refused', 0n],
    ['5: a revision above the current one is refused', 7n],
  ])('%s', async (_, expectedRevision) => {
    const stream = subject().stream()
    await append(stream, things(3))
    expect(await failureOf(append(stream, thing(4), { expectedRevision }))).toMatchObject({
      type: 'wrong-expected-version',
      expectedVersion: expectedRevision,
      actualVersion: 2n,
    })
  })

  it('6: an exact revision of a missing stream is refused with "no_stream"', async () => {
    expect(await failureOf(append(subject().stream(), thing(1), { expectedRevision: 0n }))).toMatchObject({
      type: 'wrong-expected-version',
      expectedVersion: 0n,
      actualVersion: 'no_stream',
    })
  })

  it('7: stream_exists is accepted on an existing stream and refused on a missing one', async () => {
    const stream = subject().stream()
    await append(stream, thing(1))
    expect((await append(stream, thing(2), { expectedRevision: STREAM_EXISTS })).nextExpectedRevision).toBe(1n)
    expect(await failureOf(append(subject().stream(), thing(1), { expectedRevision: STREAM_EXISTS }))).toMatchObject({
      type: 'wrong-expected-version',
      expectedVersion: 'stream_exists',
      actualVersion: 'no_stream',
    })
  })

  it('8: any is accepted whether the stream exists or not', async () => {
    const stream = subject().stream()
    expect((await append(stream, thing(1), { expectedRevision: ANY })).nextExpectedRevision).toBe(0n)
    expect((await append(stream, thing(2), { expectedRevision: ANY })).nextExpectedRevision).toBe(1n)
  })

  it('9: n events end at revision n-1, and the position is that of the last one', async () => {
    const stream = subject().stream()
    const result = await append(stream, things(5), { expectedRevision: NO_STREAM })
    const events = await readAllOf(subject(), stream)
    expect(result.nextExpectedRevision).toBe(4n)
    expect(result.position).toEqual(events.at(-1)?.event?.position)
  })

  it('10: a refused append leaves nothing behind', async () => {
    const stream = subject().stream()
    await append(stream, thing(1))
    await failureOf(append(stream, things(3, 10), { expectedRevision: 5n }))
    expect(await revisionsOf(subject(), stream)).toEqual([0])
  })

  it.each([
    ['11: repeating an append to a new stream', NO_STREAM, 0],
    ['12: repeating an append at an exact revision', 1n, 2],
    ['13: repeating an append at any revision at once', ANY, 2],
  ] as const)('%s answers as before and writes one copy', async (_, expectedRevision, already) => {
    const stream = subject().stream()
    if (already > 0) await append(stream, things(already))
    const events = things(3, 10)
    const first = await append(stream, events, { expectedRevision })
    const second = await append(stream, events, { expectedRevision })
    expect(second).toEqual(first)
    expect(await revisionsOf(subject(), stream)).toHaveLength(already + 3)
  })

  it('14: repeating only the first events of an append at its revision is accepted', async () => {
    const stream = subject().stream()
    const events = things(3)
    await append(stream, events, { expectedRevision: NO_STREAM })
    const again = await append(stream, events.slice(0, 2), { expectedRevision: NO_STREAM })
    expect(again.nextExpectedRevision).toBe(1n)
    expect(await revisionsOf(subject(), stream)).toEqual([0, 1, 2])
  })

  it.each([
    ['no_stream', NO_STREAM],
    ['any', ANY],
  ] as const)('15: repeating known events with a new one behind is refused (%s)', async (_, expectedRevision) => {
    const stream = subject().stream()
    const events = things(2)
    await append(stream, events, { expectedRevision })
    const failure = await failureOf(append(stream, [...events, thing(9)], { expectedRevision }))
    expect(failure).toMatchObject({ type: 'wrong-expected-version', actualVersion: 1n })
    expect(await revisionsOf(subject(), stream)).toEqual([0, 1])
  })

  it('16: the same event ids are written to another stream', async () => {
    const [one, other] = [subject().stream(), subject().stream()]
    const events = things(2)
    await append(one, events)
    await append(other, events)
    expect(await revisionsOf(subject(), other)).toEqual([0, 1])
  })

  it('17: old ids at the current revision are written again', async () => {
    const stream = subject().stream()
    const event = thing(1, randomUUID())
    await append(stream, event, { expectedRevision: NO_STREAM })
    await append(stream, event, { expectedRevision: 0n })
    expect(await revisionsOf(subject(), stream)).toEqual([0, 1])
  })
})
