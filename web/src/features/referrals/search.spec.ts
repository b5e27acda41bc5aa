// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { readReferralSearch, readReferralsSearch, readStartSearch } from './search.ts'

const id = '018f0000-0000-7000-8000-000000000001'

describe('the addresses of referrals', () => {
  it('say which side and how it is shown, and leave out the rest', () => {
    expect(readReferralsSearch({ side: 'referrer', as: 'list', page: 2 })).toEqual({ side: 'referrer', as: 'list' })
    expect(readReferralsSearch({ side: 'seeker', as: 'board' })).toEqual({})
  })

  it('say where a new request comes from, by ids only', () => {
    expect(readStartSearch({ contact: id, opening: 'x', member: 7 })).toEqual({ contact: id })
  })

  it('name an act that there is', () => {
    expect(readReferralSearch({ act: 'decline' })).toEqual({ act: 'decline' })
    expect(readReferralSearch({ act: 'request' })).toEqual({})
  })
})
