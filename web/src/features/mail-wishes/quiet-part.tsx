import { useState } from 'react'
import { useViewer } from '../../app/session.tsx'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { useInOrder } from '../../graphql/use-in-order.ts'
import { mailWishesWords } from '../../messages/mail-wishes.ts'
import { nextDigestWords as words } from '../../messages/next-digest.ts'
import { SetQuietHours } from '../settings/documents.ts'
import { SettingsPart as Part } from '../settings/part.tsx'
import { QuietFields } from './quiet-fields.tsx'
import type { Quiet } from './quiet-fields.tsx'

type Hours = Pick<Quiet, 'fromHour' | 'toHour'>

/** When nothing may come. */
export const QuietPart = () => {
  const { quietHours } = useViewer()
  const act = useAct()
  const inOrder = useInOrder()
  // What was picked holds until saved, as with the digest.
  const [hours, setHours] = useState<Hours>()

  const save = async (picked: Hours) => {
    setHours(picked)
    const input = { commandId: commandId(), ...picked }
    await inOrder(() => act({ document: SetQuietHours, variables: { input }, said: mailWishesWords.saved }))
    setHours((latest) => (latest === picked ? undefined : latest))
  }
  return (
    <Part title={words.quiet} hint={words.quietHint}>
      <QuietFields
        quiet={hours === undefined ? quietHours : { ...hours, chosen: true }}
        onChange={(picked) => void save(picked)}
      />
    </Part>
  )
}
