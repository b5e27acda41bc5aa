import { Download } from 'lucide-react'
import { useState } from 'react'
import { useReader } from '../../app/session.tsx'
import { Button } from '../../design/button.tsx'
import { Moment } from '../../design/day.tsx'
import { TextField } from '../../design/field.tsx'
import { readField } from '../../design/form.ts'
import { say } from '../../design/toasts.ts'
import type { ResumesQuery as ResumesData } from '../../generated/graphql.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { common } from '../../messages/common.ts'
import { resumeWords as words } from '../../messages/resumes.ts'
import { download } from '../../rest/download.ts'
import { fileSize } from '../../words/file-size.ts'
import { AskSure } from '../account/ask-sure.tsx'
import { RemoveResume, RenameResume } from './documents.ts'
import { UploadButton } from './upload-button.tsx'

export type Resume = ResumesData['resumes'][number]

const Version = ({ version, name }: { readonly version: Resume['versions'][number]; readonly name: string }) => {
  const { locale } = useReader()
  const save = async () => {
    const answer = await download(version.url, version.fileName)
    if (!answer.ok) say({ text: answer.problem.message, tone: 'refused' })
  }
  return (
    <li className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 text-14">
      <span className="text-soft tabular-nums">{words.version(version.version)}</span>
      <span dir="auto" className="min-w-0 flex-1 truncate">
        {version.fileName}
      </span>
      <span className="text-12 text-faint">
        {fileSize(version.bytes, locale)}, <Moment at={version.uploadedAt} />
      </span>
      <Button size="small" look="quiet" aria-label={words.download(version.version, name)} onClick={() => void save()}>
        <Download size={14} aria-hidden />
      </Button>
    </li>
  )
}

/** One résumé with its versions, the newest first. */
export const ResumeRow = ({ resume }: { readonly resume: Resume }) => {
  const { id, name, versions } = resume
  const act = useAct()
  const [doing, setDoing] = useState<'rename' | 'remove'>()
  const [problem, setProblem] = useState<string>()
  const done = () => {
    setDoing(undefined)
    setProblem(undefined)
  }
  const renameTo = (to: string) =>
    act({
      document: RenameResume,
      variables: { input: { commandId: commandId(), fileId: id, name: to } },
      handled: true,
    })
  const rename = async (to: string) => {
    const { refused } = await renameTo(to)
    if (refused !== undefined) return setProblem(refused.message)
    done()
    return void say({ text: common.save, undo: () => void renameTo(name) })
  }
  const remove = async () => {
    const { refused } = await act({
      document: RemoveResume,
      variables: { input: { commandId: commandId(), fileId: id } },
    })
    if (refused === undefined) say({ text: words.removed(name) })
  }
  return (
    <li className="border-b border-line py-3 last:border-b-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <p className="min-w-0 flex-1">
          <span dir="auto" className="block truncate font-medium">
            {name}
          </span>
          <span className="text-12 text-faint">{words.versions(versions.length)}</span>
        </p>
        <UploadButton size="small" label={words.newVersion} describes={words.newVersionOf(name)} fileId={id} />
        <Button size="small" look="quiet" aria-label={words.renameOf(name)} onClick={() => setDoing('rename')}>
          {words.rename}
        </Button>
        <Button size="small" look="quiet" aria-label={words.removeOf(name)} onClick={() => setDoing('remove')}>
          {words.remove}
        </Button>
      </div>
      {doing === 'rename' && (
        <form
          className="flex flex-wrap items-end gap-2 pt-2"
          onSubmit={(event) => {
            event.preventDefault()
            void rename(readField(new FormData(event.currentTarget), 'name'))
          }}
        >
          <div className="min-w-0 flex-1">
            <TextField
              label={words.name}
              name="name"
              defaultValue={name}
              required
              autoFocus
              maxLength={200}
              problem={problem}
            />
          </div>
          <Button type="submit">{common.save}</Button>
          <Button look="quiet" onClick={done}>
            {common.cancel}
          </Button>
        </form>
      )}
      {doing === 'remove' && (
        <div className="pt-2">
          <AskSure question={words.removeSure(name)} yes={words.removeYes} onYes={() => void remove()} onNo={done} />
        </div>
      )}
      <ul className="pt-1">
        {versions.map((version) => (
          <Version key={version.version} version={version} name={name} />
        ))}
      </ul>
    </li>
  )
}
