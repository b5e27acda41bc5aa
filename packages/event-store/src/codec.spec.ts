import { randomUUID } from 'node:crypto'
import type { EventCatalogue, EventId, StoredData, SubjectId } from '@kith/kernel'
import { describe, expect, it } from 'vitest'
import { appendOf, counted, named, newThing } from '../test/acts.ts'
import { catalogue, catalogueOf, createPlainSealer, definitions } from '../test/plain-catalogue.ts'
import { decodeEvents } from './decode.ts'
import { encodeEvents } from './encode.ts'
import type { UndecodableEvent } from './errors.ts'
import type { StoredEvent } from './stored-event.ts'

const refuse = {
  onUnknown: 'throw',
  onWarning: () => undefined,
  onUndecodable: (failure: UndecodableEvent) => {
    throw failure
  },
} as const

const store = async (codec: Parameters<typeof encodeEvents>[0], act: ReturnType<typeof appendOf>) =>
  (await encodeEvents(codec, act)).map((event, index): StoredEvent => ({
    ...event,
    data: JSON.parse(JSON.stringify(event.data)) as StoredData,
    stream: act.stream,
    revision: BigInt(index),
    position: BigInt(index * 100),
  }))

const setUp = (known: EventCatalogue = catalogue) => {
  const plain = createPlainSealer()
  return { ...plain, codec: { catalogue: known, sealer: plain.sealer } }
}

describe('writing', () => {
  it('puts personal fields in one box and leaves the rest in the clear', async () => {
    const { codec } = setUp()
    // Long enough that no sealed box spells it by chance.
    const name = 'Adaeze Thornquist'
    const event = { type: 'thing.named', data: { thingId: 'thing-1', name, nick: 'A', count: 2 } }
    const [stored] = await encodeEvents(codec, appendOf(newThing(), 'no-stream', [event]))
    expect(Object.keys(stored?.data ?? {})).toEqual(['thingId', 'count', '$sealed'])
    expect(stored?.data['$sealed']).toEqual({ v: 1, box: expect.any(String) })
    expect(JSON.stringify(stored)).not.toContain(name)
    expect(stored?.metadata.schemaVersion).toBe(1)
  })

  it('makes no box where there is nothing personal', async () => {
    const { codec, prepared } = setUp()
    const [stored] = await encodeEvents(codec, appendOf(newThing(), 'no-stream', [counted(3)]))
    expect(stored?.data).toEqual({ thingId: 'thing', count: 3 })
    expect(prepared).toEqual([])
  })

  it('asks for the keys of a whole append at once, and before sealing', async () => {
    const { codec, prepared } = setUp()
    await encodeEvents(codec, appendOf(newThing(), 'no-stream', [named('a', 'A'), named('b', 'B'), named('a', 'C')]))
    expect(prepared).toEqual([['a', 'b']])
  })

  it('refuses personal data that is about nobody', async () => {
    const { codec } = setUp(catalogueOf({ ...definitions.named, subjects: () => [] }))
    await expect(encodeEvents(codec, appendOf(newThing(), 'no-stream', [named('a', 'A')]))).rejects.toThrow(
      'name nobody it is about',
    )
  })

  it('refuses an event without an id', async () => {
    const { codec } = setUp()
    const act = { ...appendOf(newThing(), 'no-stream', [counted(1)]), eventIds: [] }
    await expect(encodeEvents(codec, act)).rejects.toThrow('without an event id')
  })
})

