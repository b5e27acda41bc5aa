// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { fileSize } from './file-size.ts'
import { firstName } from './first-name.ts'

describe('how somebody is called', () => {
  it.each([
    ['Ruth Erfunden', 'Ruth'],
    ['ليلى مثال', 'ليلى'],
    ['Ruth', 'Ruth'],
    ['J. R. Erfunden', 'J. R. Erfunden'],
    ['架空 花子', '架空 花子'],
    [' Оксана  Вигадана ', 'Оксана'],
  ])('%s is %s', (name, called) => {
    expect(firstName(name)).toBe(called)
  })
})

describe('the size of a file', () => {
  it('is told in kilobytes and megabytes', () => {
    expect(fileSize(183_000, 'en-GB')).toBe('183 kB')
    expect(fileSize(1_450_000, 'en-GB')).toBe('1.5 MB')
    expect(fileSize(10, 'en-GB')).toBe('1 kB')
  })
})
