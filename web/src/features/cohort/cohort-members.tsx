import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useViewer } from '../../app/session.tsx'
import { Avatar } from '../../design/avatar.tsx'
import { Button, buttonClass } from '../../design/button.tsx'
import { FilterChip, Tag } from '../../design/chips.tsx'
import { Day } from '../../design/day.tsx'
import { SectionTitle } from '../../design/page.tsx'
import type { ActivityLevel, CohortQuery } from '../../generated/graphql.ts'
import { cohortWords as words } from '../../messages/cohort.ts'
import { activityNames, roleNames } from '../../messages/rights.ts'

type Members = NonNullable<CohortQuery['cohort']>['members']

const atFirst = 24
const levels = Object.keys(activityNames) as ActivityLevel[]

/** How many there are of each level, for the levels that there are. */
const countsOf = (members: Members) =>
  levels
    .map((level) => ({ level, count: members.filter(({ activity }) => activity === level).length }))
    .filter(({ count }) => count > 0)

const Row = ({ member }: { readonly member: Members[number] }) => (
  <li className="flex min-h-11 items-center gap-3 border-b border-line py-1.5">
    <Avatar id={member.id} name={member.name} size="small" />
    <div className="min-w-0 flex-1">
      <p dir="auto" className="font-serif text-16 leading-6">
        {member.name}
      </p>
      {member.activity !== null && (
        <p className="text-12 text-faint">
          {activityNames[member.activity]}; {words.joined.toLowerCase()} <Day date={member.joinedOn} as="short" />
        </p>
      )}
    </div>
    {member.roles
      .filter((role) => role !== 'member')
      .map((role) => (
        <Tag key={role}>{roleNames[role]}</Tag>
      ))}
  </li>
)

const ActivityFilter = (props: {
  readonly members: Members
  readonly level: ActivityLevel | undefined
  readonly onPick: (level: ActivityLevel | undefined) => void
}) => (
  <div role="group" aria-label={words.activity} className="flex flex-wrap gap-1.5 py-3">
    <FilterChip on={props.level === undefined} onToggle={() => props.onPick(undefined)}>
      {words.anyActivity}
    </FilterChip>
    {countsOf(props.members).map(({ level, count }) => (
      <FilterChip
        key={level}
        on={props.level === level}
        onToggle={() => props.onPick(props.level === level ? undefined : level)}
      >
        {activityNames[level]} <span className="tabular-nums">{count}</span>
      </FilterChip>
    ))}
  </div>
)

/** Who is in a cohort; those who look after it also see since when, and how active in words. */
export const CohortMembers = ({ members, coached }: { readonly members: Members; readonly coached: boolean }) => {
  const admin = useViewer().roles.includes('admin')
  const [all, setAll] = useState(false)
  const [level, setLevel] = useState<ActivityLevel>()
  const wanted = members
    .filter(({ activity }) => level === undefined || activity === level)
    .toSorted((left, right) => left.name.localeCompare(right.name))
  const shown = all ? wanted : wanted.slice(0, atFirst)
  return (
    <section aria-label={words.whoIsIn}>
      <SectionTitle count={members.length}>{words.whoIsIn}</SectionTitle>
      {coached && members.length > 0 && <ActivityFilter members={members} level={level} onPick={setLevel} />}
      {members.length === 0 && (
        <div className="flex flex-col items-start gap-3 py-4">
          <p className="text-soft">{words.nobodyIn}</p>
          {admin && (
            <Link to="/settings/invitations" className={buttonClass('plain')}>
              {words.invite}
            </Link>
          )}
        </div>
      )}
      {members.length > 0 && wanted.length === 0 && <p className="py-3 text-soft">{words.noneSuch}</p>}
      <ul>
        {shown.map((member) => (
          <Row key={member.id} member={member} />
        ))}
      </ul>
      {shown.length < wanted.length && (
        <Button look="quiet" className="mt-2" onClick={() => setAll(true)}>
          {words.showAll(wanted.length)}
        </Button>
      )}
    </section>
  )
}
