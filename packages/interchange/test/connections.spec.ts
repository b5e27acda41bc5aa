import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { connectionsReader, readConnections } from '../src/index.ts'
import type { ConnectionRow } from '../src/index.ts'

const sample = readFileSync(new URL('fixtures/connections.csv', import.meta.url))

const rowsOf = (file: Uint8Array | string): readonly ConnectionRow[] => {
  const list = readConnections(file)
  if (list.kind === 'refused') throw new Error(list.refusal.message)
  return list.rows
}

const personAt = (line: number) => {
  const row = rowsOf(sample).find((candidate) => candidate.line === line)
  if (row?.kind !== 'person') throw new Error(`Line ${line}: ${JSON.stringify(row)}`)
  return row.person
}

const refusedAt = (line: number) => {
  const row = rowsOf(sample).find((candidate) => candidate.line === line)
  return row?.kind === 'refused' ? [row.code, row.column] : row
}

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
const ada = 'Ada,Byron,https://www.linkedin.com/in/ada-b,,Engines,Analyst,07 Dec 2025'

describe('reading the sample as LinkedIn writes it', () => {
  it('accounts for every row', () => {
    const counts: Record<string, number> = {}
    for (const row of rowsOf(sample)) counts[row.kind] = (counts[row.kind] ?? 0) + 1
    expect(counts).toEqual({ person: 17, refused: 7, duplicate: 1, blank: 1 })
  })
  it('tells what it takes each column for', () => {
    const list = readConnections(sample)
    expect(list.kind === 'list' && list.columns.map((column) => column.meaning)).toEqual([
      'first name',
      'last name',
      'profile address',
      'e-mail address',
      'company',
      'position',
      'connected on',
    ])
  })
  it('reads a whole person', () =>
    expect(personAt(5)).toEqual({
      name: 'Wilmot Ashgrove',
      company: 'Brightwell Labs',
      position: 'Data Engineer',
      email: '',
      profileUrl: 'https://www.linkedin.com/in/wilmot-ashgrove-1a2b3c',
      slug: 'wilmot-ashgrove-1a2b3c',
      connectedOn: '2025-12-07',
    }))
  it('keeps commas, quotes, emoji and other alphabets', () => {
    expect(personAt(6)).toMatchObject({
      company: 'Quay, Inc.',
      position: 'Head of People, Culture',
      connectedOn: '2026-01-01',
    })
    expect(personAt(7)).toMatchObject({ name: 'Tomoko 橋本', slug: 'tomoko-h-9', connectedOn: '2022-02-07' })
    expect(personAt(8)).toMatchObject({ name: 'Оксана Левицька', slug: 'оксана-77', connectedOn: '2013-07-30' })
    expect(personAt(9)).toMatchObject({ company: '"Great" Startup', position: 'Founder 🌱' })
  })
  it('takes the word undefined for a hole', () =>
    expect(personAt(11)).toMatchObject({ company: '', slug: 'noe-thibault-4' }))
  it('has no date where the file has none', () =>
    expect(personAt(10)).toMatchObject({ connectedOn: null, email: 'bram.vdw@mail.example' }))
  it('reads a cell over two lines and counts on as an editor does', () => {
    expect(personAt(17).company).toBe('Line one and two')
    expect(personAt(19).name).toBe('Priya Natarajan (She/Her)')
  })
  it('composes accents', () => expect(personAt(20).name).toBe('José Núñez'))
  it('takes a name of one word', () => expect(personAt(21).name).toBe('Cher'))
  it('tells people without an address apart by their company', () => {
    expect(personAt(23)).toMatchObject({ slug: undefined, company: 'Brightwell Labs' })
    expect(personAt(24)).toMatchObject({ slug: undefined, company: 'Elsewhere' })
  })
  it('takes a lone quotation mark inside a cell for an inch', () =>
    expect(personAt(30).company).toBe('Monitor 27" GmbH'))
})

describe('a row that cannot be taken', () => {
  it.each([
    [12, ['NO_NAME', 'First Name']],
    [16, ['CONTRADICTS_EARLIER_ROW', null]],
    [25, ['BAD_DATE', 'Connected On']],
    [26, ['BAD_PROFILE_URL', 'URL']],
    [27, ['BAD_EMAIL', 'Email Address']],
    [28, ['TOO_MANY_CELLS', null]],
    [29, ['BAD_QUOTES', null]],
  ])('is named by its line %i, code and column', (line, expected) => expect(refusedAt(line)).toEqual(expected))
  it('does not cost the rows behind it', () => expect(personAt(31).name).toBe('Zoë Zimmer'))
  it('shows at most 200 characters', () => {
    const [row] = rowsOf(`${header}\n${'x'.repeat(900)},,,,,,nonsense`)
    expect(row?.kind === 'refused' && row.raw.length).toBe(200)
  })
})

