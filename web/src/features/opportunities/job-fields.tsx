import { TextArea, TextField } from '../../design/field.tsx'
import { opportunityWords as words } from '../../messages/opportunities.ts'
import type { JobField, JobFields as Fields } from './job-draft.ts'

/** The fields of a job, filled in and to be corrected. */
export const JobFields = (props: {
  readonly fields: Fields
  readonly onChange: (field: JobField, text: string) => void
  readonly problem: (field: JobField) => string | undefined
}) => {
  const field = (name: JobField) => ({
    label: words[name],
    value: props.fields[name],
    problem: props.problem(name),
    onChange: (event: { readonly target: { readonly value: string } }) => props.onChange(name, event.target.value),
  })
  return (
    <>
      <div className="grid gap-4 wide:grid-cols-2">
        <TextField {...field('role')} required maxLength={200} />
        <TextField {...field('company')} required maxLength={200} />
        <TextField {...field('department')} maxLength={200} />
        <TextField {...field('location')} maxLength={200} />
      </div>
      <TextField {...field('link')} type="url" dir="ltr" placeholder="https://" />
      <TextArea {...field('notes')} rows={3} maxLength={10_000} />
    </>
  )
}
