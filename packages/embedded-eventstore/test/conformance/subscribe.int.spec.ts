import {
  END,
  eventTypeFilter,
  type Filter,
  jsonEvent,
  type Position,
  START,
  streamNameFilter,
} from '@eventstore/db-client'
import { expect, it } from 'vitest'
import { positionOf, type Recording, record, textOf, thing, things, until } from './actions.ts'
import { onEveryServer, type Subject } from './servers.ts'

const seenBy = (recording: Recording): string[] => recording.events.map(textOf)

onEveryServer('subscribing', (subject) => {
  const append: Subject['client']['appendToStream'] = (...args) => subject().client.appendToStream(...args)

  /** Subscribes to `$all`, as far as it is of this run. */
  const follow = (fromPosition: Position | typeof START | typeof END, filter: Filter = ours()) => {
    const subscription = subject().client.subscribeToAll({ fromPosition, filter })
    return { subscription, recording: record(subscription) }
  }

  const ours = (name = '') => streamNameFilter({ prefixes: [subject().prefix + name], checkpointInterval: 1 })

  it('37: from history into the present no event is missing or doubled while eight writers append', async () => {
    const expected: string[] = []
    const writer = async (name: string) => {
      const stream = subject().stream(name)
      for (let n = 0; n < 60; n++) {
        await append(stream, thing(n))
        expected.push(`${n}@${stream}`)
      }
    }
    await writer('busy')
    const { subscription, recording } = follow(START, ours('busy'))
    await Promise.all(Array.from({ length: 8 }, () => writer('busy')))
    await until('every event has arrived', () => recording.events.length >= expected.length)
    await subscription.unsubscribe()
    expect(seenBy(recording).toSorted()).toEqual(expected.toSorted())
    const positions = recording.events.map(positionOf)
    expect(positions).toEqual(positions.toSorted((a, b) => (a < b ? -1 : 1)))
  })

  it('38: from the end only new events arrive', async () => {
    const stream = subject().stream('new')
    await append(stream, things(3))
    const all = follow(END, ours('new'))
    const one = subject().client.subscribeToStream(stream, { fromRevision: END })
    const recordingOfOne = record(one)
    await until('both are confirmed', () => all.recording.confirmed && recordingOfOne.confirmed)
    await append(stream, thing(3))
    await until('the new event is there', () => all.recording.events.length > 0 && recordingOfOne.events.length > 0)
    await Promise.all([all.subscription.unsubscribe(), one.unsubscribe()])
    expect(seenBy(all.recording)).toEqual([`3@${stream}`])
    expect(seenBy(recordingOfOne)).toEqual([`3@${stream}`])
  })

  it('39: from a position or a revision that event itself does not come', async () => {
    const stream = subject().stream('after')
    const { position } = await append(stream, thing(0))
    await append(stream, things(2, 1))
    const all = follow(position ?? START, ours('after'))
    const one = subject().client.subscribeToStream(stream, { fromRevision: 0n })
    const recordingOfOne = record(one)
    await until('both have two events', () => all.recording.events.length > 1 && recordingOfOne.events.length > 1)
    await Promise.all([all.subscription.unsubscribe(), one.unsubscribe()])
    expect(seenBy(all.recording)).toEqual([`1@${stream}`, `2@${stream}`])
    expect(seenBy(recordingOfOne)).toEqual([`1@${stream}`, `2@${stream}`])
  })

  it('40: filters take any of several prefixes, of streams or of types, or a regular expression', async () => {
    const [ant, bee, cow] = [subject().stream('ant'), subject().stream('bee'), subject().stream('cow')]
    const type = `${subject().prefix}moo`
    await append(ant, thing(1))
    await append(bee, thing(1))
    await append(cow, [jsonEvent({ type, data: {} }), thing(2)])
    const filters: [Filter, string[]][] = [
      [streamNameFilter({ prefixes: [ant, bee] }), [`0@${ant}`, `0@${bee}`]],
      [eventTypeFilter({ prefixes: [type, 'nothing-'] }), [`0@${cow}`]],
      [streamNameFilter({ regex: `^${subject().prefix}(ant|cow)` }), [`0@${ant}`, `0@${cow}`, `1@${cow}`]],
      [eventTypeFilter({ regex: `^${type}$` }), [`0@${cow}`]],
    ]
    for (const [filter, expected] of filters) {
      const { subscription, recording } = follow(START, filter)
      await until('history is over', () => recording.caughtUps > 0)
      await subscription.unsubscribe()
      expect(seenBy(recording)).toEqual(expected)
    }
  })

  it('41: a subscription resumed from any checkpoint gets exactly the rest', async () => {
    const wanted = subject().stream('wanted')
    for (let n = 0; n < 40; n++) {
      await append(wanted, thing(n))
      await append(subject().stream('noise'), things(3))
    }
    const checkpoints: { position: Position; seen: number }[] = []
    const filter = streamNameFilter({
      prefixes: [wanted],
      maxSearchWindow: 7,
      checkpointInterval: 1,
      checkpointReached: async (_, position) => {
        checkpoints.push({ position, seen: recording.events.length })
      },
    })
    const { subscription, recording } = follow(START, filter)
    await until('history is over', () => recording.caughtUps > 0)
    await subscription.unsubscribe()
    const everything = seenBy(recording)
    expect(everything).toHaveLength(40)
    expect(checkpoints.length).toBeGreaterThan(5)
    for (const { position, seen } of checkpoints.filter((_, i) => i % 4 === 0)) {
      const lastSeen = recording.events[seen - 1]
      if (lastSeen) expect(position.commit >= positionOf(lastSeen)).toBe(true)
      const resumed = follow(position, streamNameFilter({ prefixes: [wanted] }))
      await until('the rest is there', () => resumed.recording.caughtUps > 0)
      await resumed.subscription.unsubscribe()
      expect(seenBy(resumed.recording)).toEqual(everything.slice(seen))
    }
  })

  it('42: checkpoints advance while nothing matches', async () => {
    const checkpoints: bigint[] = []
    const filter = streamNameFilter({
      prefixes: [`${subject().prefix}nothing-is-called-so`],
      checkpointReached: async (_, { commit }) => {
        checkpoints.push(commit)
      },
    })
    const { subscription, recording } = follow(START, filter)
    await until('history is over', () => recording.caughtUps > 0)
    const before = checkpoints.at(-1) ?? 0n
    await append(subject().stream(), things(100))
    await until('a later checkpoint comes', () => (checkpoints.at(-1) ?? 0n) > before)
    await subscription.unsubscribe()
    expect(recording.events).toEqual([])
    expect(checkpoints).toEqual([...new Set(checkpoints)].toSorted((a, b) => (a < b ? -1 : 1)))
  })

  it('43: a subscription says that it has caught up, after history', async () => {
    const stream = subject().stream()
    await append(stream, things(50))
    const subscription = subject().client.subscribeToStream(stream, { fromRevision: START })
    let seenAtCaughtUp = -1
    const recording = record(subscription)
    subscription.on('caughtUp', () => {
      if (seenAtCaughtUp < 0) seenAtCaughtUp = recording.events.length
    })
    await until('it has caught up', () => seenAtCaughtUp >= 0 && recording.events.length === 50)
    await subscription.unsubscribe()
    expect(recording.caughtUps).toBeGreaterThanOrEqual(1)
  })

  it('44: a slow consumer loses nothing', async () => {
    const stream = subject().stream('slow')
    const subscription = subject().client.subscribeToStream(stream, { fromRevision: START })
    const revisions: number[] = []
    const consumed = (async () => {
      for await (const { event } of subscription) {
        revisions.push(Number(event?.revision))
        if (revisions.length % 500 === 0) await new Promise((resolve) => setTimeout(resolve, 100))
        if (revisions.length === 4000) return
      }
    })()
    for (let n = 0; n < 40; n++) {
      await append(
        stream,
        Array.from({ length: 100 }, (_, i) => ({ ...thing(i), data: { n: i, text: 'x'.repeat(500) } })),
      )
    }
    await consumed
    expect(revisions).toEqual(Array.from({ length: 4000 }, (_, n) => n))
  })

  it('45: a stream can be followed before it exists', async () => {
    const stream = subject().stream()
    const subscription = subject().client.subscribeToStream(stream, { fromRevision: START })
    const recording = record(subscription)
    await until('it is confirmed', () => recording.confirmed)
    await append(stream, things(2))
    await until('both events are there', () => recording.events.length === 2)
    await subscription.unsubscribe()
    expect(recording.error).toBeUndefined()
  })

  it('46: who unsubscribes makes room: 300 in a row under a limit of 100 at a time', async () => {
    const stream = subject().stream()
    await append(stream, thing(1))
    for (let n = 0; n < 300; n++) {
      const subscription = subject().client.subscribeToStream(stream, { fromRevision: START })
      const recording = record(subscription)
      await until(`subscription ${n} has its event`, () => recording.events.length === 1)
      await subscription.unsubscribe()
    }
  })
})
