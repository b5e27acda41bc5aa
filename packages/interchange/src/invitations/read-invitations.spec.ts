import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvRow } from '../csv/csv-field.ts'
import { readInvitations } from './read-invitations.ts'
import type { InvitationRow } from './row.ts'

const rowsOf = (text: string): readonly InvitationRow[] => {
  const list = readInvitations(text)
  if (list.kind === 'refused') throw new Error(list.message)
  return list.rows
}

const brief = (text: string): readonly string[] =>
  rowsOf(text).map((row) => (row.kind === 'address' ? `${row.line} ${row.email}` : `${row.line} ? ${row.text}`))

describe('a pasted list of addresses', () => {
  it('is read one to a line, whatever the lines end with', () =>
    expect(brief('ada@x.example\r\n\nBob@X.example\rcleo@x.example')).toEqual([
      '1 ada@x.example',
      '3 bob@x.example',
      '4 cleo@x.example',
    ]))
  it('is read with commas, semicolons, tabs or blanks in between', () =>
    expect(brief('a@x.example, b@x.example;c@x.example\td@x.example e@x.example')).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map((name) => `1 ${name}@x.example`),
    ))
  it('takes the address out of what mail programs put around it', () =>
    expect(brief('"Byron, Ada" <ada@x.example>, Bob Example <bob@x.example>; mailto:cleo@x.example')).toEqual([
      '1 ada@x.example',
      '1 bob@x.example',
      '1 cleo@x.example',
    ]))
  it('keeps what is no address, with its line and a sentence', () =>
    expect(rowsOf('ada@x.example\nnot an address')[1]).toEqual({
      kind: 'unreadable',
      line: 2,
      text: 'not an address',
      message: 'This does not look like an e-mail address. Please write it like name@example.org.',
    }))
  it('knows an address that no mail server takes: more than 64 characters before the @', () =>
    expect(brief(`${'a'.repeat(64)}@x.example ${'a'.repeat(65)}@x.example`)).toEqual([
      `1 ${'a'.repeat(64)}@x.example`,
      `1 ? ${'a'.repeat(65)}@x.example`,
    ]))
})

describe('a table with titles', () => {
  it('says for each row which roles and cohorts it asks for', () =>
    expect(
      rowsOf('Name,E-Mail,Role,Cohort\nAda,ada@x.example,"mentor, Coach",Autumn 2026;Spring\n,bob@x.example'),
    ).toEqual([
      {
        kind: 'address',
        line: 2,
        email: 'ada@x.example',
        roles: ['mentor', 'coach'],
        cohorts: ['Autumn 2026', 'Spring'],
      },
      { kind: 'address', line: 3, email: 'bob@x.example', roles: undefined, cohorts: undefined },
    ]))
  it('may have semicolons or tabs, a byte-order mark and empty lines', () => {
    expect(brief('\uFEFF\n\nrole;email\nmember;ada@x.example\n\n')).toEqual(['4 ada@x.example'])
    expect(brief('email\trole\nada@x.example\tmember')).toEqual(['2 ada@x.example'])
  })
  it('reports a row without an address, with too many cells, or with an open quote, and goes on', () => {
    const rows = rowsOf('email,roles\n,member\na@x.example,member,admin\n"b@x.example,member\nc@x.example,member')
    expect(rows.map((row) => (row.kind === 'address' ? row.email : row.message.split('.', 1)[0]))).toEqual([
      'This row has no e-mail address',
      'This row has 3 cells and the first line has 2',
      'The quotes of this row do not close where they should',
      'c@x.example',
    ])
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 4, 5])
  })
  it('is read back as it was written, formulas and all', () =>
    expect(rowsOf(csvRow(['email', 'cohorts']) + csvRow(['ada@x.example', '=Best "cohort", ever']))).toMatchObject([
      { cohorts: ['=Best "cohort", ever'] },
    ]))
})

describe('a list as a whole', () => {
  it('is refused when it holds nothing', () => {
    for (const text of ['', ' \n\t\n', 'email\n', ',;,'])
      expect(readInvitations(text)).toMatchObject({ kind: 'refused', code: 'NO_ADDRESSES' })
  })
  it('holds 500 at most, and says how many it has', () => {
    const list = (length: number) => Array.from({ length }, (_none, index) => `p${index}@x.example`).join('\n')
    expect(rowsOf(list(500))).toHaveLength(500)
    expect(readInvitations(list(1_501))).toMatchObject({
      code: 'TOO_MANY_ADDRESSES',
      message: expect.stringContaining('1,501'),
    })
  })
  it('never throws, and names only lines that it has', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'binary' }), (text) => {
        const list = readInvitations(text)
        const lines = text.split(/\r\n|\n|\r/).length
        return list.kind === 'refused' || list.rows.every(({ line }) => line >= 1 && line <= lines)
      }),
    ))
})
