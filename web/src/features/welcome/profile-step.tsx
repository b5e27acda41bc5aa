import { useState } from 'react'
import { useViewer } from '../../app/session.tsx'
import { TextField } from '../../design/field.tsx'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { settingsWords } from '../../messages/settings.ts'
import { ChangeProfile, SetTimeZone } from '../settings/documents.ts'
import { ZoneFields } from '../settings/zone-fields.tsx'

/** Name and zone; each is saved as soon as it is left. Enter goes on. */
export const ProfileStep = ({ onNext }: { readonly onNext: () => void }) => {
  const viewer = useViewer()
  const act = useAct()
  const [name, setName] = useState(viewer.name)
  const [problem, setProblem] = useState<string>()
  const saveName = async () => {
    const written = name.trim()
    if (written === '' || written === viewer.name) return
    const { refused } = await act({
      document: ChangeProfile,
      variables: { input: { commandId: commandId(), name: written } },
      handled: true,
    })
    setProblem(refused?.message)
  }
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        void saveName()
        onNext()
      }}
    >
      <TextField
        label={settingsWords.name}
        value={name}
        maxLength={200}
        problem={problem}
        onChange={(event) => setName(event.target.value)}
        onBlur={() => void saveName()}
      />
      <ZoneFields
        timeZone={viewer.timeZone}
        locale={viewer.locale}
        onChange={(zone) =>
          void act({ document: SetTimeZone, variables: { input: { commandId: commandId(), ...zone } } })
        }
      />
    </form>
  )
}
