import { useState } from 'react'
import { useReader } from '../../app/session.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { DialogForm } from '../../design/dialog-form.tsx'
import { TextField } from '../../design/field.tsx'
import { readField } from '../../design/form.ts'
import type { Refused } from '../../graphql/refusal.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import type { Outcome } from '../../graphql/use-act.ts'
import { cohortsWords as words } from '../../messages/cohorts.ts'
import { common } from '../../messages/common.ts'
import { ChangeCohort, OpenCohort } from './manage-documents.ts'

type Cohort = { readonly id: string; readonly name: string; readonly startsOn: string; readonly endsOn: string | null }

/** Name and dates of a cohort: of a new one, or of one that is there. */
export const CohortDialog = ({ cohort, onClose }: { readonly cohort?: Cohort; readonly onClose: () => void }) => {
  const { today } = useReader()
  const act = useAct()
  const [refused, setRefused] = useState<Refused>()
  const [busy, setBusy] = useState(false)
  const problem = (field: string) => (refused?.field === field ? refused.message : undefined)

  const send = ({ id, name, startsOn, endsOn }: Cohort, opening: boolean): Promise<Outcome<unknown>> => {
    const input = { commandId: commandId(), cohortId: id, name, startsOn, endsOn }
    return opening
      ? act({ document: OpenCohort, variables: { input }, said: words.opened(name), handled: true })
      : act({
          document: ChangeCohort,
          variables: { input },
          said: words.changed(name),
          handled: true,
          ...(cohort === undefined ? {} : { undo: () => send(cohort, false) }),
        })
  }
  const submit = async (form: FormData) => {
    const endsOn = readField(form, 'endsOn')
    const next = {
      id: cohort?.id ?? crypto.randomUUID(),
      name: readField(form, 'name'),
      startsOn: readField(form, 'startsOn'),
      endsOn: endsOn === '' ? null : endsOn,
    }
    setBusy(true)
    const outcome = await send(next, cohort === undefined)
    setBusy(false)
    if (outcome.refused !== undefined) return setRefused(outcome.refused)
    return onClose()
  }

  return (
    <Dialog title={cohort === undefined ? words.open : words.change} width="narrow" onClose={onClose}>
      <DialogForm
        submit={busy ? common.saving : cohort === undefined ? words.open : words.save}
        busy={busy}
        problem={['name', 'startsOn', 'endsOn'].includes(refused?.field ?? '') ? undefined : refused?.message}
        onSubmit={(form) => void submit(form)}
        onLeave={onClose}
      >
        <TextField
          label={words.name}
          name="name"
          required
          autoFocus
          maxLength={120}
          defaultValue={cohort?.name}
          problem={problem('name')}
        />
        <div className="grid gap-4 wide:grid-cols-2">
          <TextField
            label={words.startsOn}
            name="startsOn"
            type="date"
            required
            defaultValue={cohort?.startsOn ?? today}
            problem={problem('startsOn')}
          />
          <TextField
            label={words.endsOn}
            name="endsOn"
            type="date"
            hint={words.endsOnHint}
            defaultValue={cohort?.endsOn ?? ''}
            problem={problem('endsOn')}
          />
        </div>
      </DialogForm>
    </Dialog>
  )
}
