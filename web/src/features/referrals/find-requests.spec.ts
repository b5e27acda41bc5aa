import { describe, expect, it } from 'vitest'
import { requestsNamed } from './find-requests.ts'
import { aReferral } from './spec/a-referral.ts'

describe('requests by name', () => {
  const open = aReferral({ id: 'open' })
  const closed = aReferral({ id: 'closed', status: 'closed' })

  it('are found by role, company and the other person', () => {
    for (const text of ['data eng', 'ANALYTICS', 'ruth'])
      expect(requestsNamed([open, closed], text).map(({ id }) => id)).toEqual(['open'])
    expect(requestsNamed([open], 'nadja')).toEqual([])
  })

  it('are none for nothing', () => {
    expect(requestsNamed([open], ' ')).toEqual([])
  })

  it('stay while something is owed', () => {
    expect(requestsNamed([aReferral({ status: 'declined', owes: ['thanks'] })], 'ruth')).toHaveLength(1)
    expect(requestsNamed([aReferral({ status: 'declined' })], 'ruth')).toHaveLength(0)
  })
})
