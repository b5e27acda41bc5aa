import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button, IconButton } from '../../design/button.tsx'
import { TextField } from '../../design/field.tsx'
import { readField } from '../../design/form.ts'
import { say } from '../../design/toasts.ts'
import { common } from '../../messages/common.ts'
import { accountWords as words } from '../../messages/account.ts'
import { rest } from '../../rest/rest.ts'
import type { Passkey } from './account.ts'
import { AskSure } from './ask-sure.tsx'
import { DayOf } from './day-of.tsx'
import type { PartProps } from './part.ts'

type Doing = 'renaming' | 'removing'

/** One passkey with its name, its days, and what can be done with it. */
export const PasskeyRow = (props: Omit<PartProps, 'account'> & { readonly passkey: Passkey }) => {
  const { id, name, createdAt, lastUsedAt } = props.passkey
  const [doing, setDoing] = useState<Doing>()
  const [problem, setProblem] = useState<string>()
  const path = `/api/account/passkeys/${encodeURIComponent(id)}`

  const perform = async (act: () => ReturnType<typeof rest.delete>, said: string) => {
    setProblem(undefined)
    const answer = await props.confirmed(act)
    if (answer === undefined) return undefined
    if (!answer.ok) return setProblem(answer.problem.message)
    setDoing(undefined)
    say({ text: said })
    return props.onChange()
  }

  return (
    <li className="flex flex-col gap-2 border-b border-line py-2">
      <div className="flex items-center gap-2">
        <div className="min-w-0 flex-1">
          <p dir="auto" className="truncate font-medium">
            {name}
          </p>
          <p className="text-13 text-faint">
            {words.added} <DayOf at={createdAt} />
            {' · '}
            {lastUsedAt === null ? (
              words.neverUsed
            ) : (
              <>
                {words.lastUsed} <DayOf at={lastUsedAt} />
              </>
            )}
          </p>
        </div>
        <IconButton
          label={words.rename(name)}
          icon={<Pencil size={16} aria-hidden />}
          onClick={() => setDoing('renaming')}
        />
        <IconButton
          label={words.remove(name)}
          icon={<Trash2 size={16} aria-hidden />}
          onClick={() => setDoing('removing')}
        />
      </div>
      {doing === 'renaming' && (
        <form
          className="flex max-w-[420px] flex-wrap items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault()
            const next = readField(new FormData(event.currentTarget), 'name')
            void perform(() => rest.patch(path, { name: next }), words.passkeyRenamed)
          }}
        >
          <div className="min-w-0 flex-1">
            <TextField
              label={words.passkeyName}
              name="name"
              defaultValue={name}
              required
              autoFocus
              maxLength={60}
              problem={problem}
            />
          </div>
          <Button type="submit">{common.save}</Button>
          <Button look="quiet" onClick={() => setDoing(undefined)}>
            {common.cancel}
          </Button>
        </form>
      )}
      {doing === 'removing' && (
        <>
          <AskSure
            question={words.removeSure(name)}
            yes={words.removeYes}
            onYes={() => void perform(() => rest.delete(path), words.passkeyRemoved(name))}
            onNo={() => setDoing(undefined)}
          />
          {problem !== undefined && (
            <p role="alert" className="text-14 text-refused">
              {problem}
            </p>
          )}
        </>
      )}
    </li>
  )
}
