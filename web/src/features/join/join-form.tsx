import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { TextField } from '../../design/field.tsx'
import { readField, readSecret } from '../../design/form.ts'
import { joinWords as words } from '../../messages/join.ts'
import { readingLocale } from '../../words/dates.ts'
import { NewPasswordField } from '../account/password-field.tsx'
import { ZoneFields } from '../settings/zone-fields.tsx'
import { FormProblem } from '../sign-in/door.tsx'
import type { Newcomer } from './invitation.ts'

const guessed = () => ({
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  locale: navigator.language,
})

const placeOf = (locale: string): string => {
  const { region } = new Intl.Locale(locale).maximize()
  return region === undefined ? locale : (new Intl.DisplayNames('en', { type: 'region' }).of(region) ?? region)
}

/** A name, a password; zone and language of dates are guessed and told, and can be changed. */
export const JoinForm = (props: {
  readonly email: string
  readonly busy: boolean
  readonly problem: { readonly message: string; readonly field: string | null } | undefined
  readonly onJoin: (newcomer: Newcomer) => void
}) => {
  const [zone, setZone] = useState(guessed)
  const [changing, setChanging] = useState(false)
  const [name, setName] = useState('')
  const problemOf = (field: string) => (props.problem?.field === field ? props.problem.message : undefined)
  const shown = ['name', 'password']
  const elsewhere = props.problem !== undefined && !shown.includes(props.problem.field ?? '')
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        props.onJoin({ name: readField(form, 'name'), password: readSecret(form, 'password'), ...zone })
      }}
    >
      <TextField
        label={words.email}
        name="email"
        type="email"
        autoComplete="username"
        value={props.email}
        readOnly
        dir="ltr"
        hint={words.emailHint}
        className="bg-sunken text-soft"
      />
      <TextField
        label={words.name}
        name="name"
        autoComplete="name"
        required
        autoFocus
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.target.value)}
        hint={words.nameHint}
        problem={problemOf('name')}
      />
      <NewPasswordField label={words.password} known={[name, props.email]} problem={problemOf('password')} />
      <p className="text-12 text-faint">{words.passkeyLater}</p>
      {changing ? (
        <ZoneFields timeZone={zone.timeZone} locale={zone.locale} onChange={setZone} />
      ) : (
        <p className="flex flex-wrap items-center gap-x-2 text-13 text-soft">
          {words.zone(zone.timeZone.replaceAll('_', ' '), placeOf(readingLocale(zone.locale)))}
          <button
            type="button"
            className="min-h-9 text-accent underline-offset-3 hover:underline"
            onClick={() => setChanging(true)}
          >
            {words.change}
          </button>
        </p>
      )}
      <FormProblem>{elsewhere ? props.problem?.message : undefined}</FormProblem>
      <Button type="submit" look="primary" aria-disabled={props.busy}>
        {props.busy ? words.creating : words.create}
      </Button>
    </form>
  )
}
