import { specify } from '@kith/kernel/spec'
import { describe, expect, it } from 'vitest'
import { sampleCommand, sampleEvent, sampleIds } from '../spec/index.ts'
import { templateDecider } from './decider.ts'
import { defaultTexts } from './default-texts.ts'
import { fillTemplate, unknownFields } from './fields.ts'
import { templateKind } from './kind.ts'
import { templateIdFor } from './template-id.ts'

const { given } = specify(templateDecider)
const changed = sampleEvent('template.changed')
const reset = sampleEvent('template.reset')
const { owner, stranger, workspace } = sampleIds

describe('a template', () => {
  it('takes an own text, once', () => {
    given([]).when(sampleCommand('ChangeTemplate')).then([changed])
    given([changed]).when(sampleCommand('ChangeTemplate')).thenNothing()
    given([changed])
      .when(sampleCommand('ChangeTemplate', { text: 'Hello {first name}' }))
      .then([sampleEvent('template.changed', { text: 'Hello {first name}' })])
  })
  it('goes back to the default text', () => {
    given([changed]).when(sampleCommand('ResetTemplate')).then([reset])
    given([changed, reset]).when(sampleCommand('ResetTemplate')).thenNothing()
    given([]).when(sampleCommand('ResetTemplate')).thenNothing()
  })
  it('is the default when its text says the same', () => {
    const same = sampleCommand('ChangeTemplate', { text: defaultTexts[changed.data.kind] })
    given([]).when(same).thenNothing()
    given([changed]).when(same).then([reset])
  })
  it('is the owner’s alone', () => {
    for (const type of ['ChangeTemplate', 'ResetTemplate'] as const) {
      given([changed])
        .when(sampleCommand(type, { by: stranger }))
        .thenRejected('NOT_FOUND')
      given([changed])
        .when(sampleCommand(type, { by: stranger, ownerId: stranger }))
        .thenRejected('NOT_FOUND')
    }
  })
  it('has fields that exist, and says which one does not', () => {
    const text = 'Hello {first name}, about {compny} and {rolle}'
    const refused = given([]).when(sampleCommand('ChangeTemplate', { text }))
    refused.thenRejected('TEMPLATE_FIELD_UNKNOWN')
    expect(refused.decision).toMatchObject({ rejection: { field: 'text', detail: { name: 'compny' } } })
  })
  it('says something', () =>
    given([])
      .when(sampleCommand('ChangeTemplate', { text: ' ' }))
      .thenRejected('TEXT_MISSING'))
  it('is one for each kind, member and workspace', () => {
    const ids = templateKind.options.map((kind) => templateIdFor(workspace, owner, kind))
    expect(new Set([...ids, templateIdFor(workspace, stranger, 'ask-mentor')]).size).toBe(ids.length + 1)
    expect(templateIdFor(workspace, owner, 'ask-mentor')).toBe(templateIdFor(workspace, owner, 'ask-mentor'))
  })
})

describe.each(templateKind.options)('the default text for %s', (kind) => {
  const text = defaultTexts[kind]
  it('has fields that exist only', () => expect(unknownFields(text)).toEqual([]))
  it('says what it is about and shouts at nobody', () => {
    expect(text).toContain('{company}')
    expect(text).toContain('{role}')
    expect(text).not.toContain('!')
  })
  it('is short', () => expect(text.split(/\s+/).length).toBeLessThan(120))
  it('is whole once its fields have values', () => {
    const values = Object.fromEntries(
      [
        'first name',
        'name',
        'my name',
        'company',
        'role',
        'job link',
        'profile link',
        'talking points',
        'why me',
        'why company',
      ].map((field) => [field, field]),
    )
    expect(fillTemplate(text, values)).toMatchObject({ missing: [], unknown: [] })
  })
})
