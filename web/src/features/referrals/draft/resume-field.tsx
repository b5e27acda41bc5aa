import { Upload } from 'lucide-react'
import { useRef, useState } from 'react'
import { useReader } from '../../../app/session.tsx'
import { Button } from '../../../design/button.tsx'
import { Select } from '../../../design/field.tsx'
import { ProgressBar } from '../../../design/progress.tsx'
import { say } from '../../../design/toasts.ts'
import type { ResumesQuery as ResumesData } from '../../../generated/graphql.ts'
import { wake } from '../../../graphql/live.ts'
import { draftWords as words } from '../../../messages/referral-draft.ts'
import { fileSize } from '../../../words/file-size.ts'
import type { PackageDraft } from './package-draft.ts'
import { refusalOf, uploadResume } from './upload-resume.ts'

type Chosen = PackageDraft['resume']

const keyOf = (chosen: NonNullable<Chosen>): string => `${chosen.fileId} ${chosen.version}`

/** Which résumé, and which version of it; a new one can be uploaded from here. */
export const ResumeField = (props: {
  readonly resumes: ResumesData['resumes']
  readonly chosen: Chosen
  readonly onChoose: (chosen: Chosen) => void
}) => {
  const { locale } = useReader()
  const input = useRef<HTMLInputElement>(null)
  const [share, setShare] = useState<number>()
  const [problem, setProblem] = useState<string>()
  const versions = props.resumes
    .filter(({ removed }) => !removed)
    .flatMap(({ name, versions: all }) =>
      all.map((version) => ({
        value: keyOf(version),
        chosen: { fileId: version.fileId, version: version.version },
        label: `${words.resumeVersion(name, version.version)} (${fileSize(version.bytes, locale)})`,
      })),
    )

  const take = async (file: File | undefined) => {
    if (file === undefined) return
    const refused = refusalOf(file)
    setProblem(refused)
    if (refused !== undefined) return
    setShare(0)
    const answer = await uploadResume(file, setShare)
    setShare(undefined)
    if (!answer.ok) return setProblem(answer.message)
    wake(['files'])
    say({ text: words.uploaded(answer.fileName) })
    return props.onChoose({ fileId: answer.fileId, version: answer.version })
  }

  return (
    <div className="flex flex-col gap-1.5">
      {versions.length > 0 && (
        <Select
          label={words.resume}
          value={props.chosen === null ? '' : keyOf(props.chosen)}
          options={[{ value: '', label: words.noResume }, ...versions.map(({ value, label }) => ({ value, label }))]}
          onPick={(value) => props.onChoose(versions.find((each) => each.value === value)?.chosen ?? null)}
        />
      )}
      {versions.length === 0 && <p className="text-13 font-medium text-soft">{words.resume}</p>}
      <input
        ref={input}
        type="file"
        accept=".pdf,.docx,application/pdf"
        aria-label={words.upload}
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => {
          void take(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      {share === undefined ? (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Button
            size={versions.length === 0 ? 'regular' : 'small'}
            look={versions.length === 0 ? 'plain' : 'quiet'}
            onClick={() => input.current?.click()}
          >
            <Upload size={14} aria-hidden />
            {versions.length === 0 ? words.upload : words.uploadAnother}
          </Button>
          <span className="text-12 text-faint">{words.uploadHint}</span>
        </div>
      ) : (
        <ProgressBar
          label={words.upload}
          done={Math.round(share * 100)}
          of={100}
          words={words.uploading(Math.round(share * 100))}
        />
      )}
      {problem !== undefined && (
        <p role="alert" className="text-13 text-refused">
          {problem}
        </p>
      )}
    </div>
  )
}
