import { Link } from '@tanstack/react-router'
import { useReader } from '../../app/session.tsx'
import { Avatar } from '../../design/avatar.tsx'
import { SectionTitle } from '../../design/page.tsx'
import { closenessNames } from '../../messages/enums.ts'
import { opportunityWords as words } from '../../messages/opportunities.ts'
import { agoWords } from '../../words/dates.ts'
import { useOpeningsAt } from '../board/openings-at.ts'
import { AskLink } from './ask-link.tsx'
import type { OpportunityWhole } from './opportunity-query.ts'

type Helpers = OpportunityWhole['helpers']

const row = 'flex min-h-14 items-center gap-3 border-b border-line py-2'
const nameLink = 'font-serif text-16 underline-offset-3 hover:underline'

const Person = (props: { readonly helper: Helpers['contacts'][number]; readonly opportunityId: string }) => {
  const { today, locale } = useReader()
  const { contact, isNow, position } = props.helper
  const last = contact.lastInteraction?.on
  const facts = [
    isNow ? words.now : words.before,
    contact.closeness === null ? words.notPlaced : closenessNames[contact.closeness].toLocaleLowerCase(),
    last === undefined ? words.neverSpoke : `${words.lastSpoke} ${agoWords(last, today, locale)}`,
  ]
  return (
    <li className={`${row} flex-wrap`}>
      <Avatar id={contact.id} name={contact.name} />
      <div className="min-w-0 flex-1 basis-48">
        <Link to="/people/$id" params={{ id: contact.id }} dir="auto" className={nameLink}>
          {contact.name}
        </Link>
        <p className="text-13 text-soft">
          {position !== '' && <bdi>{position}, </bdi>}
          {facts.join(' · ')}
        </p>
      </div>
      <AskLink
        look="plain"
        size="small"
        label={words.askWho(contact.name)}
        search={{ opportunity: props.opportunityId, contact: contact.id }}
      >
        {words.ask}
      </AskLink>
    </li>
  )
}

/** People there now or before, the cohorts in which somebody has a path, and openings at the company. */
export const Helpers = ({ opportunity }: { readonly opportunity: OpportunityWhole }) => {
  const { contacts, paths } = opportunity.helpers
  const openings = useOpeningsAt(opportunity.company)
  const nobody = contacts.length + paths.length + openings.length === 0
  return (
    <section aria-label={words.help}>
      <SectionTitle>{words.help}</SectionTitle>
      {nobody && (
        <p className="py-3 text-soft">
          {words.helpNobody} <span className="text-faint">{words.helpNobodyHint}</span>
        </p>
      )}
      <ul>
        {contacts.map((helper) => (
          <Person key={`${helper.contact.id} ${String(helper.isNow)}`} helper={helper} opportunityId={opportunity.id} />
        ))}
        {paths.map(({ cohort, paths: count }) => (
          <li key={cohort.id} className={row}>
            <p>
              {words.paths(count)}{' '}
              <Link to="/cohort/$id" params={{ id: cohort.id }} className="text-accent underline underline-offset-3">
                {words.pathsIn(cohort.name)}
              </Link>
            </p>
          </li>
        ))}
        {openings.map((opening) => (
          <li key={opening.id} className={row}>
            <div className="min-w-0 flex-1">
              <p className="text-12 text-faint">{words.openingsThere}</p>
              <Link to="/board/$id" params={{ id: opening.id }} dir="auto" className={nameLink}>
                {opening.role}
              </Link>
              <p dir="auto" className="text-13 text-soft">
                {opening.poster.name}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
