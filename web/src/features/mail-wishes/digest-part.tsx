import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useViewer } from '../../app/session.tsx'
import { Button } from '../../design/button.tsx'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { useInOrder } from '../../graphql/use-in-order.ts'
import { mailWishesWords } from '../../messages/mail-wishes.ts'
import { nextDigestWords as words } from '../../messages/next-digest.ts'
import { DigestFields } from '../settings/digest-fields.tsx'
import type { Digest } from '../settings/digest-fields.tsx'
import { SendDigestNow, SetDigest } from '../settings/documents.ts'
import { SettingsPart as Part } from '../settings/part.tsx'
import { NextDigestPreview } from './next-digest.tsx'

/** Whether the digest comes, when, and how it would look. `children`: its switch. */
export const DigestPart = ({ isOn, children }: { readonly isOn: boolean; readonly children: ReactNode }) => {
  const viewer = useViewer()
  const act = useAct()
  const inOrder = useInOrder()
  // Whoever changes two things in a row must not be given back the first from before: what was picked holds until saved.
  const [chosen, setChosen] = useState<Digest>()
  const [written, setWritten] = useState(false)
  const { frequency, weekday, localHour, localMinute } = chosen ?? viewer.digest
  const digest = { frequency, weekday, localHour, localMinute }

  const save = async (picked: Digest, evenIfEmpty?: boolean) => {
    setChosen(picked)
    const input = { commandId: commandId(), ...picked, ...(evenIfEmpty === undefined ? {} : { evenIfEmpty }) }
    await inOrder(() => act({ document: SetDigest, variables: { input }, said: mailWishesWords.saved }))
    setChosen((latest) => (latest === picked ? undefined : latest))
  }
  const sendNow = async () => {
    const { refused } = await act({ document: SendDigestNow, variables: {}, said: words.sentNow })
    setWritten(refused === undefined)
  }

  return (
    <Part title={mailWishesWords.names.digest} hint={words.digestHint}>
      {children}
      {isOn && (
        <>
          <DigestFields digest={digest} withNever={false} withHalfHours onChange={(next) => void save(next)} />
          <label className="flex min-h-11 items-center gap-2 wide:min-h-8">
            <input
              type="checkbox"
              className="size-4 shrink-0 accent-(--accent)"
              checked={viewer.digestEvenIfEmpty}
              onChange={({ target }) => void save(digest, target.checked)}
            />
            {words.evenIfEmpty}
          </label>
        </>
      )}
      <NextDigestPreview digest={digest} />
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={() => void sendNow()}>{words.sendNow}</Button>
        {written && (
          <Link to="/mailbox" className="text-14 text-accent underline-offset-3 hover:underline">
            {words.openMailbox}
          </Link>
        )}
      </div>
    </Part>
  )
}
