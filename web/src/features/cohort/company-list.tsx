import type { SharedCompaniesQuery } from '../../generated/graphql.ts'
import { cohortWords as words } from '../../messages/cohort.ts'

export type SharedCompany = NonNullable<SharedCompaniesQuery['cohort']>['sharedCompanies'][number]

const Row = ({ company }: { readonly company: SharedCompany }) => {
  const unnamed = company.paths - company.people.length
  return (
    <li className="border-b border-line py-2.5">
      <p className="flex items-baseline gap-3">
        <span dir="auto" className="min-w-0 flex-1 font-serif text-16">
          {company.company === '' ? words.noCompanyName : company.company}
        </span>
        <span className="text-13 whitespace-nowrap text-soft tabular-nums">{words.paths(company.paths)}</span>
      </p>
      {company.people.length > 0 && (
        <ul className="mt-1 flex flex-col gap-0.5 text-14">
          {company.people.map((person) => (
            <li key={`${person.owner.id} ${person.name}`}>
              <bdi>{person.name}</bdi>{' '}
              <span className="text-13 text-faint">
                <bdi>{words.knownBy(person.owner.name)}</bdi>
              </span>
            </li>
          ))}
          {unnamed > 0 && <li className="text-13 text-faint">{words.unnamed(unnamed)}</li>}
        </ul>
      )}
    </li>
  )
}

/** Companies with how many people are known there, and the names that were chosen to be shown. */
export const CompanyList = ({ companies }: { readonly companies: readonly SharedCompany[] }) => (
  <ul>
    {companies.map((company) => (
      <Row key={company.company} company={company} />
    ))}
  </ul>
)