describe('reading', () => {
  it('looks up the keys of a whole batch at once', async () => {
    const { codec, prepared } = setUp()
    const stored = await store(codec, appendOf(newThing(), 'no-stream', [named('a', 'A'), counted(1), named('b', 'B')]))
    prepared.length = 0
    const events = await decodeEvents(codec, stored, refuse)
    expect(prepared).toEqual([['a', 'b']])
    expect(events.map((event) => event.data)).toEqual([
      { thingId: 'a', name: 'A' },
      { thingId: 'thing', count: 1 },
      { thingId: 'b', name: 'B' },
    ])
  })

  it('fails loudly when a box was moved to another event, another stream or another person', async () => {
    const { codec } = setUp()
    const [mine, other] = await store(codec, appendOf(newThing(), 'no-stream', [named('a', 'A'), named('b', 'B')]))
    const dataOf = (event: StoredEvent | undefined): StoredData => event?.data as StoredData
    const swapped = { ...mine!, data: { ...dataOf(mine), $sealed: dataOf(other)['$sealed'] } }
    await expect(decodeEvents(codec, [swapped], refuse)).rejects.toThrow('tampered')
    await expect(decodeEvents(codec, [{ ...mine!, stream: newThing() }], refuse)).rejects.toThrow('tampered')
    await expect(decodeEvents(codec, [{ ...mine!, id: randomUUID() as EventId }], refuse)).rejects.toThrow('tampered')
    const renamed = { ...mine!, data: { ...dataOf(mine), thingId: 'b' } }
    await expect(decodeEvents(codec, [renamed], refuse)).rejects.toThrow('tampered')
  })

  it('lifts older versions, with their personal fields opened', async () => {
    const before = setUp()
    const stored = await store(before.codec, appendOf(newThing(), 'no-stream', [named('a', 'Ada Byron')]))
    const lifted = catalogueOf({
      ...definitions.named,
      version: 3,
      sealed: { first: 'Erased', name: 'Erased' },
      upcasters: {
        1: (data) => ({ ...data, first: String(data['name']).split(' ')[0] }),
        2: (data) => ({ ...data, lifted: true }),
      },
    })
    const codec = { ...before.codec, catalogue: lifted }
    const [event] = await decodeEvents(codec, stored, refuse)
    expect(event?.data).toEqual({ thingId: 'a', name: 'Ada Byron', first: 'Ada', lifted: true })
    before.destroy('a')
    const [erased] = await decodeEvents(codec, stored, refuse)
    expect(erased).toMatchObject({
      erased: true,
      data: { thingId: 'a', name: 'Erased', first: 'Erased', lifted: true },
    })
  })

  it('refuses what a newer version wrote', async () => {
    const newer = setUp(catalogueOf({ ...definitions.counted, version: 2 }))
    const stored = await store(newer.codec, appendOf(newThing(), 'no-stream', [counted(1)]))
    await expect(decodeEvents(setUp().codec, stored, refuse)).rejects.toThrow('newer than this program')
  })

  it('leaves a stand-in of undefined out', async () => {
    const { codec, destroy } = setUp()
    const event = { type: 'thing.named', data: { thingId: 'a', name: 'A', nick: 'N' } }
    const stored = await store(codec, appendOf(newThing(), 'no-stream', [event]))
    destroy('a')
    expect((await decodeEvents(codec, stored, refuse))[0]?.data).toEqual({ thingId: 'a', name: 'Erased' })
  })

  it('passes over what the log itself writes into our streams', async () => {
    const { codec } = setUp()
    const [stored] = await store(codec, appendOf(newThing(), 'no-stream', [counted(1)]))
    expect(await decodeEvents(codec, [{ ...stored!, type: '$streamDeleted', data: '' }], refuse)).toEqual([])
  })

  it('names the event that has no metadata or no data, and none of its contents', async () => {
    const { codec } = setUp()
    const [stored] = await store(codec, appendOf(newThing(), 'no-stream', [counted(77)]))
    await expect(decodeEvents(codec, [{ ...stored!, metadata: undefined }], refuse)).rejects.toThrow(
      /thing\.counted .* at thing-.*@0 .*schemaVersion/,
    )
    await expect(decodeEvents(codec, [{ ...stored!, data: 'text' }], refuse)).rejects.toThrow('not a JSON object')
  })

  it('hands unknown and broken events over in the order of the log', async () => {
    const { codec } = setUp()
    const [stored] = await store(codec, appendOf(newThing(), 'no-stream', [counted(1)]))
    const revisions: bigint[] = []
    const events = await decodeEvents(
      codec,
      [
        { ...stored!, revision: 0n, type: 'thing.future' },
        { ...stored!, revision: 1n },
        { ...stored!, revision: 2n, data: {} },
        { ...stored!, revision: 3n, metadata: undefined },
      ],
      { ...refuse, onUndecodable: (failure) => void revisions.push(failure.place.revision) },
    )
    expect(revisions).toEqual([0n, 2n, 3n])
    expect(events.map((event) => event.revision)).toEqual([1n])
  })

  it('asks for the key of nobody but the people in the clear fields', async () => {
    const { codec, prepared } = setUp()
    const stored = await store(codec, appendOf(newThing(), 'no-stream', [named('a', 'A')]))
    await decodeEvents(codec, stored, refuse)
    expect(prepared).toEqual([['a' as SubjectId], ['a' as SubjectId]])
  })
})
