import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { closeOverlay } from '../../app/overlays.ts'
import { Dialog } from '../../design/dialog.tsx'
import { DialogForm } from '../../design/dialog-form.tsx'
import { say } from '../../design/toasts.ts'
import type { Refused } from '../../graphql/refusal.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { common } from '../../messages/common.ts'
import { opportunityWords as words } from '../../messages/opportunities.ts'
import { AddOpportunity, RemoveOpportunity } from './documents.ts'
import { fillIn, noJob } from './job-draft.ts'
import type { JobField } from './job-draft.ts'
import { JobFields } from './job-fields.tsx'
import { JobText } from './job-text.tsx'

/** Adds an opportunity: from a posting that is pasted, seen and corrected, or by hand. */
export const AddOpportunityDialog = () => {
  const act = useAct()
  const navigate = useNavigate()
  const [fields, setFields] = useState(noJob)
  const [own, setOwn] = useState<ReadonlySet<JobField>>(new Set())
  const [refused, setRefused] = useState<Refused>()
  const [busy, setBusy] = useState(false)
  const [opportunityId] = useState(() => crypto.randomUUID())
  const known = refused?.field

  const submit = async () => {
    setBusy(true)
    const input = { commandId: commandId(), opportunityId, ...fields }
    const outcome = await act({ document: AddOpportunity, variables: { input }, handled: true })
    setBusy(false)
    if (outcome.refused !== undefined) return setRefused(outcome.refused)
    closeOverlay()
    const undo = () =>
      void act({ document: RemoveOpportunity, variables: { input: { commandId: commandId(), opportunityId } } })
    say({ text: words.added(fields.role), undo })
    return void navigate({ to: '/opportunities/$id', params: { id: opportunityId } })
  }

  return (
    <Dialog title={words.add} onClose={closeOverlay}>
      <DialogForm
        submit={busy ? common.saving : words.addAndOpen}
        busy={busy}
        problem={known === null || known === undefined || !(known in noJob) ? refused?.message : undefined}
        onSubmit={() => {
          if (!busy) void submit()
        }}
        onLeave={closeOverlay}
      >
        <JobText
          onRead={(job) => {
            const { fields: next, filled } = fillIn(fields, own, job)
            setFields(next)
            return filled
          }}
        />
        <JobFields
          fields={fields}
          onChange={(field, text) => {
            setFields((now) => ({ ...now, [field]: text }))
            setOwn((now) => new Set([...now, field]))
          }}
          problem={(field) => (known === field ? refused?.message : undefined)}
        />
      </DialogForm>
    </Dialog>
  )
}
