import type { UserId } from '@kith/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cleanText,
  csvField,
  importedContactId,
  parseConnectedOn,
  parseProfile,
  readConnections,
  restoreNeutralised,
} from '../src/index.ts'
import { connectionsHeader, connectionsRow } from '../src/index.ts'
import { parseRecord } from '../src/csv/records.ts'

describe('the address of a profile', () => {
  it.each([
    'https://www.linkedin.com/in/jorid-w-12',
    'http://www.linkedin.com/in/jorid-w-12',
    'https://linkedin.com/in/jorid-w-12/',
    'www.linkedin.com/in/jorid-w-12',
    'linkedin.com/in/jorid-w-12?trk=x',
    'https://no.linkedin.com/in/Jorid-W-12/en',
    'HTTPS://WWW.LINKEDIN.COM/in/jorid%2Dw%2D12#about',
  ])('is one and the same: %s', (text) => expect(parseProfile(text)?.slug).toBe('jorid-w-12'))
  it.each([
    '',
    'javascript:alert(1)',
    'https://linkedin.com/company/x',
    'https://notlinkedin.com/in/x',
    'https://evil.example/linkedin.com/in/x',
    'https://www.linkedin.com/in/',
  ])('is none: %s', (text) => expect(parseProfile(text)).toBeUndefined())
  it('survives broken percent-encoding', () => expect(parseProfile('linkedin.com/in/a%zz')?.slug).toBe('a%zz'))
})

describe('the day of a connection', () => {
  it.each([
    ['07 Dec 2025', '2025-12-07'],
    ['1 Jan 2026', '2026-01-01'],
    ['7-Feb-22', '2022-02-07'],
    ['30-Jul-13', '2013-07-30'],
    ['29 Feb 2024', '2024-02-29'],
    ['2024-02-29', '2024-02-29'],
    ['3 september 2019', '2019-09-03'],
  ])('is read from %s', (text, date) => expect(parseConnectedOn(text)).toBe(date))
  it.each(['29 Feb 2023', '00 Jan 2020', '12/07/25', '7 Foo 2022', 'yesterday', '2024-13-01', '1 Jan 2026 12:00'])(
    'is not read from %s',
    (text) => expect(parseConnectedOn(text)).toBeUndefined(),
  )
})

describe('a cell of an export', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '\0x', '＝1', "'x"])('is neutralised: %j', (text) =>
    expect(parseRecord(csvField(text), ',')?.[0]?.startsWith("'")).toBe(true),
  )
  it('comes back as it was', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cell = parseRecord(csvField(text), ',')?.[0] ?? ''
        expect(restoreNeutralised(cell)).toBe(text)
      }),
    ))
})

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map(cleanText)
const name = word.filter((text) => text !== '' && text !== 'undefined' && !text.startsWith("'"))

describe('an exported contact', () => {
  it('is imported again as it was', () =>
    fc.assert(
      fc.property(name, word, word, (person, company, position) => {
        fc.pre(company !== 'undefined' && position !== 'undefined' && !/(^| )undefined( |$)/.test(person))
        const contact = {
          name: person,
          company,
          position,
          email: '',
          profileUrl: 'https://www.linkedin.com/in/x',
          connectedOn: null,
        }
        const list = readConnections(connectionsHeader + connectionsRow(contact))
        expect(list).toMatchObject({ rows: [{ kind: 'person', person: contact }] })
      }),
    ))
})

describe('any bytes at all', () => {
  it('are read or refused, never a crash', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (file) => {
        expect(['list', 'refused']).toContain(readConnections(file).kind)
      }),
    ))
  it('below a header lead to one answer per row, in order', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '=', 'é'), maxLength: 300 }),
        (body) => {
          const list = readConnections(`First Name,Last Name,Connected On\n${body}`)
          const lines = list.kind === 'list' ? list.rows.map((row) => row.line) : []
          expect(lines).toEqual([...new Set(lines)].toSorted((left, right) => left - right))
        },
      ),
    ))
})

describe('who a person of a list is', () => {
  const owner = '0b1f8d2e-5c8e-4c7a-9a57-0f5d1f2a3b4c' as UserId
  const person = { slug: 'ada-b', name: 'Ada Byron', company: 'Engines' }
  it('hangs on the address alone where there is one', () =>
    expect(importedContactId(owner, { ...person, company: 'Elsewhere' })).toBe(importedContactId(owner, person)))
  it('hangs on name and company where there is none', () => {
    const nameless = { ...person, slug: undefined }
    expect(importedContactId(owner, { ...nameless, name: ' ada  BYRON' })).toBe(importedContactId(owner, nameless))
    expect(importedContactId(owner, { ...nameless, company: 'Elsewhere' })).not.toBe(importedContactId(owner, nameless))
  })
})
