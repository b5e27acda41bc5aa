import { opportunityWords as words } from '../../messages/opportunities.ts'

/** What can be said about a job when it is added. */
export type JobFields = {
  readonly company: string
  readonly role: string
  readonly department: string
  readonly location: string
  readonly link: string
  readonly notes: string
}

export const jobFields = ['role', 'company', 'department', 'location', 'link', 'notes'] as const
export type JobField = (typeof jobFields)[number]

export const noJob: JobFields = { company: '', role: '', department: '', location: '', link: '', notes: '' }

/**
 * Fills in what was read from a posting. What the person wrote themselves (`own`) stays; what an earlier posting had
 * filled in gives way. Says which fields were filled, by their names on the screen.
 */
export const fillIn = (
  now: JobFields,
  own: ReadonlySet<JobField>,
  read: JobFields,
): { readonly fields: JobFields; readonly filled: readonly string[] } => {
  const taken = jobFields.filter((field) => !own.has(field))
  return {
    fields: taken.reduce((fields, field) => ({ ...fields, [field]: read[field] }), now),
    filled: taken.filter((field) => read[field] !== '').map((field) => words[field]),
  }
}
