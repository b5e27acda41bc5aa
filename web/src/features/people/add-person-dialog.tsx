import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { closeOverlay } from '../../app/overlays.ts'
import { Dialog } from '../../design/dialog.tsx'
import { DialogForm } from '../../design/dialog-form.tsx'
import { Select, TextField } from '../../design/field.tsx'
import { readField } from '../../design/form.ts'
import { say } from '../../design/toasts.ts'
import type { Closeness } from '../../generated/graphql.ts'
import type { Refused } from '../../graphql/refusal.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { common } from '../../messages/common.ts'
import { contactWords } from '../../messages/contact.ts'
import { closenessHints, closenessNames } from '../../messages/enums.ts'
import { peopleWords as words } from '../../messages/people.ts'
import { AddContact } from './documents.ts'

const levels = Object.keys(closenessNames) as Closeness[]
const closenessOptions = [
  { value: '', label: contactWords.notYet },
  ...levels.map((value) => ({ value, label: `${closenessNames[value]}, ${closenessHints[value]}` })),
]

/** Adds one person by hand and opens their page. */
export const AddPersonDialog = ({ name: given }: { readonly name: string }) => {
  const act = useAct()
  const navigate = useNavigate()
  const [closeness, setCloseness] = useState<Closeness>()
  const [refused, setRefused] = useState<Refused>()
  const [busy, setBusy] = useState(false)
  const problem = (field: string) => (refused?.field === field ? refused.message : undefined)

  const submit = async (form: FormData) => {
    const read = (field: string) => readField(form, field)
    const optional = (field: string) => (read(field) === '' ? null : read(field))
    const contactId = crypto.randomUUID()
    setBusy(true)
    const input = {
      commandId: commandId(),
      contactId,
      name: read('name'),
      company: optional('company'),
      position: optional('position'),
      email: optional('email'),
      profileUrl: optional('profileUrl'),
      closeness: closeness ?? null,
    }
    const outcome = await act({ document: AddContact, variables: { input }, handled: true })
    setBusy(false)
    if (outcome.refused !== undefined) return setRefused(outcome.refused)
    closeOverlay()
    say({ text: words.added(input.name) })
    return void navigate({ to: '/people/$id', params: { id: contactId } })
  }

  return (
    <Dialog title={words.addPerson} width="narrow" onClose={closeOverlay}>
      <DialogForm
        submit={busy ? common.saving : words.addAnd}
        busy={busy}
        problem={refused?.field === null ? refused.message : undefined}
        onSubmit={(form) => void submit(form)}
        onLeave={closeOverlay}
      >
        <TextField
          label={words.name}
          name="name"
          required
          autoFocus
          maxLength={300}
          defaultValue={given}
          problem={problem('name')}
        />
        <TextField label={words.company} name="company" maxLength={300} problem={problem('company')} />
        <TextField label={words.position} name="position" maxLength={300} problem={problem('position')} />
        <TextField label={words.email} name="email" type="email" dir="ltr" problem={problem('email')} />
        <TextField
          label={words.profile}
          name="profileUrl"
          type="url"
          dir="ltr"
          placeholder="https://"
          problem={problem('profileUrl')}
        />
        <Select
          label={contactWords.closeness}
          options={closenessOptions}
          onPick={(value) => setCloseness(levels.find((level) => level === value))}
        />
      </DialogForm>
    </Dialog>
  )
}
