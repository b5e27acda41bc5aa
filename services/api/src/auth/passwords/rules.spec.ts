import { describe, expect, it } from 'vitest'
import { commonPasswords } from './common-passwords.ts'
import { refusePassword } from './rules.ts'

const person = { email: 'nadia.brook@kith.example', name: 'Nadia Brook', workspace: 'Autumn school' }

describe('a new password', () => {
  it.each([
    ['8 characters', 'wq7 kzpv'],
    ['64 characters', 'correct horse '.repeat(5).slice(0, 64)],
    ['128 characters', 'correct horse '.repeat(10).slice(0, 128)],
    ['letters alone', 'vqzmptkhw'],
    ['8 characters of two code units each', '🌱🌲🌳🌴🌵🌷🌸🌹'],
    ['another script', 'пароль-лисица'],
    ['a sentence with a word of the person in it', 'nadia rides a green bicycle'],
  ])('may have %s', (_what, password) => expect(refusePassword(password, person)).toBeUndefined())

  it.each([
    ['7 characters', 'wq7 kzp'],
    ['129 characters', 'correct horse '.repeat(10).slice(0, 129)],
    ['7 characters that are written with 14', 'é'.normalize('NFD').repeat(7)],
    ['a word that everybody uses', 'Password123'],
    ['one character again and again', 'aaaaaaaaaaaa'],
    ['a short group again and again', 'abcabcabcabc'],
    ['the name and a year', 'NadiaBrook2026'],
    ['the address', 'nadia.brook@kith.example'],
    ['the product and a sign', 'kith-2026!'],
    ['the workspace', 'Autumn School!'],
  ])('may not be %s', (_what, password) => expect(refusePassword(password, person)).toMatch(/^[A-Z].+\.$/))

  it('may be none of the first three thousand that long', () => {
    expect(commonPasswords.size).toBeGreaterThan(3_000)
    for (const password of commonPasswords) expect(refusePassword(password)).toBeDefined()
  })
})
