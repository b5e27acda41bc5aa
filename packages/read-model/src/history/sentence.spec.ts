import { catalogue } from '@kith/domain'
import { idOf } from '../spec/recorder.ts'
import { describe, expect, it } from 'vitest'
import { sentenceFor } from './sentence.ts'

const ada = { id: idOf<never>('ada'), name: 'Ada' }
const bob = { id: idOf<never>('bob'), name: 'Bob' }
const told = { contacts: [ada], changes: [], params: {} }

describe('the sentence of an entry', () => {
  it.each([...catalogue.keys()])('says what %s means, without its technical name', (type) => {
    const sentence = sentenceFor({ ...told, type })
    expect(sentence).toMatch(/^[A-Z]/)
    expect(sentence).not.toContain(type)
    expect(sentence).not.toMatch(/undefined|null|NaN/)
  })

  it('names a few people and counts many', () => {
    const carol = { ...ada, name: 'Carol' }
    const logged = { ...told, type: 'interaction.logged', params: { channel: 'call' } }
    expect(sentenceFor({ ...logged, contacts: [ada, bob] })).toBe('Logged a call with Ada and Bob')
    expect(sentenceFor({ ...logged, contacts: [ada, bob, carol] })).toBe('Logged a call with Ada, Bob and Carol')
    expect(sentenceFor({ ...logged, contacts: [ada, bob, carol, ada] })).toBe(
      'Logged a call with Ada, Bob and 2 others',
    )
  })

  it('tells at which level somebody was shared', () => {
    const shared = { ...told, type: 'contact.shared' }
    expect(sentenceFor({ ...shared, params: { level: 'company-only' } })).toBe('Shared Ada with a cohort: company only')
    expect(sentenceFor({ ...shared, params: { level: 'name-and-company' } })).toBe(
      'Shared Ada with a cohort: name and company',
    )
    expect(sentenceFor(shared)).toBe('Shared Ada with a cohort')
  })

  it('still says something about an event from a newer Kith', () => {
    expect(sentenceFor({ ...told, type: 'contact.waved-at' })).toBe('Recorded contact.waved-at')
  })
})
