import { useNavigate } from '@tanstack/react-router'
import { FileUp } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '../../design/button.tsx'
import { ProgressBar } from '../../design/progress.tsx'
import { wake } from '../../graphql/live.ts'
import { importWords as words } from '../../messages/import.ts'
import { upload } from './upload.ts'

const largest = 100 * 1024 * 1024

/** A place to drop the file, with a picker for everybody else. Leads to the preview. */
export const DropZone = () => {
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [share, setShare] = useState<number>()
  const [problem, setProblem] = useState<string>()

  const take = async (files: FileList | null) => {
    setOver(false)
    const file = files?.[0]
    if (files === null || file === undefined) return
    if (files.length > 1) return setProblem(words.onlyOne)
    if (file.size > largest) return setProblem(words.tooLarge)
    setProblem(undefined)
    setShare(0)
    const answer = await upload(file, setShare)
    setShare(undefined)
    if (!answer.ok) return setProblem(answer.message)
    wake(['imports'])
    return void navigate({ to: '/import/$id', params: { id: answer.importId } })
  }

  return (
    // Dropping is an extra for the mouse; the button inside does the same for everybody.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-label={words.choose}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        void take(event.dataTransfer.files)
      }}
      className={`quick flex min-h-52 flex-col items-center justify-center gap-3 rounded-base border border-dashed p-6 text-center ${
        over ? 'border-accent bg-accent-soft' : 'border-line-strong bg-raised'
      }`}
    >
      {share === undefined ? (
        <>
          <FileUp size={28} strokeWidth={1.5} aria-hidden className="text-faint" />
          <p className="font-serif text-20">{words.drop}</p>
          <input
            ref={input}
            type="file"
            accept=".csv,text/csv"
            className="sr-only"
            tabIndex={-1}
            aria-hidden
            onChange={(event) => {
              void take(event.target.files)
              event.target.value = ''
            }}
          />
          <Button look="primary" onClick={() => input.current?.click()}>
            {words.choose}
          </Button>
          <p className="max-w-[60ch] text-13 text-faint">{words.how}</p>
        </>
      ) : (
        <div className="w-full max-w-80">
          <ProgressBar
            label={words.title}
            done={Math.round(share * 100)}
            of={100}
            words={words.uploading(Math.round(share * 100))}
          />
        </div>
      )}
      {problem !== undefined && (
        <p role="alert" className="max-w-[60ch] text-14 text-refused">
          {problem}
        </p>
      )}
    </section>
  )
}
