import { useState } from 'react'
import { useViewer } from '../../app/session.tsx'
import { Button } from '../../design/button.tsx'
import { FormInDialog } from '../../design/dialog-form.tsx'
import { TextArea, TextField } from '../../design/field.tsx'
import { readField } from '../../design/form.ts'
import type { AudienceKind, OpeningContentInput } from '../../generated/graphql.ts'
import type { Refused } from '../../graphql/refusal.ts'
import { boardWords as words } from '../../messages/board.ts'
import { common } from '../../messages/common.ts'
import { AudienceFields } from './audience-fields.tsx'
import type { Opening } from './use-opening-acts.ts'

type Cohort = { readonly id: string; readonly name: string }

const fields = ['role', 'company', 'department', 'location', 'link', 'notes', 'seats', 'closesOn'] as const

/** Every field of an opening; what is refused stands beside its field. */
export const OpeningForm = (props: {
  readonly opening?: Opening
  readonly submit: string
  readonly hints?: readonly string[]
  readonly onSubmit: (content: OpeningContentInput) => Promise<Refused | undefined>
  readonly onLeave: () => void
}) => {
  const { opening } = props
  const viewer = useViewer()
  const [audience, setAudience] = useState<AudienceKind>(opening?.audience.kind ?? 'workspace')
  const [cohortIds, setCohortIds] = useState(opening?.audience.cohorts.map(({ id }) => id) ?? [])
  const [refused, setRefused] = useState<Refused>()
  const [busy, setBusy] = useState(false)
  const cohorts: readonly Cohort[] = [
    ...viewer.cohorts,
    ...(opening?.audience.cohorts.filter(({ id }) => !viewer.cohorts.some((own) => own.id === id)) ?? []),
  ]
  const atField = fields.find((field) => field === refused?.field)
  const field = (name: (typeof fields)[number]) => ({
    label: words[name],
    name,
    problem: atField === name ? refused?.message : undefined,
  })

  const submit = async (form: FormData) => {
    if (audience === 'cohorts' && cohortIds.length === 0) {
      return setRefused({ field: 'cohortIds', message: words.chooseCohort })
    }
    const read = (name: (typeof fields)[number]) => readField(form, name)
    setBusy(true)
    const why = await props.onSubmit({
      role: read('role'),
      company: read('company'),
      department: read('department'),
      location: read('location'),
      link: read('link'),
      notes: read('notes'),
      seats: Number(read('seats')),
      closesOn: read('closesOn') === '' ? null : read('closesOn'),
      audience,
      cohortIds: audience === 'cohorts' ? cohortIds : [],
    })
    setBusy(false)
    return setRefused(why)
  }
  return (
    <FormInDialog
      onSubmit={(form) => {
        if (!busy) void submit(form)
      }}
    >
      <div className="grid gap-4 wide:grid-cols-2">
        <TextField {...field('role')} required autoFocus maxLength={200} defaultValue={opening?.role} />
        <TextField {...field('company')} required maxLength={200} defaultValue={opening?.company} />
        <TextField {...field('department')} maxLength={200} defaultValue={opening?.department} />
        <TextField {...field('location')} maxLength={200} defaultValue={opening?.location} />
      </div>
      <TextField {...field('link')} type="url" dir="ltr" placeholder="https://" defaultValue={opening?.link} />
      <TextArea {...field('notes')} hint={words.notesHint} rows={4} maxLength={10_000} defaultValue={opening?.notes} />
      <div className="grid gap-4 wide:grid-cols-2">
        <TextField
          {...field('seats')}
          type="number"
          inputMode="numeric"
          hint={words.seatsHint}
          required
          min={1}
          max={50}
          defaultValue={opening?.seats ?? 1}
        />
        <TextField {...field('closesOn')} type="date" hint={words.closesHint} defaultValue={opening?.closesOn ?? ''} />
      </div>
      {cohorts.length > 0 && (
        <AudienceFields
          audience={audience}
          onAudience={setAudience}
          cohorts={cohorts}
          chosen={cohortIds}
          onChoose={setCohortIds}
        />
      )}
      {refused !== undefined && atField === undefined && (
        <p role="alert" className="text-13 text-refused">
          {refused.message}
        </p>
      )}
      <div className="flex flex-wrap items-center justify-end gap-2">
        <div className="min-w-0 flex-1 basis-48 text-13 text-soft">
          {props.hints?.map((hint) => (
            <p key={hint}>{hint}</p>
          ))}
        </div>
        <Button look="quiet" onClick={props.onLeave}>
          {common.cancel}
        </Button>
        <Button type="submit" look="primary" aria-disabled={busy}>
          {busy ? common.saving : props.submit}
        </Button>
      </div>
    </FormInDialog>
  )
}
