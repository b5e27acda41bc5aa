import { describe, expect, it } from 'vitest'
import { deterministicId, eventIdFor } from './deterministic-id.ts'
import { isUuid, splitStreamName, streamName } from './ids.ts'
import type { CommandId } from './ids.ts'

const id = '3f0c8a52-1111-4a4b-8c8d-1234567890ab'

describe('a stream name', () => {
  it('joins category and id, and comes apart again', () => {
    expect(streamName('contact', id)).toBe(`contact-${id}`)
    expect(splitStreamName(`contact-${id}`)).toEqual({ category: 'contact', id })
  })
  it('without a hyphen is a category alone', () =>
    expect(splitStreamName('contact')).toEqual({ category: 'contact', id: '' }))
})

describe('a UUID', () => {
  it('is lower case', () => {
    expect(isUuid(id)).toBe(true)
    expect(isUuid(id.toUpperCase())).toBe(false)
    expect(isUuid(`${id}0`)).toBe(false)
  })
})

describe('a deterministic id', () => {
  it('stays the same for ever', () =>
    expect(deterministicId('contact', 'linkedin', 'ada')).toBe('40324b15-0cef-5e7d-83a2-3d3bb41785bb'))
  it('minds where one word ends', () => expect(deterministicId('ab', 'c')).not.toBe(deterministicId('a', 'bc')))
  it('is a UUID of version 5', () => expect(deterministicId('x')).toMatch(/^.{14}5.{4}[89ab]/))
})

describe('the id of an event', () => {
  const commandId = id as CommandId
  it('is the same on a retry, and another for each event of a command', () => {
    expect(eventIdFor(commandId, 0)).toBe(eventIdFor(commandId, 0))
    expect(eventIdFor(commandId, 0)).not.toBe(eventIdFor(commandId, 1))
  })
})
