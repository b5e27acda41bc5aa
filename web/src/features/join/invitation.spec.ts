import { describe, expect, it } from 'vitest'
import { joinWords } from '../../messages/join.ts'
import { standOf } from './invitation.ts'
import type { Invitation } from './invitation.ts'

const invitation: Invitation = {
  workspace: 'Northwind',
  invitedBy: 'Ines',
  email: 'nina@mail.example',
  cohorts: [],
  roles: ['member'],
  hasAccount: false,
  signedInAs: null,
}

describe('an invitation', () => {
  it('asks a newcomer who they are', () => expect(standOf(invitation)).toBe('newcomer'))

  it('asks somebody with an account to sign in', () =>
    expect(standOf({ ...invitation, hasAccount: true })).toBe('sign-in'))

  it('is ready for the very address, however it is written', () =>
    expect(standOf({ ...invitation, hasAccount: true, signedInAs: 'Nina@Mail.example' })).toBe('ready'))

  it('is not for another account, whether the invited address has one or not', () => {
    expect(standOf({ ...invitation, signedInAs: 'tom@mail.example' })).toBe('wrong-account')
    expect(standOf({ ...invitation, hasAccount: true, signedInAs: 'tom@mail.example' })).toBe('wrong-account')
  })

  it('says in words what one becomes, and where', () => {
    expect(joinWords.asIn(['member'], [])).toBe('You join as a member.')
    expect(joinWords.asIn(['mentor', 'admin'], ['Autumn', 'Spring'])).toBe(
      'You join as a mentor and an admin, in Autumn and Spring.',
    )
  })
})
