import { Link } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { Button, buttonClass } from '../../design/button.tsx'
import { inputClass } from '../../design/field.tsx'
import { SectionTitle } from '../../design/page.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../design/states.tsx'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { cohortWords as words } from '../../messages/cohort.ts'
import { CompanyList } from './company-list.tsx'
import type { SharedCompany } from './company-list.tsx'
import { SharedCompaniesQuery } from './documents.ts'

const step = 50
const none: readonly SharedCompany[] = []

/** Where members of a cohort know somebody, searchable by company. */
export const SharedCompanies = ({ id, mine }: { readonly id: string; readonly mine: boolean }) => {
  const [text, setText] = useState('')
  const [first, setFirst] = useState(step)
  const search = useDeferredValue(text.trim())
  const { data, error, skeleton, refetch } = useLiveQuery({
    query: SharedCompaniesQuery,
    variables: { id, search, first },
    topics: ['cohorts'],
  })
  // The earlier answer stays until the one for what is typed now has come.
  const [kept, keep] = useState<readonly SharedCompany[]>()
  const answer = data?.cohort?.sharedCompanies
  if (answer !== undefined && answer !== kept) keep(answer)
  const companies = answer ?? kept ?? none
  const known = answer !== undefined || kept !== undefined
  return (
    <section aria-label={mine ? words.shared : words.sharedElse}>
      <SectionTitle>{mine ? words.shared : words.sharedElse}</SectionTitle>
      <p className="mt-2 text-13 text-faint">{words.sharedHint}</p>
      {(companies.length > 0 || text !== '') && (
        <input
          type="search"
          dir="auto"
          aria-label={words.searchCompanies}
          placeholder={words.searchCompanies}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setFirst(step)
          }}
          className={`${inputClass} mt-3 wide:w-72`}
        />
      )}
      {error !== undefined && !known && <ErrorState error={error} onRetry={refetch} />}
      {skeleton && !known && <Skeleton rows={4} />}
      {known && companies.length === 0 && text === '' && (
        <EmptyState title={words.nothingShared} text={words.nothingSharedHint}>
          {mine && (
            <Link to="/people" className={buttonClass('plain')}>
              {words.share}
            </Link>
          )}
        </EmptyState>
      )}
      {known && companies.length === 0 && text !== '' && <p className="py-6 text-soft">{words.noCompany}</p>}
      <CompanyList companies={companies} />
      {companies.length === first && (
        <Button look="quiet" className="mt-2" onClick={() => setFirst(first + step)}>
          {words.showMore}
        </Button>
      )}
    </section>
  )
}
