import type { StoredChange } from './entry.ts'

/** A change in words for the screen. */
export interface HistoryChange {
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

/** What the fields are called on the screen; a field that is not here keeps its own name. */
const labels: Readonly<Record<string, string>> = {
  name: 'Name',
  company: 'Company',
  position: 'Position',
  location: 'Location',
  emails: 'E-mail',
  phones: 'Phone',
  links: 'Links',
  closeness: 'Closeness',
  cadence: 'Cadence',
  heldUntil: 'Snoozed until',
  tag: 'Tag',
  fact: 'Fact',
  note: 'Note',
  importantDate: 'Important date',
  relationship: 'Relationship',
  doNotContact: 'Do not contact',
  employment: 'Employment',
  channel: 'Channel',
  kind: 'Kind',
  direction: 'Direction',
  happenedOn: 'Date',
  summary: 'Summary',
  outcome: 'Outcome',
  helpGiven: 'Help given',
  helpReceived: 'Help received',
  repliedOn: 'Reply received',
  followUp: 'Follow-up',
  followUpStatus: 'Follow-up',
  role: 'Role',
  department: 'Department',
  link: 'Link',
  notes: 'Notes',
  stage: 'Stage',
  source: 'Source',
  where: 'Where',
  opportunityDate: 'Date',
  nextStep: 'Next step',
  dueOn: 'Due on',
  timeZone: 'Time zone',
  locale: 'Language and format',
  digest: 'Digest',
}

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`

/** A stored cadence in words: `closeness`, `none` or a number of days. */
export const cadenceInWords = (stored: string): string => {
  if (stored === 'closeness') return 'by closeness'
  if (stored === 'none') return 'none'
  return `every ${plural(Number(stored), 'day')}`
}

const spoken = new Set(['kind', 'channel', 'helpGiven', 'helpReceived'])

const valueInWords = (field: string, value: string | null): string | null => {
  if (value === null) return null
  if (field === 'cadence') return cadenceInWords(value)
  if (spoken.has(field)) return value.replaceAll('-', ' ')
  return value
}

/** A stored change as the screen tells it. */
export const describeChange = ({ field, before, after }: StoredChange): HistoryChange => ({
  field: labels[field] ?? field,
  before: valueInWords(field, before),
  after: valueInWords(field, after),
})
