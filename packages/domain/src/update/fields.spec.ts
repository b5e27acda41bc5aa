import type { CalendarDate } from '@kith/kernel'
import { describe, expect, it } from 'vitest'
import { fillUpdate, isPersonal, unknownUpdateFields } from './fields.ts'

const ilse = { name: 'Ilse Brandt', company: 'Fjord Analytics', lastOn: '2026-03-31' as CalendarDate }

describe('the words of an update', () => {
  it('speak to one person', () =>
    expect(
      fillUpdate(
        { subject: 'Hello {first name}', body: '{name} of {company}, we spoke {last time}. {my name}' },
        ilse,
        'Noor',
      ),
    ).toEqual({
      subject: 'Hello Ilse',
      text: 'Ilse Brandt of Fjord Analytics, we spoke in March 2026. Noor',
      missing: [],
    }))
  it('show a gap for what is not known, and name it once', () =>
    expect(
      fillUpdate(
        { subject: '{company}', body: '{company} {last time}' },
        { ...ilse, company: '', lastOn: null },
        'Noor',
      ),
    ).toEqual({ subject: '[company]', text: '[company] [last time]', missing: ['company', 'last time'] }))
  it('do not take what a name says for a field', () =>
    expect(fillUpdate({ subject: '', body: '{name}' }, { ...ilse, name: '{company}' }, 'Noor').text).toBe('{company}'))
  it('know only fields of an update', () =>
    expect(unknownUpdateFields({ subject: '{role}', body: '{first name} {why me}' })).toEqual(['role', 'why me']))
  it.each([
    ['Hi {first name}', true],
    ['Dear { NAME }', true],
    ['Hi, {my name} here, of {company}', false],
  ])('%j: speaks to a person: %s', (body, personal) =>
    expect(isPersonal({ subject: '{first name}', body })).toBe(personal),
  )
})
