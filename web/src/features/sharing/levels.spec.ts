import { describe, expect, it } from 'vitest'
import { byLevel, whatOthersSee } from './levels.ts'

/** Without the marks that keep names of another direction together. */
const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '')

describe('what others see', () => {
  it('is nothing of a hidden person', () => {
    expect(whatOthersSee({ level: 'hidden', shownName: '', shownCompany: '' }, 'Bo')).toBe('nothing')
  })

  it('is the company and no name at company only', () => {
    const seen = whatOthersSee({ level: 'company_only', shownName: '', shownCompany: 'Lumen Rail' }, 'Bo')
    expect(seen).toContain('Lumen Rail')
    expect(seen).not.toContain('Bo')
  })

  it('is nothing at company only when no company is known, and says why', () => {
    const seen = whatOthersSee({ level: 'company_only', shownName: '', shownCompany: '' }, 'Bo')
    expect(seen).toBe('nothing, because no company is known')
  })

  it('names the person, the company and who knows them', () => {
    const shown = { level: 'name_and_company', shownName: 'Elif Karacan', shownCompany: 'Pebble' } as const
    expect(plain(whatOthersSee(shown, 'Bo'))).toBe('Elif Karacan, Pebble, known by Bo')
  })
})

describe('taking back a change of many', () => {
  it('gives everybody the level they had, a step for each level', () => {
    const before = new Map([
      ['a', 'hidden'],
      ['b', 'name_and_company'],
      ['c', 'hidden'],
    ] as const)
    expect([...byLevel(before, 'company_only')]).toEqual([
      ['hidden', ['a', 'c']],
      ['name_and_company', ['b']],
    ])
  })

  it('leaves out whoever had the new level before', () => {
    expect([...byLevel(new Map([['a', 'hidden']] as const), 'hidden')]).toEqual([])
  })
})