describe('the header', () => {
  it.each([
    ['at the very top', `${header}\n${ada}`, 2],
    ['below one blank line', `\n${header}\n${ada}`, 3],
    ['below two blank lines', `\n\n${header}\n${ada}`, 4],
    ['below a note with a loose quotation mark', `Notes:\n"Half a note\n${header}\n${ada}`, 4],
    ['behind a byte-order mark', `\ufeff${header}\n${ada}`, 2],
    ['with CR line ends', `${header}\r${ada}\r`, 2],
    ['with CRLF line ends', `${header}\r\n${ada}\r\n`, 2],
    ['with semicolons', `${header}\n${ada}`.replaceAll(',', ';'), 2],
    ['with tabs', `${header}\n${ada}`.replaceAll(',', '\t'), 2],
    ['with more columns', `${header},Tags\n${ada},x`, 2],
    ['in capitals and with blanks', `${header.toUpperCase().replaceAll(',', ' , ')}\n${ada}`, 2],
  ])('is found %s', (_where, file, line) =>
    expect(rowsOf(file)).toMatchObject([{ line, kind: 'person', person: { name: 'Ada Byron', slug: 'ada-b' } }]),
  )
  it('is found in the older layout without addresses', () =>
    expect(
      rowsOf('First Name,Last Name,Email Address,Company,Position,Connected On\nAda,Byron,,Engines,Analyst,7-Feb-22'),
    ).toMatchObject([{ person: { name: 'Ada Byron', slug: undefined, profileUrl: '', connectedOn: '2022-02-07' } }]))
  it('may be followed by rows that end early, as spreadsheets cut them', () =>
    expect(rowsOf(`${header}\nAda,Byron`)).toMatchObject([
      { kind: 'person', person: { name: 'Ada Byron', connectedOn: null } },
    ]))
})

const bytes = (...values: readonly number[]) => new Uint8Array(values)
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

describe('a file that is no such list', () => {
  it.each<[string, Uint8Array | string, string, RegExp]>([
    ['nothing', '', 'EMPTY_FILE', /empty/],
    ['blank lines', '\r\n\r\n  \n', 'EMPTY_FILE', /empty/],
    ['a header and nothing below', `${header}\r\n`, 'NO_PEOPLE', /no people/],
    ['a header and blank rows', `${header}\n,,,,,,\n`, 'NO_PEOPLE', /no people/],
    ['a web page', '<!DOCTYPE html>\n<html><body>Sign in</body></html>', 'NOT_A_LIST', /web page/],
    ['a ZIP archive', bytes(0x50, 0x4b, 0x03, 0x04, 20, 0), 'ARCHIVE', /ZIP/],
    [
      'an Excel workbook',
      Buffer.concat([bytes(0x50, 0x4b, 0x03, 0x04), latin1('....[Content_Types].xml')]),
      'SPREADSHEET',
      /Excel/,
    ],
    ['an old Excel workbook', bytes(0xd0, 0xcf, 0x11, 0xe0, 1), 'SPREADSHEET', /Excel/],
    ['a PDF', '%PDF-1.7', 'NOT_A_LIST', /PDF/],
    ['UTF-16', Buffer.from(`\ufeff${header}`, 'utf16le'), 'NOT_UTF8', /UTF-16/],
    ['windows-1252', latin1(`${header}\nJos\xe9,N,,,,,`), 'NOT_UTF8', /windows-1252/],
    ['zero bytes', bytes(65, 0, 66), 'NOT_TEXT', /zero bytes/],
    ['a vCard', 'BEGIN:VCARD\nVERSION:3.0', 'NOT_A_LIST', /vCard/],
    ['JSON', '{"data": []}', 'NOT_A_LIST', /JSON/],
    [
      'Google contacts',
      'First Name,Middle Name,Last Name,Phonetic First Name,E-mail 1 - Label\nA,,B,,',
      'NOT_A_LIST',
      /Google Contacts.*First Name, Middle Name/,
    ],
    [
      'Outlook contacts',
      'First Name,Last Name,Company,Job Title,E-mail Address\nA,B,C,D,E',
      'NOT_A_LIST',
      /Outlook.*Job Title/,
    ],
    ['another table', 'Date,Amount,Purpose\n1,2,3', 'NOT_A_LIST', /Date, Amount, Purpose/],
    ['a long text', 'word '.repeat(5000), 'NOT_A_LIST', /not a list/],
  ])('is refused with the reason: %s', (_what, file, code, message) =>
    expect(readConnections(file)).toMatchObject({
      kind: 'refused',
      refusal: { code, message: expect.stringMatching(message) },
    }),
  )
})

describe('reading in pieces', () => {
  it.each([1, 2, 3, 7, 64, 1000])('gives the same rows for pieces of %i bytes', (size) => {
    const reader = connectionsReader()
    const rows: ConnectionRow[] = []
    for (let at = 0; at < sample.length; at += size) rows.push(...reader.push(sample.subarray(at, at + size)).rows)
    rows.push(...reader.end().rows)
    expect(rows).toEqual(rowsOf(sample))
  })
  it('refuses a line past a million characters and reads on', () => {
    const rows = rowsOf(`${header}\n${'x'.repeat(1_100_000)}\n${ada}`)
    expect(rows).toMatchObject([
      { line: 2, kind: 'refused', code: 'LINE_TOO_LONG' },
      { line: 3, kind: 'person' },
    ])
  })
  it('reads a hundred thousand rows', () => {
    const body = Array.from(
      { length: 100_000 },
      (_, index) => `P${index},Q,https://www.linkedin.com/in/p-${index},,Company ${index % 100},Engineer,07 Dec 2025`,
    )
    expect(rowsOf([header, ...body].join('\r\n')).length).toBe(100_000)
  })
})
