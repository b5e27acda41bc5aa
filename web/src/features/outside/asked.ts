import { lost, refusedBy } from '../../rest/answer.ts'
import type { Answer } from '../../rest/answer.ts'
import { saveFile } from '../../rest/download.ts'
import { request, rest } from '../../rest/rest.ts'

/** What whoever holds a link may do with the request behind it. */
export type OutsideAct = 'accept' | 'decline' | 'ask-more' | 'submit' | 'release'

/** A request as its link shows it: the seeker's own words, and nothing about anybody else. */
export type Asked = {
  readonly seeker: string
  readonly company: string
  readonly role: string
  readonly status: 'requested' | 'needs-more' | 'accepted'
  readonly can: readonly OutsideAct[]
  readonly message: string
  /** The referrer's last question, and the seeker's answer to it. */
  readonly question: string | null
  readonly answer: string | null
  readonly package: {
    readonly department: string
    readonly whyMe: string
    readonly whyCompany: string
    readonly talkingPoints: readonly string[]
    readonly profileLink: string
    readonly jobLink: string
  }
  readonly resume: { readonly fileName: string; readonly bytes: number } | null
  /** When it ends by itself; null when it does not. */
  readonly endsAt: string | null
}

/** The link is used up: how it ended. */
export type Ended = { readonly ended: 'declined' | 'submitted' | 'released' }

export type Given = { readonly text?: string; readonly submittedOn?: string }

export const lookAtRequest = (token: string) => rest.post<Asked>('/api/referral-link/look', { token })

/** Told once the page is on the screen: link scanners that only fetch it count for nobody. */
export const sayViewed = (token: string) =>
  rest.post<Asked>('/api/referral-link/answer', { token, act: 'view', commandId: crypto.randomUUID() })

/** `commandId` stays the same when the same answer is sent again. */
export const answerRequest = (token: string, act: OutsideAct, given: Given & { readonly commandId: string }) =>
  rest.post<Asked | Ended>('/api/referral-link/answer', { token, act, ...given })

/** Fetched with the token in the body: no address, and so no log, ever holds it. */
export const saveResume = async (token: string, fileName: string): Promise<Answer<undefined>> => {
  const response = await request('POST', '/api/referral-link/resume', { token })
  if (response === undefined) return lost
  if (!response.ok) return refusedBy(response)
  const content = await response.blob().catch(() => undefined)
  if (content === undefined) return lost
  saveFile(content, fileName)
  return { ok: true, body: undefined }
}
