import { ANY, binaryEvent, END, jsonEvent, NO_STREAM, START, STREAM_EXISTS } from '@eventstore/db-client'
import { expect, it } from 'vitest'
import { failureOf, readAllOf, record, revisionsOf, thing, things, until } from './actions.ts'
import { onEveryServer, type Subject } from './servers.ts'

onEveryServer('deleting and metadata', (subject) => {
  const append: Subject['client']['appendToStream'] = (...args) => subject().client.appendToStream(...args)

  it('48: a deleted stream is not found, and goes on with its revisions when it is written again', async () => {
    const stream = subject().stream()
    await append(stream, things(3))
    await subject().client.deleteStream(stream)
    expect(await failureOf(readAllOf(subject(), stream))).toMatchObject({ type: 'stream-not-found' })
    expect((await append(stream, thing(9), { expectedRevision: NO_STREAM })).nextExpectedRevision).toBe(3n)
    expect(await revisionsOf(subject(), stream)).toEqual([3])
    await subject().client.deleteStream(stream, { expectedRevision: 3n })
    expect((await append(stream, thing(9), { expectedRevision: ANY })).nextExpectedRevision).toBe(4n)
    await subject().client.deleteStream(stream)
    expect((await append(stream, thing(9), { expectedRevision: 4n })).nextExpectedRevision).toBe(5n)
  })

  it('48: stream_exists is refused on a deleted stream', async () => {
    const stream = subject().stream()
    await append(stream, thing(1))
    await subject().client.deleteStream(stream)
    expect(await failureOf(append(stream, thing(2), { expectedRevision: STREAM_EXISTS }))).toMatchObject({
      type: 'stream-deleted',
    })
  })

  it('49: a tombstone ends reading, appending and following', async () => {
    const stream = subject().stream()
    await append(stream, things(2))
    const recording = record(subject().client.subscribeToStream(stream, { fromRevision: START }))
    await until('history is over', () => recording.caughtUps > 0)
    await subject().client.tombstoneStream(stream)
    const deleted = { type: 'stream-deleted', streamName: stream }
    expect(await failureOf(readAllOf(subject(), stream))).toMatchObject(deleted)
    for (const expectedRevision of [ANY, NO_STREAM, STREAM_EXISTS, 1n] as const) {
      expect(await failureOf(append(stream, thing(9), { expectedRevision }))).toMatchObject(deleted)
    }
    await until('the subscription ends', () => recording.error !== undefined)
    expect(recording.error).toMatchObject(deleted)
    expect(await failureOf(subject().client.deleteStream(stream))).toMatchObject(deleted)
    expect(await failureOf(subject().client.tombstoneStream(stream))).toMatchObject(deleted)
  })

  it('49: a tombstone shows in $all with the last revision there is', async () => {
    const stream = subject().stream()
    await subject().client.tombstoneStream(stream, { expectedRevision: NO_STREAM })
    const seen = []
    for await (const { event } of subject().client.readAll({
      direction: 'backwards',
      fromPosition: END,
      maxCount: 5,
    })) {
      if (event?.streamId === stream) seen.push({ type: event.type, revision: event.revision })
    }
    expect(seen).toEqual([{ type: '$streamDeleted', revision: 9_223_372_036_854_775_807n }])
  })

  it('50: a deletion at the wrong revision is refused, in numbers', async () => {
    const stream = subject().stream()
    await append(stream, things(3))
    const wrong = { type: 'wrong-expected-version', streamName: stream }
    for (const name of ['deleteStream', 'tombstoneStream'] as const) {
      const remove = (...args: Parameters<Subject['client']['deleteStream']>) => subject().client[name](...args)
      expect(await failureOf(remove(stream, { expectedRevision: 1n }))).toMatchObject({
        ...wrong,
        expectedVersion: 1n,
        actualVersion: 2n,
      })
      expect(await failureOf(remove(stream, { expectedRevision: NO_STREAM }))).toMatchObject({
        ...wrong,
        expectedVersion: -1n,
      })
    }
    expect(await failureOf(subject().client.deleteStream(subject().stream()))).toMatchObject({
      type: 'wrong-expected-version',
      expectedVersion: -2n,
    })
  })

  it('51: $maxCount shows the last events only', async () => {
    const stream = subject().stream()
    await append(stream, things(10))
    await subject().client.setStreamMetadata(stream, { maxCount: 3 })
    expect(await revisionsOf(subject(), stream)).toEqual([7, 8, 9])
    expect(await revisionsOf(subject(), stream, { direction: 'backwards', fromRevision: END })).toEqual([9, 8, 7])
    await append(stream, thing(10))
    expect(await revisionsOf(subject(), stream)).toEqual([8, 9, 10])
  })

  it('51: $tb hides the events before it', async () => {
    const stream = subject().stream()
    await append(stream, things(10))
    await subject().client.setStreamMetadata(stream, { truncateBefore: 6 })
    expect(await revisionsOf(subject(), stream, { fromRevision: 2n })).toEqual([6, 7, 8, 9])
    expect(await revisionsOf(subject(), stream, { direction: 'backwards', fromRevision: 7n })).toEqual([7, 6])
  })

  it('51: $maxAge hides the events that are older', async () => {
    const stream = subject().stream()
    await append(stream, things(2))
    await subject().client.setStreamMetadata(stream, { maxAge: 1 })
    await until('the first events are too old', async () => (await revisionsOf(subject(), stream)).length === 0)
    await append(stream, thing(2))
    expect(await revisionsOf(subject(), stream)).toEqual([2])
  })

  it('51: what is hidden in its stream stays in $all', async () => {
    const stream = subject().stream()
    const { position } = await append(stream, thing(0))
    await subject().client.deleteStream(stream)
    for await (const { event } of subject().client.readAll({ fromPosition: position ?? START, maxCount: 1 })) {
      expect(event?.streamId).toBe(stream)
    }
  })

  it('52: metadata comes back as it was set, the latest only', async () => {
    const stream = subject().stream()
    expect(await subject().client.getStreamMetadata(stream)).toEqual({ streamName: stream })
    await subject().client.setStreamMetadata(stream, { maxCount: 5 })
    const metadata = { maxAge: 1000, truncateBefore: 3, cacheControl: 10, owner: 'us', nested: { deep: [1, 2] } }
    await subject().client.setStreamMetadata(stream, metadata, { expectedRevision: 0n })
    expect((await subject().client.getStreamMetadata(stream)).metadata).toEqual(metadata)
    expect(await revisionsOf(subject(), `$$${stream}`)).toEqual([1])
  })

  it('52: metadata that is no JSON hides nothing', async () => {
    const stream = subject().stream()
    await append(stream, things(3))
    await append(`$$${stream}`, jsonEvent({ type: '$metadata', data: 'nonsense' as never }))
    expect(await revisionsOf(subject(), stream)).toEqual([0, 1, 2])
  })

  it('links are resolved on demand, also when their target is gone', async () => {
    const [target, links] = [subject().stream('target'), subject().stream('links')]
    await append(target, thing(7))
    const link = (text: string) => binaryEvent({ type: '$>', data: Buffer.from(text) })
    await append(links, [link(`0@${target}`), link(`5@${target}`)])
    const [resolved, dangling] = await readAllOf(subject(), links, { resolveLinkTos: true })
    expect(resolved?.event).toMatchObject({ streamId: target, data: { n: 7 } })
    expect(resolved?.link).toMatchObject({ streamId: links, revision: 0n })
    expect(dangling?.event).toBeUndefined()
    expect(dangling?.link?.revision).toBe(1n)
    const [raw] = await readAllOf(subject(), links)
    expect(raw?.event).toMatchObject({ streamId: links, type: '$>' })
  })
})
