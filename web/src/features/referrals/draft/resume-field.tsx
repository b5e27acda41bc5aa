import { Upload } from 'lucide-react'
import { useReader } from '../../../app/session.tsx'
import { Button } from '../../../design/button.tsx'
import { Select } from '../../../design/field.tsx'
import { say } from '../../../design/toasts.ts'
import type { ResumesQuery as ResumesData } from '../../../generated/graphql.ts'
import { draftWords as words } from '../../../messages/referral-draft.ts'
import { fileSize } from '../../../words/file-size.ts'
import { UploadChooser, useUpload } from '../../resumes/upload.tsx'
import type { PackageDraft } from './package-draft.ts'

type Chosen = PackageDraft['resume']

const keyOf = (chosen: NonNullable<Chosen>): string => `${chosen.fileId} ${chosen.version}`

/** Which résumé, and which version of it; a new one can be uploaded from here. */
export const ResumeField = (props: {
  readonly resumes: ResumesData['resumes']
  readonly chosen: Chosen
  readonly onChoose: (chosen: Chosen) => void
}) => {
  const { locale } = useReader()
  const upload = useUpload(({ fileName, fileId, version }) => {
    say({ text: words.uploaded(fileName) })
    props.onChoose({ fileId, version })
  })
  const { problem } = upload
  const versions = props.resumes
    .filter(({ removed }) => !removed)
    .flatMap(({ name, versions: all }) =>
      all.map((version) => ({
        value: keyOf(version),
        chosen: { fileId: version.fileId, version: version.version },
        label: `${words.resumeVersion(name, version.version)} (${fileSize(version.bytes, locale)})`,
      })),
    )

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
      <UploadChooser label={words.upload} upload={upload} progress={words.uploading}>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Button
            size={versions.length === 0 ? 'regular' : 'small'}
            look={versions.length === 0 ? 'plain' : 'quiet'}
            onClick={upload.choose}
          >
            <Upload size={14} aria-hidden />
            {versions.length === 0 ? words.upload : words.uploadAnother}
          </Button>
          <span className="text-12 text-faint">{words.uploadHint}</span>
        </div>
      </UploadChooser>
      {problem !== undefined && (
        <p role="alert" className="text-13 text-refused">
          {problem}
        </p>
      )}
    </div>
  )
}
