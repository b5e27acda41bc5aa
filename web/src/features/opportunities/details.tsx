import { ExternalLink } from 'lucide-react'
import { useState } from 'react'
import { InPlace } from '../../design/in-place.tsx'
import { opportunityWords as words } from '../../messages/opportunities.ts'
import { Part } from '../person/part.tsx'
import type { JobField } from './job-draft.ts'
import type { Opportunity } from './stages.ts'
import { useOpportunityActs } from './use-opportunity-acts.ts'

const shown = ['role', 'company', 'department', 'location', 'link'] as const satisfies readonly JobField[]

/** The host of a link, where it can be told. */
const hostOf = (link: string): string => {
  try {
    return new URL(link).host
  } catch {
    return link
  }
}

/** Role, company and the like, each changed where it stands. */
export const Details = ({ opportunity }: { readonly opportunity: Opportunity }) => {
  const { change } = useOpportunityActs()
  const [editing, setEditing] = useState<JobField>()
  return (
    <Part title={words.details}>
      {shown.map((field) => (
        <div key={field} className="flex items-baseline gap-2">
          <span className="w-24 shrink-0 text-13 text-faint">{words[field]}</span>
          <div className="min-w-0 flex-1">
            <InPlace
              label={words[field]}
              value={opportunity[field]}
              placeholder={words.empty}
              type={field === 'link' ? 'url' : 'text'}
              required={field === 'role' || field === 'company'}
              maxLength={field === 'link' ? 2000 : 200}
              editing={editing === field}
              onEditing={(on) => setEditing(on ? field : undefined)}
              onSave={async (text) => (await change(opportunity, { [field]: text })).refused?.message}
            >
              <span dir="auto">{field === 'link' ? hostOf(opportunity.link) : opportunity[field]}</span>
            </InPlace>
          </div>
        </div>
      ))}
      {opportunity.link !== '' && (
        <a
          href={opportunity.link}
          target="_blank"
          rel="noreferrer noopener"
          className="inline-flex min-h-9 items-center gap-1.5 text-accent underline-offset-3 hover:underline wide:min-h-7"
        >
          {words.openLink}
          <ExternalLink size={14} aria-hidden />
        </a>
      )}
    </Part>
  )
}
