import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useViewer } from '../../app/session.tsx'
import { signOut } from '../../app/sign-out.ts'
import { chooseTheme, chosenTheme } from '../../app/theme.ts'
import type { Theme } from '../../app/theme.ts'
import { Button, buttonClass } from '../../design/button.tsx'
import { TextField } from '../../design/field.tsx'
import { PageHeader } from '../../design/page.tsx'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { common } from '../../messages/common.ts'
import { settingsWords as words } from '../../messages/settings.ts'
import { ChoiceRow } from '../log/choice-row.tsx'
import { ChangeProfile, SetTimeZone } from './documents.ts'
import { SettingsPart as Part } from './part.tsx'
import { ZoneFields } from './zone-fields.tsx'

const themes = (Object.keys(words.themes) as Theme[]).map((value) => ({ value, label: words.themes[value] }))

/** Name, zone and looks of whoever is signed in. */
export const ProfilePage = () => {
  const viewer = useViewer()
  const act = useAct()
  const [name, setName] = useState(viewer.name)
  const [problem, setProblem] = useState<string>()
  const [theme, setTheme] = useState(chosenTheme)

  const saveName = async () => {
    const { refused } = await act({
      document: ChangeProfile,
      variables: { input: { commandId: commandId(), name: name.trim() } },
      handled: true,
      said: words.saved,
    })
    setProblem(refused?.message)
  }
  return (
    <>
      <PageHeader title={words.title} state={words.state} />
      <Part title={words.profile}>
        <form
          className="flex flex-wrap items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault()
            void saveName()
          }}
        >
          <div className="min-w-0 flex-1">
            <TextField
              label={words.name}
              value={name}
              required
              maxLength={200}
              problem={problem}
              onChange={(event) => setName(event.target.value)}
            />
          </div>
          <Button type="submit" disabled={name.trim() === '' || name.trim() === viewer.name}>
            {common.save}
          </Button>
        </form>
        <p className="text-13 text-soft">
          {words.email}: <span dir="ltr">{viewer.email}</span>
        </p>
      </Part>
      <Part title={words.zone}>
        <ZoneFields
          timeZone={viewer.timeZone}
          locale={viewer.locale}
          onChange={(zone) =>
            void act({
              document: SetTimeZone,
              variables: { input: { commandId: commandId(), ...zone } },
              said: words.saved,
            })
          }
        />
      </Part>
      <Part title={words.mail} hint={words.mailHint}>
        <div>
          <Link to="/settings/mail" className={buttonClass('plain')}>
            {words.toMail}
          </Link>
        </div>
      </Part>
      <Part title={words.appearance}>
        <ChoiceRow
          legend={words.theme}
          options={themes}
          value={theme}
          onPick={(next) => {
            setTheme(next)
            chooseTheme(next)
          }}
        />
      </Part>
      <Part title={words.session}>
        <p className="text-soft">{words.signedInAs(viewer.email)}</p>
        <div>
          <Button onClick={() => void signOut()}>{words.signOut}</Button>
        </div>
      </Part>
    </>
  )
}
