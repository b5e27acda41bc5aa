import { describe, expect, it } from 'vitest'
import { initialsOf, tintOf } from './avatar.tsx'

describe('an avatar', () => {
  it.each([
    ['Ana de la Cruz', 'AC'],
    ['Олена Шевченко', 'ОШ'],
    ['田中太郎', '田'],
    ['فاطمة الزهراء', 'فا'],
    ['  ', '?'],
    ['Ana (she/her) Ruiz', 'AR'],
    ['O', 'O'],
  ])('shows %s as %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials)
  })

  it('keeps its tint', () => {
    expect(tintOf('0199-a')).toBe(tintOf('0199-a'))
  })
})
