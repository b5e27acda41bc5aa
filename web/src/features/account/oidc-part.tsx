import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { say } from '../../design/toasts.ts'
import { accountWords as words } from '../../messages/account.ts'
import { rest } from '../../rest/rest.ts'
import { SettingsPart } from '../settings/part.tsx'
import { FormProblem } from '../sign-in/door.tsx'
import { isConfirmed } from './account.ts'
import { DayOf } from './day-of.tsx'
import type { PartProps } from './part.ts'

/** The sign-in of another house, where this Kith knows one. */
export const OidcPart = ({ account, confirmed, onChange }: PartProps) => {
  const [problem, setProblem] = useState<string>()
  const name = account.oidcAvailable?.name ?? account.oidc[0]?.name
  if (name === undefined) return null
  const [linked] = account.oidc

  const unlink = async () => {
    setProblem(undefined)
    const answer = await confirmed(() => rest.post('/api/account/oidc/unlink'))
    if (answer === undefined) return undefined
    if (!answer.ok) return setProblem(answer.problem.message)
    say({ text: words.unlinked(name) })
    return onChange()
  }

  const link = async () => {
    setProblem(undefined)
    const answer = await confirmed(isConfirmed)
    if (answer?.ok === true) return window.location.assign('/api/auth/oidc/start?link=1&next=/settings/account')
    return setProblem(answer?.problem.message)
  }

  return (
    <SettingsPart title={words.oidc} hint={words.oidcHint(name)}>
      {linked !== undefined && (
        <p className="text-soft">
          {linked.name}, {words.linked} <DayOf at={linked.linkedAt} />
        </p>
      )}
      <FormProblem>{problem}</FormProblem>
      <div>
        {linked === undefined ? (
          <Button onClick={() => void link()}>{words.link(name)}</Button>
        ) : (
          <Button onClick={() => void unlink()}>{words.unlink(name)}</Button>
        )}
      </div>
    </SettingsPart>
  )
}
