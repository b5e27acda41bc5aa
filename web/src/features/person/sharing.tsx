import { useState } from 'react'
import { useViewer } from '../../app/session.tsx'
import { sharingNames } from '../../messages/rights.ts'
import { sharingWords as words } from '../../messages/sharing.ts'
import { LevelStrip } from '../sharing/level-strip.tsx'
import { whatOthersSee } from '../sharing/levels.ts'
import { useSharing } from '../sharing/use-sharing.ts'
import { Part } from './part.tsx'
import type { Person } from './person.ts'

type Cohort = Person['shares'][number]['cohort']

const hidden = { level: 'hidden', shownName: '', shownCompany: '' } as const

const CohortLine = ({ person, cohort }: { readonly person: Person; readonly cohort: Cohort }) => {
  const { name: owner } = useViewer()
  const setSharing = useSharing()
  const [choosing, setChoosing] = useState(false)
  const shown = person.shares.find((share) => share.cohort.id === cohort.id) ?? hidden
  const { level } = shown
  return (
    <li>
      <div className="flex items-baseline justify-between gap-2">
        <span dir="auto" className="min-w-0 flex-1 text-13 text-soft">
          {cohort.name}
        </span>
        <button
          type="button"
          aria-label={`${words.howFar(person.name, cohort.name)} ${sharingNames[level]}`}
          onClick={() => setChoosing(true)}
          className="quick -me-2 min-h-9 rounded-base px-2 text-end hover:bg-hover wide:min-h-7"
        >
          {sharingNames[level]}
        </button>
      </div>
      {choosing ? (
        <LevelStrip
          question={words.howFar(person.name, cohort.name)}
          onLeave={() => setChoosing(false)}
          onChoose={(next) => {
            if (next === level) return
            const before = new Map([[person.id, level]])
            void setSharing({ who: person.name, cohort, level: next, contactIds: [person.id], before })
          }}
        />
      ) : (
        <p className="text-12 text-faint">
          {words.othersSee} {whatOthersSee(shown, owner)}
        </p>
      )}
    </li>
  )
}

/** Per cohort, how far this person is shown there, with the very words that the others read. */
export const Sharing = ({ person }: { readonly person: Person }) => {
  const { cohorts } = useViewer()
  if (cohorts.length === 0) return null
  return (
    <Part title={words.title}>
      <ul className="flex flex-col gap-2">
        {cohorts.map((cohort) => (
          <CohortLine key={cohort.id} person={person} cohort={cohort} />
        ))}
      </ul>
    </Part>
  )
}
