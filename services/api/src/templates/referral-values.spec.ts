import { fillTemplate } from '@kith/domain'
import type { ReferralView } from '@kith/read-model/queries'
import { describe, expect, it } from 'vitest'
import { referralValues } from './referral-values.ts'

const draft = {
  seeker: { name: 'Noor Halim' },
  referrer: { name: 'Ilse Brandt-Okoro' },
  company: 'Fjord Analytics',
  role: 'Data Engineer',
  package: null,
  outcomes: [],
} as unknown as ReferralView

const prepared = {
  company: 'Fjord Analytics',
  role: 'Data Engineer',
  department: 'Platform',
  whyMe: 'I built one.',
  whyCompany: 'They publish.',
  talkingPoints: ['One', 'Two', 'Three'],
  resume: null,
  profileLink: 'https://profiles.example/noor',
  jobLink: 'https://fjord.example/jobs/13',
}
const asked = { ...draft, package: prepared } as unknown as ReferralView
const heard = (...outcomes: readonly string[]): ReferralView =>
  ({ ...asked, outcomes: outcomes.map((outcome) => ({ outcome })) }) as unknown as ReferralView

describe('a message about a request', () => {
  it('speaks of whom it is to, and of what', () =>
    expect(
      fillTemplate('{first name}, {name}: {role} at {company}. {my name}', referralValues(draft, undefined)).text,
    ).toBe('Ilse, Ilse Brandt-Okoro: Data Engineer at Fjord Analytics. Noor Halim'))
  it('shows gaps for what is not prepared', () =>
    expect(fillTemplate('{talking points} {why me} {link} {outcome}', referralValues(draft, undefined))).toMatchObject({
      text: '[talking points] [why me] [link] [outcome]',
      missing: ['talking points', 'why me', 'link', 'outcome'],
    }))
  it('goes by the opportunity until there is a package', () => {
    const opportunity = { department: 'Data', link: 'https://fjord.example/jobs/12' }
    const text = '{department} {job link}'
    expect(fillTemplate(text, referralValues(draft, opportunity)).text).toBe('Data https://fjord.example/jobs/12')
    expect(fillTemplate(text, referralValues(asked, opportunity)).text).toBe('Platform https://fjord.example/jobs/13')
  })
  it('lists the points of the package', () =>
    expect(fillTemplate('{talking points}', referralValues(asked, undefined)).text).toBe('- One\n- Two\n- Three'))
  it('says what was heard last', () =>
    expect(fillTemplate('{outcome}', referralValues(heard('contacted', 'offer'), undefined)).text).toBe(
      'they made me an offer',
    ))
})
