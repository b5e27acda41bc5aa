import { describe, expect, it } from 'vitest'
import type { EventDefinition } from './event-definition.ts'
import { upcast } from './event-definition.ts'

const definition: EventDefinition = {
  type: 'thing.moved',
  version: 3,
  parse: (value) => value as object,
  upcasters: { 1: (data) => ({ ...data, second: true }), 2: (data) => ({ ...data, third: true }) },
  sealed: {},
  subjects: () => [],
}

describe('lifting stored data', () => {
  it('takes every step in order', () =>
    expect(upcast(definition, 1, { first: true })).toEqual({ first: true, second: true, third: true }))
  it('takes only the steps that are left', () => expect(upcast(definition, 2, {})).toEqual({ third: true }))
  it('leaves the current version as it is', () => expect(upcast(definition, 3, { a: 1 })).toEqual({ a: 1 }))
  it('throws when a step is missing', () =>
    expect(() => upcast({ ...definition, upcasters: {} }, 1, {})).toThrow('Nothing lifts thing.moved from version 1'))
  it('throws for data from a newer program', () =>
    expect(() => upcast(definition, 4, {})).toThrow('version 4 is newer than this program'))
})
