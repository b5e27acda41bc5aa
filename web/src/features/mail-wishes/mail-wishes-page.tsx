import { useViewer } from '../../app/session.tsx'
import { PageHeader } from '../../design/page.tsx'
import { ErrorState, Skeleton, StaleNote } from '../../design/states.tsx'
import { Switch } from '../../design/switch.tsx'
import type { MailStream } from '../../generated/graphql.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { mailWishesWords as words } from '../../messages/mail-wishes.ts'
import { SettingsPart as Part } from '../settings/part.tsx'
import { AwayPart } from './away-part.tsx'
import { DigestPart } from './digest-part.tsx'
import { MailWishesQuery, SetMailStream } from './documents.ts'
import { QuietPart } from './quiet-part.tsx'
import { SuppressedNote } from './suppressed-note.tsx'

const others = ['reminders', 'notices'] as const

/** All that somebody wishes about mails: which come, when the digest does, quiet hours, and why nothing comes when nothing does. */
export const MailWishesPage = () => {
  const { email } = useViewer()
  const act = useAct()
  const { data, error, skeleton, refetch } = useLiveQuery({ query: MailWishesQuery, variables: {}, topics: ['viewer'] })
  const wishes = data?.viewer?.mail

  const set = (stream: MailStream, wanted: boolean) => ({
    document: SetMailStream,
    variables: { input: { commandId: commandId(), stream, wanted } },
  })
  const toggle = (stream: MailStream, wanted: boolean): void =>
    void act({
      ...set(stream, wanted),
      said: wanted ? words.resumed[stream] : words.stopped[stream],
      undo: () => act(set(stream, !wanted)),
    })
  const switchOf = (stream: MailStream, isOn: boolean, hint?: string) => (
    <Switch label={words.names[stream]} hint={hint} isOn={isOn} onToggle={(wanted) => toggle(stream, wanted)} />
  )

  return (
    <>
      <PageHeader title={words.title} state={words.state(email)} />
      {error !== undefined && data !== undefined && <StaleNote onRetry={refetch} />}
      {error !== undefined && data === undefined && <ErrorState error={error} onRetry={refetch} />}
      {skeleton && <Skeleton rows={4} />}
      {wishes?.suppression && <SuppressedNote suppression={wishes.suppression} />}
      {wishes !== undefined && (
        <>
          <DigestPart isOn={wishes.digest}>{switchOf('digest', wishes.digest)}</DigestPart>
          <Part title={words.streams} hint={words.streamsHint}>
            <ul className="flex flex-col divide-y divide-line">
              {others.map((stream) => (
                <li key={stream} className="py-2 first:pt-0 last:pb-0">
                  {switchOf(stream, wishes[stream], words.about[stream])}
                </li>
              ))}
            </ul>
          </Part>
        </>
      )}
      <QuietPart />
      <AwayPart />
      <Part title={words.always} hint={words.alwaysHint}>
        <p className="text-soft">{words.alwaysWords}</p>
      </Part>
    </>
  )
}
