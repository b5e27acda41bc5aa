import { isSame, reject } from '@kith/kernel'
import type { CalendarDate, ContactId, ImportId } from '@kith/kernel'
import type { ContactEvent } from './events.ts'
import { acceptAll } from './outcome.ts'
import type { Data, Outcome } from './outcome.ts'
import { currentEmployment } from './state.ts'
import type { Employment, Person } from './state.ts'

/** How an employment stands, whoever said so. */
type Story = Omit<Employment, 'importId'>

/** Who tells it: an import, or nobody but the owner. */
interface Teller {
  readonly contactId: ContactId
  readonly importId?: ImportId
}

const storyOf = ({ importId: _importId, ...story }: Employment): Story => story

const recorded = (teller: Teller, story: Story): ContactEvent => ({
  type: 'contact.employment-recorded',
  data: { ...teller, ...story },
})

/** The replaced job ends where the new one begins, unless that lies before its own beginning or nobody knows. */
const endOf = (replaced: Story, next: CalendarDate | null): CalendarDate | null =>
  next === null || (replaced.from !== null && next < replaced.from) ? replaced.to : next

/**
 * The facts that make `wanted` so; none when it is so already. A person has one job of today: a new one closes the one
 * that it replaces, under that one's own id.
 */
export const employmentEvents = (teller: Teller, person: Person, wanted: Story): readonly ContactEvent[] => {
  const known = person.employments.find((one) => one.employmentId === wanted.employmentId)
  if (known !== undefined && isSame(storyOf(known), wanted)) return []
  const replaced = person.employments.filter((one) => one.current && one !== known && wanted.current).map(storyOf)
  const closed = replaced.map((one) => recorded(teller, { ...one, to: endOf(one, wanted.from), current: false }))
  return [...closed, recorded(teller, wanted)]
}

/** Records a job, or puts one right under its id. */
export const recordEmployment = (data: Data<'RecordEmployment'>, person: Person): Outcome => {
  const { contactId, employmentId, company, position, from, to } = data
  if (company === '' && position === '') return reject('TEXT_MISSING', { field: 'company' })
  if (from !== null && to !== null && to < from) return reject('DATES_REVERSED', { field: 'to' })
  const current = to === null && data.current !== false
  return acceptAll(employmentEvents({ contactId }, person, { employmentId, company, position, from, to, current }))
}

/** What the header of a person says about their job: another one is a new employment, none at all ends the old one. */
export const changedEmployment = (
  contactId: ContactId,
  person: Person,
  told: NonNullable<Data<'ChangeContact'>['employment']>,
): readonly ContactEvent[] => {
  const held = currentEmployment(person)
  const company = told.company ?? held?.company ?? ''
  const position = told.position ?? held?.position ?? ''
  if (company === (held?.company ?? '') && position === (held?.position ?? '')) return []
  if (company === '' && position === '')
    return held === undefined ? [] : [recorded({ contactId }, { ...storyOf(held), current: false })]
  const { employmentId } = told
  return employmentEvents({ contactId }, person, {
    employmentId,
    company,
    position,
    from: null,
    to: null,
    current: true,
  })
}
