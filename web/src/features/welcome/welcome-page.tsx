import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useViewer } from '../../app/session.tsx'
import { Button } from '../../design/button.tsx'
import { PageHeader } from '../../design/page.tsx'
import { listenToKeys } from '../../keyboard/use-keys.ts'
import { common } from '../../messages/common.ts'
import { welcomeWords as words } from '../../messages/welcome.ts'
import { DropZone } from '../import/drop-zone.tsx'
import { CloseFive } from './close-five.tsx'
import { DigestStep } from './digest-step.tsx'
import { ProfileStep } from './profile-step.tsx'
import { endWelcome, keepWelcomeStep, welcomeStep } from './step.ts'

const steps = [
  { title: words.you, hint: words.youHint, body: <ProfileStep /> },
  { title: words.people, hint: words.peopleHint, body: <DropZone /> },
  { title: words.closest, hint: words.closestHint, body: <CloseFive /> },
  { title: words.digest, hint: words.digestHint, body: <DigestStep /> },
]

/** Four steps, each of which can be left for later. The step is kept, because the import leads away and back. */
export const WelcomePage = () => {
  const { hasContacts } = useViewer()
  const navigate = useNavigate()
  const [index, setIndex] = useState(() => {
    const step = welcomeStep() ?? 0
    return step === 1 && hasContacts ? 2 : Math.min(Math.max(0, step), steps.length - 1)
  })
  useEffect(listenToKeys, [])
  useEffect(() => keepWelcomeStep(index), [index])
  const step = steps[index]
  const last = index === steps.length - 1
  const go = () => {
    if (!last) return setIndex(index + 1)
    endWelcome()
    return void navigate({ to: '/' })
  }
  if (step === undefined) return null
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[640px] flex-col px-4 py-10 wide:py-20">
      <p className="mb-10 flex items-baseline justify-between">
        <span className="font-serif text-20 font-medium text-accent">{common.appName}</span>
        <span className="text-13 text-faint">{words.step(index + 1, steps.length)}</span>
      </p>
      <PageHeader title={step.title} state={step.hint} />
      <div key={index} className="appear mb-8">
        {step.body}
      </div>
      <div className="flex items-center justify-between">
        <Button look="quiet" onClick={() => setIndex(index - 1)} disabled={index === 0}>
          {common.back}
        </Button>
        <Button look={index === 1 && !hasContacts ? 'plain' : 'primary'} onClick={go}>
          {last ? words.finish : index === 1 && !hasContacts ? words.later : words.next}
        </Button>
      </div>
    </main>
  )
}
