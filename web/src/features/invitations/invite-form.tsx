import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import type { Role } from '../../generated/graphql.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { invitationWords as words } from '../../messages/invitations.ts'
import { CohortBoxes } from '../members/cohort-boxes.tsx'
import { RoleBoxes } from '../members/role-boxes.tsx'
import { AddressField } from './address-field.tsx'
import { InviteMembers } from './documents.ts'
import { InviteRows, countOf } from './invite-rows.tsx'
import type { InviteRow } from './invite-rows.tsx'

type Stage =
  | { readonly at: 'writing' }
  | { readonly at: 'preview'; readonly rows: readonly InviteRow[] }
  | { readonly at: 'done'; readonly rows: readonly InviteRow[] }

/** A list of addresses, looked over line by line before anybody is invited. */
export const InviteForm = () => {
  const act = useAct()
  const [text, setText] = useState('')
  const [roles, setRoles] = useState<readonly Role[]>(['member'])
  const [cohortIds, setCohortIds] = useState<readonly string[]>([])
  const [stage, setStage] = useState<Stage>({ at: 'writing' })
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)

  const send = async (dryRun: boolean) => {
    setBusy(true)
    const { data, refused } = await act({
      document: InviteMembers,
      variables: { input: { commandId: commandId(), text, roles: [...roles], cohortIds: [...cohortIds], dryRun } },
      handled: true,
    })
    setBusy(false)
    setProblem(refused?.message)
    if (refused !== undefined || data === undefined) return
    setStage({ at: dryRun ? 'preview' : 'done', rows: data.inviteMembers.rows })
    if (!dryRun) setText('')
  }

  if (stage.at === 'writing') {
    return (
      <form
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault()
          void send(true)
        }}
      >
        <AddressField text={text} problem={problem} onText={setText} />
        <div className="grid gap-5 wide:grid-cols-2">
          <RoleBoxes legend={words.roles} value={roles} onChange={setRoles} />
          <CohortBoxes
            legend={words.cohorts}
            none={words.noCohorts}
            value={cohortIds}
            onToggle={({ id }, on) => setCohortIds(on ? [...cohortIds, id] : cohortIds.filter((each) => each !== id))}
          />
        </div>
        <div>
          <Button type="submit" look="primary" disabled={text.trim() === ''} aria-disabled={busy}>
            {busy ? words.looking : words.preview}
          </Button>
        </div>
      </form>
    )
  }

  const { at, rows } = stage
  const taken = countOf(rows, at === 'preview' ? 'would_invite' : 'invited')
  const others = rows.length - taken
  return (
    <section aria-label={at === 'preview' ? words.previewTitle : words.reportTitle} className="flex flex-col gap-4">
      <h2 className="text-14 font-medium">{at === 'preview' ? words.previewTitle : words.reportTitle}</h2>
      <p role="status">
        {at === 'done' && words.invitedCounts(taken, others)}
        {at === 'preview' && (taken === 0 ? words.nobody : words.counts(taken, others))}
      </p>
      {rows.length > 0 && <InviteRows rows={rows} />}
      {problem !== undefined && (
        <p role="alert" className="text-14 text-refused">
          {problem}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {at === 'preview' && taken > 0 && (
          <Button look="primary" autoFocus aria-disabled={busy} onClick={() => void send(false)}>
            {busy ? words.sending : words.send(taken)}
          </Button>
        )}
        <Button look={at === 'preview' ? 'quiet' : 'plain'} onClick={() => setStage({ at: 'writing' })}>
          {at === 'preview' ? words.change : words.another}
        </Button>
      </div>
    </section>
  )
}
