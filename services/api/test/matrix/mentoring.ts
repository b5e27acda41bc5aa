import { id } from '../browser.ts'
import type { Browser } from '../browser.ts'
import type { Targets } from './samples.ts'

interface Guide {
  readonly browser: Browser
  readonly userId: string
}

/** Runs a mutation of mentorships; answers the id of the mentorship. */
const act = async (browser: Browser, mutation: string, type: string, input: object): Promise<string> => {
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { refusal { message } mentorship { id } } }`
  const { data, errors } = await browser.graphql(query, { input: { commandId: id(), ...input } })
  const answer = (data as never as Record<string, { readonly mentorship: { readonly id: string } | null }>)[mutation]
  if (errors || !answer?.mentorship)
    throw new Error(`The town could not be built: ${mutation}: ${JSON.stringify(answer)}`)
  return answer.mentorship.id
}

/** Asks somebody to mentor; answers the id of the mentorship. */
export const askToMentor = (mentee: Browser, mentorId: string, mark: string): Promise<string> =>
  act(mentee, 'requestMentorship', 'RequestMentorshipInput', { mentorId, purpose: `Purpose ${mark}` })

/** A mentorship of somebody with a guide, and a session of it. */
export const furnishMentoring = async (browser: Browser, mark: string, guide: Guide): Promise<Targets> => {
  const mentorshipId = await askToMentor(browser, guide.userId, mark)
  await act(guide.browser, 'acceptMentorship', 'MentorshipInput', { mentorshipId })
  const sessionId = id()
  const plan = { date: '2098-01-01', time: '17:00', minutes: 45, topic: `Topic ${mark}`, place: `Place ${mark}` }
  await act(browser, 'scheduleSession', 'SessionPlanInput', { mentorshipId, sessionId, ...plan })
  return { mentorshipId, sessionId, mentorId: guide.userId, askedId: mentorshipId }
}
