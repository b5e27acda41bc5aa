import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useViewer } from '../../app/session.tsx'
import { Button } from '../../design/button.tsx'
import { PageHeader } from '../../design/page.tsx'
import { listenToKeys } from '../../keyboard/use-keys.ts'
import { common } from '../../messages/common.ts'
import { welcomeWords as words } from '../../messages/welcome.ts'
import { CloseFive } from './close-five.tsx'
import { DigestStep } from './digest-step.tsx'
import { PeopleStep } from './people-step.tsx'
import { ProfileStep } from './profile-step.tsx'
import { endWelcome, keepWelcomeStep, welcomeStep } from './step.ts'

const steps = [
  { title: words.you, hint: words.youHint, Body: ProfileStep },
  { title: words.people, hint: words.peopleHint, Body: PeopleStep },
  { title: words.closest, hint: words.closestHint, Body: CloseFive },
  { title: words.digest, hint: words.digestHint, Body: DigestStep },
] as const

const lastStep = steps.length - 1

/** Four steps, each of which can be left for later. The step is kept, because the import leads away and back. */
export const WelcomePage = () => {
  const { id, hasContacts } = useViewer()
  const navigate = useNavigate()
  const [index, setIndex] = useState(() => {
    const step = welcomeStep(id) ?? 0
    return step === 1 && hasContacts ? 2 : Math.min(step, lastStep)
  })
  const top = useRef<HTMLDivElement>(null)
  const moved = useRef(false)
  useEffect(listenToKeys, [])
  useEffect(() => {
    keepWelcomeStep(id, index)
    // The keyboard and the screen reader go on from the new title, not from the button that was pressed.
    if (moved.current) top.current?.focus()
  }, [id, index])

  const step = steps[index]
  const last = index === lastStep
  const end = () => {
    endWelcome()
    void navigate({ to: '/' })
  }
  const go = (to: number) => {
    moved.current = true
    setIndex(to)
  }
  const next = () => (last ? end() : go(index + 1))
  if (step === undefined) return null
  const empty = index === 1 && !hasContacts
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[640px] flex-col px-4 py-10 wide:py-20">
      <p className="mb-10 flex items-baseline justify-between">
        <span className="font-serif text-20 font-medium text-accent">{common.appName}</span>
        <span className="text-13 text-faint">{words.step(index + 1, steps.length)}</span>
      </p>
      <div ref={top} tabIndex={-1} className="outline-none">
        <PageHeader title={step.title} state={step.hint} />
      </div>
      <div key={index} className="appear mb-8">
        <step.Body onNext={next} />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Button look="quiet" onClick={() => go(index - 1)} disabled={index === 0}>
          {common.back}
        </Button>
        <span className="flex flex-wrap gap-2">
          {!last && (
            <Button look="quiet" onClick={end}>
              {words.skipRest}
            </Button>
          )}
          <Button look={empty ? 'plain' : 'primary'} onClick={next}>
            {last ? words.finish : empty ? words.later : words.next}
          </Button>
        </span>
      </div>
    </main>
  )
}
