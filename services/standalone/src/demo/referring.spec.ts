import { describe, expect, it } from 'vitest'
import { demoAccounts } from './bootcamp.ts'
import { demoPeople } from './people.ts'
import { demoOpenings, demoOpportunities, demoReferrals } from './referring.ts'

describe('what the demo’s people ask of one another', () => {
  const accounts = new Set<string>(['admin', ...demoAccounts.map(({ slug }) => slug)])

  it('is asked by people and of people that there are', () => {
    for (const { seeker, referrer } of demoReferrals) {
      expect(accounts).toContain(seeker)
      if (typeof referrer === 'string') expect(accounts).toContain(referrer)
      else expect(demoPeople.map(({ slug }) => slug)).toContain(referrer.contact)
    }
    for (const { poster } of demoOpenings) expect(accounts).toContain(poster)
  })

  it('is about openings of whoever is asked, and roles that are sought', () => {
    for (const { opening, opportunity, referrer } of demoReferrals) {
      if (opening !== undefined) expect(demoOpenings.find(({ slug }) => slug === opening)?.poster).toBe(referrer)
      if (opportunity !== undefined) expect(demoOpportunities.map(({ slug }) => slug)).toContain(opportunity)
    }
  })

  it('shows both sides: something waits for the admin, and for others', () => {
    expect(demoReferrals.filter(({ seeker }) => seeker === 'admin').length).toBeGreaterThan(2)
    expect(demoReferrals.filter(({ referrer }) => referrer === 'admin').length).toBeGreaterThan(1)
    expect(demoReferrals.filter(({ askedDaysAgo }) => askedDaysAgo === null)).toHaveLength(1)
  })
})
