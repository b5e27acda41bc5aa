import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { Select, TextField } from '../../design/field.tsx'
import { readField } from '../../design/form.ts'
import { common } from '../../messages/common.ts'
import { tokenWords as words } from '../../messages/tokens.ts'
import type { Scope } from '../../messages/tokens.ts'
import { FormProblem } from '../sign-in/door.tsx'
import { lifetimes } from './token.ts'

const scopes = Object.keys(words.scopeNames) as Scope[]

export type NewToken = { readonly name: string; readonly scopes: readonly Scope[]; readonly expiresInDays: number }

/** Name, scopes with what they mean, and the day it ends. */
export const TokenForm = (props: {
  readonly isAdmin: boolean
  readonly problem: { readonly message: string; readonly field: string | null } | undefined
  readonly busy: boolean
  readonly onMake: (token: NewToken) => void
  readonly onLeave: () => void
}) => {
  const [chosen, setChosen] = useState<readonly Scope[]>(['read'])
  const [days, setDays] = useState(90)
  const [missing, setMissing] = useState(false)
  const { problem } = props
  return (
    <form
      className="appear flex max-w-[480px] flex-col gap-4 rounded-base border border-line p-4"
      onSubmit={(event) => {
        event.preventDefault()
        setMissing(chosen.length === 0)
        if (props.busy || chosen.length === 0) return
        props.onMake({
          name: readField(new FormData(event.currentTarget), 'name'),
          scopes: chosen,
          expiresInDays: days,
        })
      }}
    >
      <TextField
        label={words.name}
        name="name"
        required
        autoFocus
        maxLength={100}
        hint={words.nameHint}
        problem={problem?.field === 'name' ? problem.message : undefined}
      />
      <fieldset className="flex flex-col">
        <legend className="mb-1 text-13 font-medium text-soft">{words.scopes}</legend>
        {scopes
          .filter((scope) => scope !== 'admin' || props.isAdmin)
          .map((scope) => (
            <label key={scope} className="flex min-h-11 cursor-pointer items-center gap-3 rounded-base hover:bg-hover">
              <input
                type="checkbox"
                checked={chosen.includes(scope)}
                onChange={(event) =>
                  setChosen(scopes.filter((each) => (each === scope ? event.target.checked : chosen.includes(each))))
                }
                className="size-5 shrink-0 accent-(--accent)"
              />
              <span className="min-w-0 py-1 font-medium">
                {words.scopeNames[scope]}
                <span className="block text-13 font-normal text-faint">{words.scopeHints[scope]}</span>
              </span>
            </label>
          ))}
      </fieldset>
      <Select
        label={words.expires}
        value={String(days)}
        options={lifetimes.map((count) => ({ value: String(count), label: words.expiry(count) }))}
        onPick={(value) => setDays(Number(value))}
      />
      <FormProblem>
        {missing ? words.chooseScope : problem !== undefined && problem.field !== 'name' ? problem.message : undefined}
      </FormProblem>
      <div className="flex gap-2">
        <Button type="submit" look="primary" aria-disabled={props.busy}>
          {words.create}
        </Button>
        <Button look="quiet" onClick={props.onLeave}>
          {common.cancel}
        </Button>
      </div>
    </form>
  )
}
