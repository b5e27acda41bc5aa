import { beforeEach, describe, expect, it } from 'vitest'
import { forget, keep, recall } from './kept.ts'
import { packageOf } from './package-draft.ts'

beforeEach(() => window.sessionStorage.clear())

describe('what is being written', () => {
  const kept = { package: { ...packageOf(null, {}), whyMe: 'half a sen' }, message: 'Hi' }

  it('outlives a reload, by request', () => {
    keep('a', kept)
    expect(recall('a')).toEqual(kept)
    expect(recall('b')).toBeUndefined()
  })

  it('goes once it was sent', () => {
    keep('a', kept)
    forget('a')
    expect(recall('a')).toBeUndefined()
  })

  it('is nothing when somebody has meddled with it', () => {
    window.sessionStorage.setItem('kith.request.a', '{"package":{}}')
    expect(recall('a')).toBeUndefined()
    window.sessionStorage.setItem('kith.request.a', '{')
    expect(recall('a')).toBeUndefined()
  })
})
