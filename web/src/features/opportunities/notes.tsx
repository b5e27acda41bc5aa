import { useState } from 'react'
import { InPlace } from '../../design/in-place.tsx'
import { SectionTitle } from '../../design/page.tsx'
import { useKeys } from '../../keyboard/use-keys.ts'
import { opportunityWords as words } from '../../messages/opportunities.ts'
import type { Opportunity } from './stages.ts'
import { useOpportunityActs } from './use-opportunity-acts.ts'

/** What the person wrote down about it. */
export const Notes = ({ opportunity }: { readonly opportunity: Opportunity }) => {
  const { change } = useOpportunityActs()
  const [editing, setEditing] = useState(false)
  useKeys('page', [{ keys: 'e', label: words.keyNotes, run: () => setEditing(true) }])
  return (
    <section aria-label={words.notes}>
      <SectionTitle>{words.notes}</SectionTitle>
      <div className="mt-2">
        <InPlace
          many
          label={words.notes}
          value={opportunity.notes}
          placeholder={words.addNotes}
          maxLength={10_000}
          editing={editing}
          onEditing={setEditing}
          onSave={async (notes) => (await change(opportunity, { notes })).refused?.message}
        >
          <span dir="auto" className="block max-w-[72ch] whitespace-pre-wrap">
            {opportunity.notes}
          </span>
        </InPlace>
      </div>
    </section>
  )
}
