import { Link } from '@tanstack/react-router'
import { Suspense, lazy, useState } from 'react'
import { ChoiceStrip } from '../../design/choice-strip.tsx'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { opportunityWords as words, sourceNames } from '../../messages/opportunities.ts'
import { Part } from '../person/part.tsx'
import { RecordOpportunitySource } from './documents.ts'
import type { OpportunityWhole } from './opportunity-query.ts'
import type { SourceChoice } from './source-form.tsx'

const SourceForm = lazy(async () => ({ default: (await import('./source-form.tsx')).SourceForm }))

const kinds = ['contact', 'opening', 'gathering', 'board', 'cold'] as const

const Now = ({ source }: { readonly source: NonNullable<OpportunityWhole['source']> }) => {
  const link = 'font-serif text-16 underline-offset-3 hover:underline'
  if (source.contactId !== null) {
    return (
      <Link to="/people/$id" params={{ id: source.contactId }} dir="auto" className={link}>
        {source.name === '' ? sourceNames.contact : source.name}
      </Link>
    )
  }
  if (source.openingId !== null) {
    return (
      <Link to="/board/$id" params={{ id: source.openingId }} dir="auto" className={link}>
        {source.name === '' ? sourceNames.opening : source.name}
      </Link>
    )
  }
  return <span dir="auto">{source.where === '' ? sourceNames[source.kind] : source.where}</span>
}

/** What led to it: somebody, an opening, somewhere, or nobody at all. */
export const Source = ({ opportunity }: { readonly opportunity: OpportunityWhole }) => {
  const act = useAct()
  const [asking, setAsking] = useState<'kind' | SourceChoice>()
  const { source } = opportunity
  const record = (kind: SourceChoice | 'cold', given: { contactId?: string; openingId?: string; where?: string }) => {
    setAsking(undefined)
    const input = { commandId: commandId(), opportunityId: opportunity.id, kind, where: '', ...given }
    return act({ document: RecordOpportunitySource, variables: { input } })
  }
  return (
    <Part title={words.source}>
      {asking === undefined && (
        <div className="flex flex-wrap items-center gap-2">
          {source !== null && (
            <span className="min-w-0 py-1">
              <Now source={source} />
            </span>
          )}
          <button
            type="button"
            aria-label={words.changeSource}
            onClick={() => setAsking('kind')}
            className="quick min-h-9 rounded-base text-13 text-accent underline-offset-3 hover:underline wide:min-h-7"
          >
            {source === null ? words.sourceUnknown : words.change}
          </button>
        </div>
      )}
      {asking === 'kind' && (
        <ChoiceStrip
          question={words.sourceQuestion}
          onLeave={() => setAsking(undefined)}
          choices={kinds.map((kind, index) => ({
            key: String(index + 1),
            label: sourceNames[kind],
            run: () => (kind === 'cold' ? void record('cold', {}) : setAsking(kind)),
          }))}
        />
      )}
      {asking !== undefined && asking !== 'kind' && (
        <Suspense>
          <SourceForm
            kind={asking}
            company={opportunity.company}
            onRecord={(given) => void record(asking, given)}
            onLeave={() => setAsking(undefined)}
          />
        </Suspense>
      )}
    </Part>
  )
}
