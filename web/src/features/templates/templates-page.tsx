import { useState } from 'react'
import { Status } from '../../design/chips.tsx'
import { PageHeader } from '../../design/page.tsx'
import { ErrorState, Skeleton, StaleNote } from '../../design/states.tsx'
import type { TemplateKind } from '../../generated/graphql.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { templateWords as words } from '../../messages/templates.ts'
import { SettingsPart as Part } from '../settings/part.tsx'
import { TemplatesQuery } from './documents.ts'
import { TemplateEditor } from './template-editor.tsx'
import type { Template } from './template-editor.tsx'

const groups = {
  asking: ['ask_close_contact', 'ask_mentor', 'intro_request', 'talking_points'],
  thanking: [
    'thanks_accepted',
    'thanks_submitted',
    'thanks_contacted',
    'thanks_interviewing',
    'thanks_offer',
    'thanks_hired',
    'thanks_rejected',
    'thanks_no_answer',
  ],
  ending: ['closing_after_decline', 'thanks_unanswered'],
} as const satisfies Readonly<Record<keyof typeof words.groups, readonly TemplateKind[]>>

const names = Object.keys(groups) as (keyof typeof groups)[]

const Row = (props: {
  readonly template: Template
  readonly isOpen: boolean
  readonly onOpen: (open: boolean) => void
}) => {
  const { template, isOpen } = props
  const name = words.names[template.kind]
  return (
    <li className="border-b border-line last:border-b-0">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-label={words.edit(name)}
        className="quick flex min-h-14 w-full flex-col justify-center gap-0.5 py-2 text-start hover:bg-hover wide:px-2"
        onClick={() => props.onOpen(!isOpen)}
      >
        <span className="flex items-center gap-2 font-medium">
          {name}
          {template.isOwn && <Status tone="done">{words.yours}</Status>}
        </span>
        {!isOpen && (
          <span dir="auto" className="line-clamp-1 text-13 text-faint">
            {template.text}
          </span>
        )}
      </button>
      {isOpen && (
        <div className="wide:px-2">
          <TemplateEditor key={template.text} template={template} onDone={() => props.onOpen(false)} />
        </div>
      )}
    </li>
  )
}

/** All messages that recur, in one's own words or Kith's. */
export const TemplatesPage = () => {
  const { data, error, skeleton, refetch } = useLiveQuery({
    query: TemplatesQuery,
    variables: {},
    topics: ['templates'],
  })
  const [open, setOpen] = useState<TemplateKind>()
  const byKind = new Map(data?.templates.map((template) => [template.kind, template]))
  return (
    <>
      <PageHeader title={words.title} state={words.state} />
      {error !== undefined && data !== undefined && <StaleNote onRetry={refetch} />}
      {error !== undefined && data === undefined && <ErrorState error={error} onRetry={refetch} />}
      {skeleton && <Skeleton rows={6} />}
      {data !== undefined &&
        names.map((group) => (
          <Part key={group} title={words.groups[group]} hint={words.groupHints[group]}>
            <ul>
              {groups[group].map((kind) => {
                const template = byKind.get(kind)
                return (
                  template && (
                    <Row
                      key={kind}
                      template={template}
                      isOpen={open === kind}
                      onOpen={(opens) => setOpen(opens ? kind : undefined)}
                    />
                  )
                )
              })}
            </ul>
          </Part>
        ))}
    </>
  )
}
