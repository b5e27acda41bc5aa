import { Upload } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '../../design/button.tsx'
import type { ButtonLook } from '../../design/button.tsx'
import { ProgressBar } from '../../design/progress.tsx'
import { say } from '../../design/toasts.ts'
import { wake } from '../../graphql/live.ts'
import { resumeWords as words } from '../../messages/resumes.ts'
import { refusalOf, uploadResume } from '../referrals/draft/upload-resume.ts'

/** Takes a file, tells how far it has come, and why it was not taken. */
export const UploadButton = (props: {
  readonly label: string
  /** The label in full, where it does not say of what. */
  readonly describes?: string
  readonly look?: ButtonLook
  readonly size?: 'regular' | 'small'
  /** A new version of this one; a résumé of its own without. */
  readonly fileId?: string
}) => {
  const input = useRef<HTMLInputElement>(null)
  const [share, setShare] = useState<number>()
  const [problem, setProblem] = useState<string>()

  const take = async (file: File | undefined) => {
    if (file === undefined) return
    const refused = refusalOf(file)
    setProblem(refused)
    if (refused !== undefined) return
    setShare(0)
    const answer = await uploadResume(file, setShare, props.fileId)
    setShare(undefined)
    if (!answer.ok) return setProblem(answer.message)
    wake(['files'])
    say({ text: words.uploaded(answer.fileName) })
  }

  return (
    <div className="flex min-w-0 flex-col gap-1">
      <input
        ref={input}
        type="file"
        accept=".pdf,.docx,application/pdf"
        aria-label={props.describes ?? props.label}
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => {
          void take(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      {share === undefined ? (
        <Button
          look={props.look ?? 'plain'}
          size={props.size ?? 'regular'}
          aria-label={props.describes}
          onClick={() => input.current?.click()}
        >
          <Upload size={14} aria-hidden />
          {props.label}
        </Button>
      ) : (
        <ProgressBar
          label={props.label}
          done={Math.round(share * 100)}
          of={100}
          words={words.uploading(Math.round(share * 100))}
        />
      )}
      {problem !== undefined && (
        <p role="alert" className="max-w-[60ch] text-13 text-refused">
          {problem}
        </p>
      )}
    </div>
  )
}
