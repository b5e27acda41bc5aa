import type { CohortId } from '@kith/kernel'
import { deterministicId } from '@kith/kernel'
import { specify } from '@kith/kernel/spec'
import { describe, expect, it } from 'vitest'
import { sampleCommand, sampleEvent, sampleIds } from '../spec/index.ts'
import { contactDecider } from './decider.ts'

const { given } = specify(contactDecider)
const added = sampleEvent('contact.added')
const named = sampleEvent('contact.shared')
const companyOnly = sampleEvent('contact.shared', { level: 'company-only', name: '' })
const otherCohort = deterministicId('another cohort') as CohortId

describe('sharing a contact', () => {
  it('says what the cohort sees: name and company', () =>
    given([added]).when(sampleCommand('ShareContact')).then([named]))
  it('leaves the name out when only the company is shared', () =>
    given([added])
      .when(sampleCommand('ShareContact', { level: 'company-only' }))
      .then([companyOnly]))
  it('may become more or less', () => {
    given([added, companyOnly]).when(sampleCommand('ShareContact')).then([named])
    given([added, named])
      .when(sampleCommand('ShareContact', { level: 'company-only' }))
      .then([companyOnly])
  })
  it('is for the owner alone, whatever an admin may be', () =>
    given([added])
      .when(sampleCommand('ShareContact', { by: sampleIds.stranger }))
      .thenRejected('NOT_FOUND'))
})

describe('a shared contact', () => {
  it('is told anew when the name changes', () =>
    given([added, named])
      .when(sampleCommand('ChangeContact', { name: 'Ilse Okoro', location: undefined }))
      .then(
        [
          sampleEvent('contact.details-changed', {
            name: 'Ilse Okoro',
            emails: undefined,
            phones: undefined,
            links: undefined,
            location: undefined,
          }),
          sampleEvent('contact.shared', { name: 'Ilse Okoro' }),
        ].map(withoutUndefined),
      ))
  it('is not told anew for what a cohort does not see', () =>
    given([added, companyOnly])
      .when(sampleCommand('ChangeContact', { name: 'Ilse Okoro', location: undefined }))
      .then(
        [
          sampleEvent('contact.details-changed', {
            name: 'Ilse Okoro',
            emails: undefined,
            phones: undefined,
            links: undefined,
            location: undefined,
          }),
        ].map(withoutUndefined),
      ))
  it('is told anew to every cohort when the company changes', () => {
    const there = sampleEvent('contact.shared', { cohortId: otherCohort })
    const decision = given([added, companyOnly, there]).when(sampleCommand('RecordEmployment')).decision
    const told = decision.kind === 'accepted' ? decision.events.filter(({ type }) => type === 'contact.shared') : []
    expect(told).toEqual([
      sampleEvent('contact.shared', { level: 'company-only', name: '', company: 'Tidewater Labs' }),
      sampleEvent('contact.shared', { cohortId: otherCohort, company: 'Tidewater Labs' }),
    ])
  })
  it('is not told anew after it was taken back', () => {
    const decision = given([added, named, sampleEvent('contact.unshared')]).when(
      sampleCommand('RecordEmployment'),
    ).decision
    expect(decision.kind === 'accepted' && decision.events.some(({ type }) => type === 'contact.shared')).toBe(false)
  })
  it('of the time before a share said what it shows is told at the next share', () =>
    given([added, sampleEvent('contact.shared', { name: '', company: '' })])
      .when(sampleCommand('ShareContact'))
      .then([named]))
})

function withoutUndefined<Event extends { readonly data: object }>(event: Event): Event {
  const data = Object.fromEntries(Object.entries(event.data).filter(([, value]) => value !== undefined))
  return { ...event, data }
}
