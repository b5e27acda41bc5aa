import { Download, ExternalLink } from 'lucide-react'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useReader } from '../../app/session.tsx'
import { buttonClass } from '../../design/button.tsx'
import { requestWords as words } from '../../messages/referral-request.ts'
import { referralsWords } from '../../messages/referrals.ts'
import { download } from '../../rest/download.ts'
import { fileSize } from '../../words/file-size.ts'
import { withGaps } from './template-kind.ts'

/** What a referrer gets: the words, and all they need to pass on. */
export type LetterContent = {
  readonly message: string
  /** Fields that still stand as gaps in the message, while it is being written. */
  readonly missing?: readonly string[]
  readonly company: string
  readonly role: string
  readonly department: string
  readonly whyMe: string
  readonly whyCompany: string
  readonly talkingPoints: readonly string[]
  readonly resume: { readonly fileName: string; readonly bytes: number; readonly url: string } | null
  readonly profileLink: string
  readonly jobLink: string
}

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <div className="max-w-full min-w-0">
    <dt className="text-13 font-medium text-faint">{title}</dt>
    <dd className="mt-0.5 min-w-0">{children}</dd>
  </div>
)

const Written = ({ children }: { readonly children: string }) => (
  <p dir="auto" className="max-w-[72ch] whitespace-pre-wrap">
    {children}
  </p>
)

const Message = ({ text, missing }: { readonly text: string; readonly missing: readonly string[] }) => (
  <p dir="auto" className="max-w-[72ch] font-serif text-16 leading-7 whitespace-pre-wrap">
    {withGaps(text, missing).map(({ text: piece, isGap }, at) =>
      isGap ? (
        // The pieces of one text have no other names than their places.
        // oxlint-disable-next-line react/no-array-index-key
        <mark key={at} className="rounded-base bg-due-soft px-1 text-due">
          {piece}
        </mark>
      ) : (
        piece
      ),
    )}
  </p>
)

/** An address of the web; anything else stands as plain text. */
const Address = ({ href }: { readonly href: string }) =>
  /^https?:\/\//i.test(href) ? (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      dir="ltr"
      className="inline-flex max-w-full items-center gap-1 text-accent underline-offset-3 hover:underline"
    >
      <span className="truncate">{href.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')}</span>
      <ExternalLink size={13} aria-label={words.opensElsewhere} className="shrink-0" />
    </a>
  ) : (
    <span dir="auto">{href}</span>
  )

const ResumeLine = ({ resume }: { readonly resume: NonNullable<LetterContent['resume']> }) => {
  const { locale } = useReader()
  const [problem, setProblem] = useState<string>()
  const fetchIt = async () => {
    const answer = await download(resume.url, resume.fileName)
    setProblem(answer.ok ? undefined : answer.problem.message)
  }
  return (
    <>
      <button
        type="button"
        aria-label={words.download(resume.fileName)}
        onClick={() => void fetchIt()}
        className={`${buttonClass('plain', 'small')} max-w-full`}
      >
        <Download size={14} aria-hidden className="shrink-0" />
        <span dir="auto" className="truncate">
          {resume.fileName}
        </span>
        <span className="font-normal text-faint">{fileSize(resume.bytes, locale)}</span>
      </button>
      {problem !== undefined && (
        <p role="alert" className="mt-1 text-13 text-refused">
          {problem}
        </p>
      )}
    </>
  )
}

/** A request as its referrer reads it; the seeker sees the very same before sending. */
export const Letter = ({ content }: { readonly content: LetterContent }) => {
  const { message, missing = [], role, company, department } = content
  const points = content.talkingPoints.filter((point) => point.trim() !== '')
  return (
    <article className="rounded-base border border-line bg-raised px-4 py-5 wide:px-6 wide:py-6">
      {message.trim() !== '' && <Message text={message} missing={missing} />}
      <div className={message.trim() === '' ? '' : 'mt-5 border-t border-line pt-5'}>
        <h3 dir="auto" className="font-serif text-20 font-medium">
          {referralsWords.roleAt(role, company) || referralsWords.noRole}
        </h3>
        {department !== '' && (
          <p dir="auto" className="text-soft">
            {department}
          </p>
        )}
        <dl className="mt-4 flex flex-col gap-4">
          {content.whyMe !== '' && (
            <Part title={words.whyMe}>
              <Written>{content.whyMe}</Written>
            </Part>
          )}
          {content.whyCompany !== '' && (
            <Part title={words.whyCompany}>
              <Written>{content.whyCompany}</Written>
            </Part>
          )}
          {points.length > 0 && (
            <Part title={words.points}>
              <ul className="flex max-w-[72ch] list-disc flex-col gap-1 ps-5 marker:text-faint">
                {points.map((point) => (
                  <li key={point} dir="auto">
                    {point}
                  </li>
                ))}
              </ul>
            </Part>
          )}
        </dl>
        {(content.resume !== null || content.profileLink !== '' || content.jobLink !== '') && (
          <dl className="mt-4 flex flex-wrap gap-x-8 gap-y-4">
            {content.resume !== null && (
              <Part title={words.resume}>
                <ResumeLine resume={content.resume} />
              </Part>
            )}
            {content.profileLink !== '' && (
              <Part title={words.profile}>
                <Address href={content.profileLink} />
              </Part>
            )}
            {content.jobLink !== '' && (
              <Part title={words.job}>
                <Address href={content.jobLink} />
              </Part>
            )}
          </dl>
        )}
      </div>
    </article>
  )
}
