import { describe, expect, it } from 'vitest'
import { namesIn } from './names.ts'

describe('names that somebody writes down', () => {
  it('are one person each', () => {
    expect(namesIn('  Ada Byron ')).toEqual([{ name: 'Ada Byron', company: null }])
  })

  it('may say where somebody works, after a comma of any script', () => {
    expect(namesIn('Ada Byron, Analytical Engines, Ltd')).toEqual([
      { name: 'Ada Byron', company: 'Analytical Engines, Ltd' },
    ])
    expect(namesIn('فاطمة الزهراء، مدرسة')).toEqual([{ name: 'فاطمة الزهراء', company: 'مدرسة' }])
  })

  it('may be pasted as a list', () => {
    expect(namesIn('- Ada Byron\r\n\n• 田中 太郎\n  * Олена Шевченко, Школа').map(({ name }) => name)).toEqual([
      'Ada Byron',
      '田中 太郎',
      'Олена Шевченко',
    ])
  })

  it('keep the dashes inside', () => {
    expect(namesIn('Anne-Marie Smith-Jones')).toEqual([{ name: 'Anne-Marie Smith-Jones', company: null }])
  })

  it('are nobody when nothing is written', () => expect(namesIn(' \n , \n')).toEqual([]))
})
