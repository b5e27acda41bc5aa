import { useEffect, useId, useState } from 'react'
import { useQuery } from 'urql'
import { Button } from '../../design/button.tsx'
import { TextArea } from '../../design/field.tsx'
import type { TemplatesQuery as TemplatesData } from '../../generated/graphql.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { common } from '../../messages/common.ts'
import { templateWords as words } from '../../messages/templates.ts'
import { ChangeTemplate, PreviewTemplateQuery, ResetTemplate } from './documents.ts'
import { MergeFields, boxIn, usePutIn } from './merge-fields.tsx'

export type Template = TemplatesData['templates'][number]

/** What was typed, once the hands rest for a moment. */
const useRested = (text: string): string => {
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), 250)
    return () => clearTimeout(timer)
  }, [text])
  return rested
}

const Preview = ({ template, text }: { readonly template: Template; readonly text: string }) => {
  const [{ data }] = useQuery({
    query: PreviewTemplateQuery,
    variables: { kind: template.kind, text: useRested(text) },
    requestPolicy: 'network-only',
  })
  const title = useId()
  const { unknown = [] } = data?.previewTemplate ?? {}
  return (
    <section aria-labelledby={title} aria-live="polite">
      <h3 id={title} className="text-13 font-medium text-soft">
        {words.preview}
        <span className="ms-2 font-normal text-faint">{words.previewHint}</span>
      </h3>
      <p
        dir="auto"
        className="mt-1 min-h-24 max-w-[72ch] rounded-base bg-sunken px-3 py-2 break-words whitespace-pre-line text-soft"
      >
        {data?.previewTemplate.text ?? '\u00a0'}
      </p>
      {unknown.length > 0 && (
        <p role="alert" className="mt-1 text-13 text-refused">
          {words.unknown(unknown)}
        </p>
      )}
    </section>
  )
}

/** One template: its text, the words that can be filled in, and how it would read. */
export const TemplateEditor = ({ template, onDone }: { readonly template: Template; readonly onDone: () => void }) => {
  const { kind, isOwn, fields } = template
  const act = useAct()
  const [text, setText] = useState(template.text)
  const [problem, setProblem] = useState<string>()
  const { area, putIn } = usePutIn(text, setText)
  useEffect(() => boxIn(area)?.focus(), [area])

  const change = (to: string) =>
    act({ document: ChangeTemplate, variables: { input: { commandId: commandId(), kind, text: to } }, handled: true })
  const reset = () => act({ document: ResetTemplate, variables: { input: { commandId: commandId(), kind } } })
  const save = async () => {
    const before = template.text
    const { refused } = await act({
      document: ChangeTemplate,
      variables: { input: { commandId: commandId(), kind, text } },
      handled: true,
      said: words.saved,
      undo: () => (isOwn ? change(before) : reset()),
    })
    if (refused === undefined) onDone()
    else setProblem(refused.message)
  }
  const useDefault = async () => {
    const before = template.text
    const { refused } = await act({
      document: ResetTemplate,
      variables: { input: { commandId: commandId(), kind } },
      said: words.resetDone,
      undo: () => change(before),
    })
    if (refused === undefined) onDone()
  }

  return (
    <form
      className="flex flex-col gap-4 pb-4"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <div ref={area}>
        <TextArea
          label={words.text}
          rows={7}
          value={text}
          required
          maxLength={10_000}
          hint={words.textHint}
          problem={problem}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onDone()
            if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) void save()
          }}
          onChange={(event) => {
            setText(event.target.value)
            setProblem(undefined)
          }}
        />
      </div>
      <MergeFields fields={fields} onPutIn={putIn} />
      <Preview template={template} text={text} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" disabled={text.trim() === '' || text === template.text}>
          {common.save}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {common.cancel}
        </Button>
        {isOwn && (
          <Button look="quiet" onClick={() => void useDefault()}>
            {words.reset}
          </Button>
        )}
      </div>
    </form>
  )
}
