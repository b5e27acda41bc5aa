import { randomBytes, randomUUID } from 'node:crypto'
import { ANY, binaryEvent, type EventData, jsonEvent, NO_STREAM } from '@eventstore/db-client'
import { expect, it } from 'vitest'
import { failureOf, readAllOf, revisionsOf, thing, things } from './actions.ts'
import { onEveryServer } from './servers.ts'

const LIMIT = 1_048_576
const TYPE = 'blob'

const blob = (size: number): EventData => binaryEvent({ type: TYPE, data: randomBytes(size - 2 * TYPE.length) })

/** Credentials for a single call make the client use `Append` instead of `BatchAppend`. */
const credentials = { username: 'admin', password: 'changeit' }

onEveryServer('appending', (subject) => {
  const append: ReturnType<typeof subject>['client']['appendToStream'] = (...args) =>
    subject().client.appendToStream(...args)

  it('18: of 64 writers at one exact revision exactly one wins', async () => {
    const stream = subject().stream()
    await append(stream, thing(0))
    const attempts = await Promise.allSettled(
      Array.from({ length: 64 }, (_, n) => append(stream, thing(n), { expectedRevision: 0n })),
    )
    const lost = attempts.flatMap((attempt) => (attempt.status === 'rejected' ? [attempt.reason] : []))
    expect(lost).toHaveLength(63)
    expect(new Set(lost.map((error: { type: string }) => error.type))).toEqual(new Set(['wrong-expected-version']))
    expect(await revisionsOf(subject(), stream)).toEqual([0, 1])
  })

  it('19: concurrent appends at any revision get dense revisions of their own', async () => {
    const stream = subject().stream()
    const results = await Promise.all(
      Array.from({ length: 100 }, (_, n) => append(stream, thing(n), { expectedRevision: ANY })),
    )
    const answered = results.map((result) => Number(result.nextExpectedRevision)).toSorted((a, b) => a - b)
    expect(answered).toEqual(Array.from({ length: 100 }, (_, n) => n))
    expect(await revisionsOf(subject(), stream)).toEqual(answered)
  })

  it.each([
    ['BatchAppend', {}],
    ['Append', { credentials }],
  ])('20: an append of 1 MiB is accepted and one byte more refused (%s)', async (_, options) => {
    const stream = subject().stream()
    expect((await append(stream, blob(LIMIT), options)).success).toBe(true)
    expect(await failureOf(append(stream, blob(LIMIT + 1), options))).toMatchObject({
      type: 'maximum-append-size-exceeded',
      maxAppendSize: LIMIT,
    })
    expect(await failureOf(append(stream, [blob(LIMIT / 2), blob(LIMIT / 2 + 1)], options))).toMatchObject({
      type: 'maximum-append-size-exceeded',
    })
    expect(await revisionsOf(subject(), stream)).toEqual([0])
  })

  it.each([
    ['stale', 0n, { expectedVersion: 0n, actualVersion: 2n }],
    ['future', 9n, { expectedVersion: 9n, actualVersion: 2n }],
    ['no_stream', NO_STREAM, { expectedVersion: 'no_stream', actualVersion: 2n }],
  ] as const)('21: both ways to append refuse alike (%s)', async (_, expectedRevision, expected) => {
    const stream = subject().stream()
    await append(stream, things(3))
    for (const options of [{ expectedRevision }, { expectedRevision, credentials }]) {
      expect(await failureOf(append(stream, thing(9), options))).toMatchObject({
        type: 'wrong-expected-version',
        streamName: stream,
        ...expected,
      })
    }
  })

  it('21: both ways to append answer a success and its repetition alike', async () => {
    const stream = subject().stream()
    const events = things(2)
    const first = await append(stream, events, { expectedRevision: NO_STREAM, credentials })
    const second = await append(stream, events, { expectedRevision: NO_STREAM })
    expect(first).toMatchObject({ success: true, nextExpectedRevision: 1n })
    expect(second).toEqual(first)
  })

  it('22: stream, type and data keep every character', async () => {
    const stream = subject().stream('Größe-京都-🌉')
    const data = { text: 'naïve 京都 🌉 \u0000 "quoted"' }
    await append(stream, jsonEvent({ type: 'Überweisung-済', data, metadata: { note: 'žluťoučký' } }))
    const [read] = await readAllOf(subject(), stream)
    expect(read?.event).toMatchObject({
      streamId: stream,
      type: 'Überweisung-済',
      data,
      metadata: { note: 'žluťoučký' },
    })
  })

  it('23: binary data and metadata come back byte for byte', async () => {
    const stream = subject().stream()
    const data = Buffer.from(randomBytes(5000))
    await append(stream, binaryEvent({ type: TYPE, data, metadata: Buffer.from([0xff, 0, 1]) }))
    const [read] = await readAllOf(subject(), stream)
    expect(read?.event?.isJson).toBe(false)
    expect(Buffer.from(read?.event?.data as unknown as Uint8Array).equals(data)).toBe(true)
    expect(Buffer.from(read?.event?.metadata as unknown as Uint8Array)).toEqual(Buffer.from([0xff, 0, 1]))
  })

  it('24: an event without metadata comes back without', async () => {
    const stream = subject().stream()
    await append(stream, thing(1))
    const [read] = await readAllOf(subject(), stream)
    expect(read?.event?.metadata).toBeUndefined()
  })

  it('25: an event knows when it was written, and keeps its id', async () => {
    const stream = subject().stream()
    const id = randomUUID()
    await append(stream, thing(1, id))
    const [read] = await readAllOf(subject(), stream)
    expect(Math.abs(Date.now() - (read?.event?.created.getTime() ?? 0))).toBeLessThan(10_000)
    expect(read?.event?.id).toBe(id)
  })
})
