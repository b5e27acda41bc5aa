import { Upload } from 'lucide-react'
import { Button } from '../../design/button.tsx'
import type { ButtonLook } from '../../design/button.tsx'
import { say } from '../../design/toasts.ts'
import { resumeWords as words } from '../../messages/resumes.ts'
import { UploadChooser, useUpload } from './upload.tsx'

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
  const upload = useUpload(({ fileName }) => say({ text: words.uploaded(fileName) }), props.fileId)
  const { problem } = upload
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <UploadChooser label={props.label} describes={props.describes} upload={upload} progress={words.uploading}>
        <Button
          look={props.look ?? 'plain'}
          size={props.size ?? 'regular'}
          aria-label={props.describes}
          onClick={upload.choose}
        >
          <Upload size={14} aria-hidden />
          {props.label}
        </Button>
      </UploadChooser>
      {problem !== undefined && (
        <p role="alert" className="max-w-[60ch] text-13 text-refused">
          {problem}
        </p>
      )}
    </div>
  )
}
