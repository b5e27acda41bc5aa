// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { suggestedPath } from './suggested-path.ts'

const now = { today: '2026-11-28', locale: 'en-GB', directAskWithinDays: 180 } as const
const contact = (closeness: 'close' | 'distant' | null, lastOn: string | null) =>
  suggestedPath({ kind: 'contact', closeness, lastOn, doNotContact: false }, now)

describe('the way to somebody', () => {
  it('is direct to members and close contacts', () => {
    expect(suggestedPath({ kind: 'member' }, now).path).toBe('direct')
    expect(contact('close', null).path).toBe('direct')
  })

  it('is direct to whoever was spoken with lately, and says when that was', () => {
    expect(contact('distant', '2026-11-14')).toEqual({
      path: 'direct',
      why: 'You were last in touch 2 weeks ago. Asking directly is fine.',
    })
    expect(contact('distant', '2026-06-01').path).toBe('direct')
  })

  it('is a conversation first after a long silence, and an introduction to a stranger', () => {
    expect(contact('distant', '2026-05-31').path).toBe('informational_interview')
    expect(contact(null, null).path).toBe('introduction')
  })
})
