import { TextArea, TextField } from '../../design/field.tsx'
import { updateWords as words } from '../../messages/updates.ts'
import { MergeFields, usePutIn } from '../templates/merge-fields.tsx'
import type { Written } from './use-words.ts'

/** Subject and words, with what can be filled in for each person. */
export const WordsPart = ({ fields, written }: { readonly fields: readonly string[]; readonly written: Written }) => {
  const { text, change, saved, problem } = written
  const { area, putIn } = usePutIn(text.body, (body) => change({ body }))
  return (
    <>
      <TextField
        label={words.subject}
        value={text.subject}
        maxLength={200}
        onChange={(event) => change({ subject: event.target.value })}
      />
      <div ref={area}>
        <TextArea
          label={words.body}
          rows={10}
          value={text.body}
          maxLength={10_000}
          hint={words.bodyHint}
          problem={problem}
          onChange={(event) => change({ body: event.target.value })}
        />
      </div>
      <MergeFields fields={fields} onPutIn={putIn} />
      <p role="status" className="min-h-5 text-13 text-faint">
        {saved ? words.saved : words.saving}
      </p>
    </>
  )
}
