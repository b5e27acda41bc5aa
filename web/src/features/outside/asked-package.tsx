import { Download } from 'lucide-react'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../../design/button.tsx'
import { outsideWords as words } from '../../messages/outside.ts'
import { FormProblem } from '../sign-in/door.tsx'
import { saveResume } from './asked.ts'
import type { Asked } from './asked.ts'

const Row = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="grid gap-x-4 gap-y-1 border-b border-line py-3 last:border-b-0 wide:grid-cols-[9rem_1fr]">
    <dt className="text-13 text-soft">{name}</dt>
    <dd dir="auto" className="max-w-[72ch] break-words whitespace-pre-line">
      {children}
    </dd>
  </div>
)

/** Only what the seeker filled in has a row. */
const Words = ({ name, text }: { readonly name: string; readonly text: string }) =>
  text === '' ? null : <Row name={name}>{text}</Row>

const Address = ({ name, href }: { readonly name: string; readonly href: string }) =>
  href === '' ? null : (
    <Row name={name}>
      <a
        href={href}
        rel="noopener noreferrer nofollow"
        target="_blank"
        dir="ltr"
        className="break-all text-accent underline-offset-3 hover:underline"
      >
        {href}
      </a>
    </Row>
  )

const Resume = (props: { readonly token: string; readonly resume: NonNullable<Asked['resume']> }) => {
  const { fileName, bytes } = props.resume
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const save = async () => {
    if (busy) return
    setBusy(true)
    const answer = await saveResume(props.token, fileName)
    setBusy(false)
    setProblem(answer.ok ? undefined : answer.problem.message)
  }
  return (
    <Row name={words.resume}>
      <Button aria-disabled={busy} className="max-w-full min-w-0" onClick={() => void save()}>
        <Download aria-hidden size={16} className="shrink-0" />
        <span className="truncate">{words.getResume(fileName, words.kilobytes(bytes))}</span>
      </Button>
      <FormProblem>{problem}</FormProblem>
    </Row>
  )
}

/** Everything that a referrer needs to pass a name on, in the seeker's words. */
export const AskedPackage = ({ token, asked }: { readonly token: string; readonly asked: Asked }) => {
  const { department, whyMe, whyCompany, talkingPoints, profileLink, jobLink } = asked.package
  return (
    <section aria-labelledby="package">
      <h2 id="package" className="border-b border-line pb-1.5 text-13 font-strong text-soft">
        {words.package}
      </h2>
      <dl>
        <Row name={words.role}>{asked.role}</Row>
        <Words name={words.department} text={department} />
        <Words name={words.whyMe} text={whyMe} />
        <Words name={words.whyCompany} text={whyCompany} />
        <Row name={words.points}>
          <ul className="flex list-disc flex-col gap-1 ps-5">
            {talkingPoints.map((point, place) => (
              // Points may repeat one another; their place is what tells them apart.
              <li key={place} dir="auto">
                {point}
              </li>
            ))}
          </ul>
        </Row>
        <Address name={words.profile} href={profileLink} />
        <Address name={words.posting} href={jobLink} />
        {asked.resume !== null && <Resume token={token} resume={asked.resume} />}
      </dl>
    </section>
  )
}
