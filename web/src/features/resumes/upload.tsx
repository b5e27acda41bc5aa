import { useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { ProgressBar } from '../../design/progress.tsx'
import { wake } from '../../graphql/live.ts'
import { refusalOf, uploadResume } from './upload-resume.ts'
import type { Uploaded } from './upload-resume.ts'

type UploadedFile = Extract<Uploaded, { readonly ok: true }>

/**
 * Takes a résumé and tells how far it has come, as a share from 0 to 1, and why it was not taken. It becomes a new
 * version of `fileId`; a résumé of its own without.
 */
export const useUpload = (onUploaded: (file: UploadedFile) => void, fileId?: string) => {
  const input = useRef<HTMLInputElement>(null)
  const [share, setShare] = useState<number>()
  const [problem, setProblem] = useState<string>()
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    const refused = refusalOf(file)
    setProblem(refused)
    if (refused !== undefined) return
    setShare(0)
    const answer = await uploadResume(file, setShare, fileId)
    setShare(undefined)
    if (!answer.ok) return setProblem(answer.message)
    wake(['files'])
    return onUploaded(answer)
  }
  return { input, choose: () => input.current?.click(), share, problem, take }
}

/** Where a file is chosen (`upload.choose`); while one is under way, how far it has come stands in its place. */
export const UploadChooser = (props: {
  readonly label: string
  /** The label in full, where it does not say of what. */
  readonly describes?: string | undefined
  readonly upload: ReturnType<typeof useUpload>
  /** How far it has come, in words; in per cent. */
  readonly progress: (percent: number) => string
  readonly children: ReactNode
}) => {
  const { input, share, take } = props.upload
  const percent = Math.round((share ?? 0) * 100)
  return (
    <>
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
        props.children
      ) : (
        <ProgressBar label={props.label} done={percent} of={100} words={props.progress(percent)} />
      )}
    </>
  )
}
