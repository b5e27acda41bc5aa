import { Download } from 'lucide-react'
import { useState } from 'react'
import { useReader } from '../../app/session.tsx'
import { Button } from '../../design/button.tsx'
import { say } from '../../design/toasts.ts'
import { download } from '../../rest/download.ts'
import { useConfirmed } from '../account/confirm.tsx'

/** Saves a list as CSV, after a fresh proof of who asks; that it was taken stands in the administration history. */
export const ExportButton = (props: {
  readonly what: 'members' | 'audit'
  readonly label: string
  readonly done: string
}) => {
  const { today } = useReader()
  const { confirmed, dialog } = useConfirmed()
  const [busy, setBusy] = useState(false)
  const take = async () => {
    setBusy(true)
    const answer = await confirmed(() =>
      download(`/api/workspace/${props.what}.csv`, `kith-${props.what}-${today}.csv`),
    )
    setBusy(false)
    if (answer === undefined) return
    say(answer.ok ? { text: props.done } : { text: answer.problem.message, tone: 'refused' })
  }
  return (
    <>
      <Button aria-disabled={busy} onClick={() => void take()}>
        <Download size={16} aria-hidden />
        {props.label}
      </Button>
      {dialog}
    </>
  )
}
