import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useViewer } from '../../app/session.tsx'
import { Button } from '../../design/button.tsx'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { nextDigestWords } from '../../messages/next-digest.ts'
import { settingsWords as words } from '../../messages/settings.ts'
import { DigestFields } from './digest-fields.tsx'
import type { Digest } from './digest-fields.tsx'
import { SendDigestNow, SetDigest, SetQuietHours } from './documents.ts'
import { NextDigestPreview } from './next-digest.tsx'
import { SettingsPart as Part } from './part.tsx'
import { QuietFields } from './quiet-fields.tsx'
import type { Quiet } from './quiet-fields.tsx'

type Hours = Pick<Quiet, 'fromHour' | 'toHour'>

/** When the digest comes, how it would look, and when nothing may come. */
export const DigestPart = () => {
  const viewer = useViewer()
  const act = useAct()
  const [chosen, setChosen] = useState<Digest>()
  const [written, setWritten] = useState(false)
  const digest = chosen ?? viewer.digest
  // Whoever changes two things in a row must not be given back the first from before: what was picked holds until saved.
  const [hours, setHours] = useState<Hours>()

  const save = async (wished: Digest & { readonly evenIfEmpty?: boolean }) => {
    const { frequency, weekday, localHour, evenIfEmpty } = wished
    const picked = { frequency, weekday, localHour }
    setChosen(picked)
    const input = {
      commandId: commandId(),
      frequency,
      weekday,
      localHour,
      ...(evenIfEmpty === undefined ? {} : { evenIfEmpty }),
    }
    await act({ document: SetDigest, variables: { input }, said: words.saved })
    setChosen((latest) => (latest === picked ? undefined : latest))
  }
  const saveHours = async (picked: Hours) => {
    setHours(picked)
    const input = { commandId: commandId(), ...picked }
    await act({ document: SetQuietHours, variables: { input }, said: words.saved })
    setHours((latest) => (latest === picked ? undefined : latest))
  }
  const sendNow = async () => {
    const { refused } = await act({ document: SendDigestNow, variables: {}, said: words.sentNow })
    setWritten(refused === undefined)
  }

  return (
    <>
      <Part title={words.digest} hint={words.digestHint}>
        <DigestFields digest={digest} onChange={(next) => void save(next)} />
        {digest.frequency !== 'off' && (
          <label className="flex min-h-11 items-center gap-2 wide:min-h-8">
            <input
              type="checkbox"
              className="size-4 shrink-0 accent-(--accent)"
              checked={viewer.digestEvenIfEmpty}
              onChange={({ target }) => void save({ ...digest, evenIfEmpty: target.checked })}
            />
            {nextDigestWords.evenIfEmpty}
          </label>
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
      <Part title={nextDigestWords.quiet} hint={nextDigestWords.quietHint}>
        <QuietFields
          quiet={hours === undefined ? viewer.quietHours : { ...hours, chosen: true }}
          onChange={(picked) => void saveHours(picked)}
        />
      </Part>
    </>
  )
}
