import { FileUp } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '../../design/button.tsx'
import { TextArea } from '../../design/field.tsx'
import { invitationWords as words } from '../../messages/invitations.ts'

const largest = 1024 * 1024

/** A place for addresses: typed, pasted, or out of a CSV that is chosen or dropped. */
export const AddressField = (props: {
  readonly text: string
  readonly problem: string | undefined
  readonly onText: (text: string) => void
}) => {
  const picker = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [unfit, setUnfit] = useState<string>()

  const take = async (files: FileList | null) => {
    setOver(false)
    const file = files?.[0]
    if (file === undefined) return
    if (file.size > largest) return setUnfit(words.tooLarge)
    const text = await file.text().catch(() => undefined)
    if (text === undefined || text.includes('\u0000')) return setUnfit(words.unreadable)
    setUnfit(undefined)
    props.onText(text)
  }

  return (
    // Dropping is an extra for the mouse; the button below does the same for everybody.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        void take(event.dataTransfer.files)
      }}
      className={`quick flex flex-col gap-2 rounded-base ${over ? 'outline-2 outline-offset-4 outline-accent' : ''}`}
    >
      <TextArea
        label={words.addresses}
        hint={over ? words.dropHere : words.addressesHint}
        problem={unfit ?? props.problem}
        rows={6}
        spellCheck={false}
        dir="ltr"
        placeholder={words.placeholder}
        value={props.text}
        onChange={(event) => {
          setUnfit(undefined)
          props.onText(event.target.value)
        }}
      />
      <input
        ref={picker}
        type="file"
        accept=".csv,.txt,text/csv,text/plain"
        className="sr-only"
        tabIndex={-1}
        aria-hidden
        onChange={(event) => {
          void take(event.target.files)
          event.target.value = ''
        }}
      />
      <div>
        <Button size="small" onClick={() => picker.current?.click()}>
          <FileUp size={14} aria-hidden />
          {words.file}
        </Button>
      </div>
    </div>
  )
}
