import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillTemplate, templateFields, unknownFields } from './fields.ts'

const values = { 'first name': 'Ilse', company: 'Fjord Analytics', role: 'Data Engineer' } as const

describe('filling a text', () => {
  it('puts values where fields stand', () =>
    expect(fillTemplate('Hi {first name}, about {role} at {company}.', values)).toEqual({
      text: 'Hi Ilse, about Data Engineer at Fjord Analytics.',
      missing: [],
      unknown: [],
    }))
  it('leaves a visible gap for what has no value yet, and names it once', () =>
    expect(fillTemplate('{link} {link} {outcome}', { outcome: ' ' })).toEqual({
      text: '[link] [link] [outcome]',
      missing: ['link', 'outcome'],
      unknown: [],
    }))
  it('leaves what it does not know as it is', () =>
    expect(fillTemplate('{compny} of {first name}', values)).toEqual({
      text: '{compny} of Ilse',
      missing: [],
      unknown: ['compny'],
    }))
  it.each(['{First Name}', '{ first  name }', '{FIRST NAME}'])('reads %s as a person means it', (text) =>
    expect(fillTemplate(text, values).text).toBe('Ilse'),
  )
  it.each([
    ['{{first name}}', '{Ilse}'],
    ['{a{first name}b}', '{aIlseb}'],
    ['{first name', '{first name'],
    ['first name}', 'first name}'],
    ['}{first name}{', '}Ilse{'],
    ['{}', '{}'],
    ['{ }', '{ }'],
    ['{1, 2}', '{1, 2}'],
    ['{\nfirst name}', '{\nfirst name}'],
  ])('keeps braces harmless: %j', (text, filled) =>
    expect(fillTemplate(text, values)).toEqual({ text: filled, missing: [], unknown: [] }),
  )
  it('does not look through a value again', () =>
    expect(fillTemplate('{company}{role}', { company: '{role}', role: '{company}' }).text).toBe('{role}{company}'))
  it('knows no field by what objects have of their own', () => {
    expect(unknownFields('{constructor} {toString} {__proto__}')).toEqual(['constructor', 'tostring', '__proto__'])
    expect(fillTemplate('{constructor}', values).text).toBe('{constructor}')
  })
})

describe('whatever a text says', () => {
  const piece = fc.oneof(
    fc.constantFrom('{', '}', '{{', '}}', '\n', ' ', ...templateFields.map((name) => `{${name}}`)),
    fc.string(),
    fc.string({ unit: 'grapheme' }),
  )
  const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))
  const anyValues = fc.dictionary(fc.constantFrom(...templateFields), anyText)

  it('it is filled, never refused', () =>
    fc.assert(
      fc.property(anyText, anyValues, (text, given) => {
        const { text: filled, missing, unknown } = fillTemplate(text, given)
        for (const field of missing) expect(filled).toContain(`[${field}]`)
        for (const name of unknown) expect(templateFields).not.toContain(name)
      }),
    ))
  it('nothing but fields changes', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const itself = Object.fromEntries(templateFields.map((field) => [field, `{${field}}`]))
        const filled = fillTemplate(text, itself).text
        expect(filled.replaceAll(/[\s]/g, '').toLowerCase()).toBe(text.replaceAll(/[\s]/g, '').toLowerCase())
      }),
    ))
  it('a filled text has no fields left that values did not bring', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const once = fillTemplate(text, {})
        const names: readonly string[] = once.missing
        expect(fillTemplate(once.text, {}).missing.filter((name) => !names.includes(name))).toEqual([])
      }),
    ))
  it('it takes one pass, however many braces there are', () => {
    const started = performance.now()
    fillTemplate('{'.repeat(200_000), {})
    fillTemplate('{a'.repeat(100_000) + '}'.repeat(100_000), {})
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})
