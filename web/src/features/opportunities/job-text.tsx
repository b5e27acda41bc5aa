import { useState } from 'react'
import { useClient } from 'urql'
import { TextArea } from '../../design/field.tsx'
import { graphql } from '../../graphql/document.ts'
import { refusalIn } from '../../graphql/refusal.ts'
import { opportunityWords as words } from '../../messages/opportunities.ts'
import type { JobFields } from './job-draft.ts'

const ReadJobTextQuery = graphql(`
  query ReadJobText($text: String!) {
    readJobText(text: $text) {
      company
      role
      department
      location
      link
      notes
    }
  }
`)

/** Takes a link or a whole posting and hands on what could be told from it. */
export const JobText = (props: {
  /** Fills the form and says which fields that were. */
  readonly onRead: (job: JobFields) => readonly string[]
}) => {
  const client = useClient()
  const [said, setSaid] = useState<string>()
  const [reading, setReading] = useState(0)

  const read = async (text: string) => {
    if (text.trim() === '') return
    setReading((count) => count + 1)
    setSaid(words.reading)
    const result = await client.query(ReadJobTextQuery, { text }, { requestPolicy: 'network-only' }).toPromise()
    setReading((count) => count - 1)
    const job = result.data?.readJobText
    setSaid(job === undefined ? refusalIn(result)?.message : words.readInto(props.onRead(job)))
  }
  return (
    <div className="flex flex-col gap-1">
      <TextArea
        label={words.paste}
        hint={words.pasteHint}
        rows={3}
        autoFocus
        maxLength={50_000}
        aria-busy={reading > 0}
        onPaste={(event) => {
          // The field takes the text after this event.
          const field = event.currentTarget
          setTimeout(() => void read(field.value), 0)
        }}
        onBlur={(event) => {
          // Typed rather than pasted: read once when the field is left.
          if (said === undefined) void read(event.currentTarget.value)
        }}
      />
      <p role="status" className="text-13 text-soft empty:hidden">
        {said}
      </p>
    </div>
  )
}
