import { describe, expect, it } from 'vitest'
import { secondFactorIn } from './requests.ts'

describe('coming back from another house', () => {
  it('goes on with the second step', () => {
    expect(secondFactorIn('second-factor=abc-_1&methods=totp,recovery-code,smoke')).toEqual({
      needs: 'second-factor',
      ticket: 'abc-_1',
      methods: ['totp', 'recovery-code'],
    })
  })

  it.each([undefined, '', 'methods=totp', 'second-factor=abc', 'second-factor=abc&methods=smoke'])(
    'begins at the beginning otherwise (%s)',
    (fragment) => expect(secondFactorIn(fragment)).toBeUndefined(),
  )
})
