import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isSame, upcast } from '@kith/kernel'
import type { EventDefinition, StoredData } from '@kith/kernel'
import { describe, expect, it } from 'vitest'
import { catalogue, categories } from './catalogue.ts'
import { eventTypes, sampleEvent } from './spec/index.ts'

const manifest = 'frozen.json'

const folderOf = (category: string): string => fileURLToPath(new URL(`./${category}/fixtures`, import.meta.url))

interface Fixture {
  readonly category: string
  readonly file: string
  readonly type: string
  readonly version: number
  readonly text: string
}

const fixtureIn = (category: string, file: string): Fixture => {
  const [, type = '', version = ''] = /^(.+)\.v(\d+)\.json$/.exec(file) ?? []
  return { category, file, type, version: Number(version), text: readFileSync(`${folderOf(category)}/${file}`, 'utf8') }
}

const fixtures = categories.flatMap((category) =>
  readdirSync(folderOf(category))
    .filter((file) => file !== manifest)
    .map((file) => fixtureIn(category, file)),
)

const dataOf = (fixture: Fixture): StoredData => JSON.parse(fixture.text) as StoredData

const definitionOf = (fixture: Fixture): EventDefinition => {
  const definition = catalogue.get(fixture.type)
  if (definition === undefined) throw new Error(`${fixture.file} is a fixture of an event that no longer exists`)
  return definition
}

const versionsOf = (type: string): readonly number[] =>
  fixtures.filter((fixture) => fixture.type === type).map((fixture) => fixture.version)

const definitions = [...catalogue.values()]

describe('the storage format', () => {
  it.each(definitions)('has a fixture of every version of $type', (definition) => {
    const wanted = Array.from({ length: definition.version }, (_, index) => index + 1)
    expect(versionsOf(definition.type).toSorted((left, right) => left - right)).toEqual(wanted)
  })

  it.each(definitions)('has an upcaster for every old version of $type, and no other', (definition) => {
    const wanted = Array.from({ length: definition.version - 1 }, (_, index) => String(index + 1))
    expect(Object.keys(definition.upcasters)).toEqual(wanted)
  })

  it.each(fixtures)('reads $file, and reads it back from what it wrote', (fixture) => {
    const definition = definitionOf(fixture)
    const parsed = definition.parse(upcast(definition, fixture.version, dataOf(fixture)))
    expect(isSame(definition.parse(JSON.parse(JSON.stringify(parsed))), parsed)).toBe(true)
  })

  it.each(fixtures)('loses no field of $file', (fixture) => {
    const definition = definitionOf(fixture)
    if (fixture.version < definition.version) return
    expect(isSame(definition.parse(dataOf(fixture)), dataOf(fixture))).toBe(true)
  })

  it.each(definitions)('still reads $type once its sealed fields show their stand-ins', (definition) => {
    const type = eventTypes.find((one) => one === definition.type)
    expect(type).toBeDefined()
    const data = { ...sampleEvent(type!).data, ...definition.sealed }
    expect(() => definition.parse(data)).not.toThrow()
  })

  it.each(definitions)('names whose key seals $type', (definition) => {
    if (Object.keys(definition.sealed).length === 0) return
    const type = eventTypes.find((one) => one === definition.type)
    expect(definition.subjects(sampleEvent(type!).data as StoredData).length).toBeGreaterThan(0)
  })

  it('knows every event by the category of its stream', () => {
    for (const { type } of definitions) expect(categories).toContain(type.split('.')[0])
  })

  it('knows exactly the events that have a sample', () =>
    expect([...catalogue.keys()].toSorted()).toEqual([...eventTypes].toSorted()))
})

describe('a version that was lifted', () => {
  const lifted = (data: StoredData) => {
    const definition = catalogue.get('contact.employment-recorded')!
    return definition.parse(upcast(definition, 1, data))
  }
  const first = dataOf(fixtures.find(({ file }) => file === 'contact.employment-recorded.v1.json')!)

  it('takes an employment without an end for the job of today', () =>
    expect(lifted({ ...first, to: null })).toMatchObject({ current: true }))
  it('takes an employment with an end for a past one', () =>
    expect(lifted({ ...first, to: '2026-06-30' })).toMatchObject({ current: false }))
})

describe('settings from before the board had numbers', () => {
  it('take what held then', () => {
    const definition = catalogue.get('workspace.settings-changed')!
    const first = dataOf(fixtures.find(({ file }) => file === 'workspace.settings-changed.v1.json')!)
    expect(definition.parse(upcast(definition, 1, first))).toMatchObject({
      settings: { guardrails: { referralAsksPerWeek: 3, openingsPerDay: 5, newMemberHoldDays: 7 } },
    })
  })
})

describe('a digest chosen before empty ones could be asked for', () => {
  it('does not come when there is nothing to tell', () => {
    const definition = catalogue.get('user.digest-preferences-set')!
    const first = dataOf(fixtures.find(({ file }) => file === 'user.digest-preferences-set.v1.json')!)
    expect(definition.parse(upcast(definition, 1, first))).toEqual({ ...first, evenIfEmpty: false, localMinute: 0 })
  })
})

describe('a digest chosen before there were half hours', () => {
  it('comes at the full hour', () => {
    const definition = catalogue.get('user.digest-preferences-set')!
    const second = dataOf(fixtures.find(({ file }) => file === 'user.digest-preferences-set.v2.json')!)
    expect(definition.parse(upcast(definition, 2, second))).toEqual({ ...second, localMinute: 0 })
  })
})

describe.each([...categories])('the frozen fixtures of %s', (category) => {
  const frozen = JSON.parse(readFileSync(`${folderOf(category)}/${manifest}`, 'utf8')) as Record<string, string>
  const found = fixtures.filter((fixture) => fixture.category === category)

  it.each(found)('hold $file as it was when it was frozen', ({ file, text }) => {
    const hash = createHash('sha256').update(text).digest('hex')
    expect(
      frozen[file],
      `${file} is storage format: a fixture may be added, never edited. A new one is frozen by this line in ${category}/fixtures/${manifest}: "${file}": "${hash}"`,
    ).toBe(hash)
  })

  it('are all still there', () =>
    expect(found.map(({ file }) => file).toSorted()).toEqual(Object.keys(frozen).toSorted()))
})
