import { describe, expect, it } from 'vitest'
import { strengthOf } from './strength.ts'

const kindOf = (password: string, about: readonly string[] = []) => strengthOf(password, about).kind

describe('the strength of a password', () => {
  it('counts what is missing in characters as people count them', () => {
    expect(strengthOf('quiet')).toEqual({ kind: 'too-short', missing: 3 })
    expect(strengthOf('тихо 🌿')).toEqual({ kind: 'too-short', missing: 2 })
  })

  it('says nothing about an empty field', () => expect(kindOf('')).toBe('empty'))

  it.each(['aaaaaaaaaaaa', '12345678', '87654321', 'abcdefghij', 'qwertyuiop', 'abababababab'])(
    'finds %s easy to guess',
    (password) => expect(kindOf(password)).toBe('easy'),
  )

  it('finds somebody’s own name and address easy to guess', () => {
    expect(kindOf('nina.castillo1', ['Nina Castillo', 'nina@castillo.example'])).toBe('easy')
    expect(kindOf('nina.castillo1')).not.toBe('easy')
  })

  it('finds eight mixed characters fair and a few words good', () => {
    expect(kindOf('t7#qPz!m')).toBe('fair')
    expect(kindOf('a quiet desk by the window')).toBe('good')
    expect(kindOf('тихий стіл біля вікна')).toBe('good')
    expect(kindOf('静かな机と窓辺の光と朝のお茶')).toBe('good')
  })

  it('knows the longest that the server takes', () => {
    expect(kindOf('ab-'.repeat(43))).toBe('too-long')
  })
})
