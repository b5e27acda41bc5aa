import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projections } from '../projections.ts'
import { randomLog } from '../spec/random-log.ts'
import { openReadModel } from '../spec/read-model.ts'
import type { SpecReadModel } from '../spec/read-model.ts'
import { withoutKeysOf } from '../spec/recorder.ts'

const seeds = [1, 7, 42]

describe.each(seeds)('a random log (seed %i)', (seed) => {
  const { log, erased } = randomLog(seed, 900)
  let model: SpecReadModel

  beforeAll(async () => {
    model = await openReadModel()
    await model.apply(log.events, [1, 2, 37, 5, 400, 3])
  })
  afterAll(() => model.drop())

  it.each(projections)('$name has rows', async (projection) => {
    const sums = await model.checksums(model.liveSchema(projection), projection)
    for (const sum of Object.values(sums)) expect(sum).not.toMatch(/^0 /)
  })

  it.each(projections)('$name keeps its rows when the same events come again', async (projection) => {
    const schema = model.liveSchema(projection)
    const before = await model.checksums(schema, projection)
    const client = await model.pool.connect()
    const own = log.events.filter((event) => projection.categories.some((name) => event.stream.startsWith(`${name}-`)))
    await projection.apply(client, schema, own)
    client.release()
    expect(await model.checksums(schema, projection)).toEqual(before)
  })

  it.each(projections)('$name is rebuilt to the same rows, however often it flushes', async (projection) => {
    const live = await model.checksums(model.liveSchema(projection), projection)
    // By now the keys of erased people are gone: a rebuild sees stand-ins.
    const events = withoutKeysOf(log.events, erased)
    for (const flushAt of [10, 250, 100_000]) {
      const schema = await model.rebuild(projection, events, flushAt)
      expect(await model.checksums(schema, projection)).toEqual(live)
    }
  })
})
