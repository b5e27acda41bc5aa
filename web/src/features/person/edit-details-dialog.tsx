import { useState } from 'react'
import { Dialog } from '../../design/dialog.tsx'
import { DialogForm } from '../../design/dialog-form.tsx'
import { TextArea, TextField } from '../../design/field.tsx'
import { readField } from '../../design/form.ts'
import { say } from '../../design/toasts.ts'
import type { Refused } from '../../graphql/refusal.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { common } from '../../messages/common.ts'
import { personWords as words } from '../../messages/person.ts'
import { ChangeContact } from './part-documents.ts'
import type { Person } from './person.ts'

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Name, work, place and addresses. Only what changed is sent. */
export const EditDetailsDialog = ({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) => {
  const act = useAct()
  const [refused, setRefused] = useState<Refused>()
  const [busy, setBusy] = useState(false)
  const problem = (field: string) => (refused?.field === field ? refused.message : undefined)

  const submit = async (form: FormData) => {
    const read = (field: string) => readField(form, field)
    const changed = <Value extends string | readonly string[]>(field: string, before: Value, now: Value) =>
      JSON.stringify(before) === JSON.stringify(now) ? {} : { [field]: now }
    const input = {
      commandId: commandId(),
      contactId: person.id,
      ...changed('name', person.name, read('name')),
      ...changed('company', person.company, read('company')),
      ...changed('position', person.position, read('position')),
      ...changed('location', person.location, read('location')),
      ...changed('emails', person.emails, linesOf(read('emails'))),
      ...changed('phones', person.phones, linesOf(read('phones'))),
      ...changed('links', person.links, linesOf(read('links'))),
    }
    if (Object.keys(input).length === 2) return onClose()
    setBusy(true)
    const outcome = await act({ document: ChangeContact, variables: { input }, handled: true })
    setBusy(false)
    if (outcome.refused !== undefined) return setRefused(outcome.refused)
    say({ text: words.detailsSaved(read('name')) })
    return onClose()
  }

  return (
    <Dialog title={words.editDetails} onClose={onClose}>
      <DialogForm
        submit={busy ? common.saving : common.save}
        busy={busy}
        problem={refused?.field === null ? refused.message : undefined}
        onSubmit={(form) => void submit(form)}
        onLeave={onClose}
      >
        <TextField
          label={words.name}
          name="name"
          required
          autoFocus
          maxLength={300}
          defaultValue={person.name}
          problem={problem('name')}
        />
        <div className="grid gap-4 wide:grid-cols-2">
          <TextField
            label={words.position}
            name="position"
            maxLength={300}
            defaultValue={person.position}
            problem={problem('position')}
          />
          <TextField
            label={words.company}
            name="company"
            maxLength={300}
            defaultValue={person.company}
            problem={problem('company')}
          />
        </div>
        <TextField
          label={words.location}
          name="location"
          maxLength={300}
          defaultValue={person.location}
          problem={problem('location')}
        />
        <TextArea
          label={words.emails}
          name="emails"
          hint={words.oneALine}
          rows={2}
          dir="ltr"
          defaultValue={person.emails.join('\n')}
          problem={problem('emails')}
        />
        <TextArea
          label={words.phones}
          name="phones"
          hint={words.oneALine}
          rows={2}
          dir="ltr"
          defaultValue={person.phones.join('\n')}
          problem={problem('phones')}
        />
        <TextArea
          label={words.links}
          name="links"
          hint={words.oneALine}
          rows={2}
          dir="ltr"
          defaultValue={person.links.join('\n')}
          problem={problem('links')}
        />
      </DialogForm>
    </Dialog>
  )
}
