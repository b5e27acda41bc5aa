import type { CalendarKind, FollowUpSubject, ImportantDateSubject, OpportunityDaySubject } from './subjects.ts'

export const categories: Readonly<Record<CalendarKind, string>> = {
  'check-ins': 'Check-in',
  'important-dates': 'Important date',
  'follow-ups': 'Follow-up',
  interviews: 'Interview',
  sessions: 'Session',
}

export const checkInSummary = (name: string): string => `Check in with ${name}`

export const moreSummaries = {
  'check-ins': 'More check-ins are due',
  'follow-ups': 'More follow-ups are due',
} as const

const yearsOf = (years: number): string => (years === 1 ? '1 year' : `${years} years`)

/** Own words and ages only `withDetails`. */
export const importantDateSummary = (
  { kind, name, label, year }: ImportantDateSubject,
  inYear: number,
  withDetails: boolean,
): string => {
  const years = withDetails && year !== null && inYear > year ? inYear - year : undefined
  switch (kind) {
    case 'birthday':
      return `${name}’s birthday${years === undefined ? '' : ` (${years})`}`
    case 'work-anniversary':
      return `${name}’s work anniversary${years === undefined ? '' : ` (${yearsOf(years)})`}`
    case 'custom':
      return `${name}: ${(withDetails && label) || 'important date'}`
  }
}

export const leapDayNote = 'Of 29 February, in a year without one.'

export const followUpSummary = ({ name, promisedBy, text }: FollowUpSubject, withDetails: boolean): string => {
  if (withDetails && text !== '') return promisedBy === 'me' ? `${name}: ${text}` : `From ${name}: ${text}`
  return promisedBy === 'me' ? `Follow up with ${name}` : `Waiting for ${name}`
}

const isInterview = ({ label, dateId, interviewing }: OpportunityDaySubject): boolean =>
  /interview/i.test(label) || (interviewing && dateId === null)

/** What is no interview by its own words or by its stage is called a date, or the next step. */
export const opportunitySummary = (subject: OpportunityDaySubject, withDetails: boolean): string => {
  const { company, label, dateId } = subject
  if (withDetails && label !== '') return `${company}: ${label}`
  if (isInterview(subject)) return `Interview: ${company}`
  return dateId === null ? `${company}: next step` : `${company}: date`
}

export const sessionSummary = (name: string): string => (name === '' ? 'Session' : `Session with ${name}`)
