// @vitest-environment node
import { CombinedError } from '@urql/core'
import { describe, expect, it } from 'vitest'
import { refusalIn } from './refusal.ts'

describe('why an act was not done', () => {
  it('is told in the words of the server', () => {
    const refusal = { code: 'FUTURE_DATE', message: 'That day has not come yet.', field: 'happenedOn' }
    expect(refusalIn({ data: { logInteraction: { ok: false, refusal } } })).toEqual({
      message: 'That day has not come yet.',
      field: 'happenedOn',
    })
  })

  it('is nothing when the act was done', () => {
    expect(refusalIn({ data: { setCloseness: { ok: true, refusal: null } } })).toBeUndefined()
  })

  it('says that the connection was lost when nobody answered', () => {
    const error = new CombinedError({ networkError: new Error('fetch failed') })
    expect(refusalIn({ error })?.message).toContain('the connection was lost')
  })

  it('is told in the words of the server when the second factor is missing', () => {
    const extensions = { code: 'SECOND_FACTOR_NEEDED' }
    const error = new CombinedError({ graphQLErrors: [{ message: 'Add a passkey first.', extensions }] })
    expect(refusalIn({ error })?.message).toBe('Add a passkey first.')
  })

  it('gives a code to quote when the server failed', () => {
    const error = new CombinedError({ graphQLErrors: [{ message: 'x', extensions: { code: 'INTERNAL' } }] })
    expect(refusalIn({ error })?.message).toContain('INTERNAL')
  })
})
