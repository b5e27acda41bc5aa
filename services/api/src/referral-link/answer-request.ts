import { referralDecider, sentenceFor } from '@kith/domain'
import type { ReferralCommand } from '@kith/domain'
import type { CalendarDate, CommandId } from '@kith/kernel'
import { deterministicId, localDate } from '@kith/kernel'
import type { Problem } from '../server/problem.ts'
import type { LinkHouse, OpenRequest } from './open-request.ts'

/** What somebody with a link says. */
export interface Answer {
  readonly act: 'view' | 'accept' | 'decline' | 'ask-more' | 'release' | 'submit'
  readonly text: string
  readonly submittedOn: string
  /** Made by the page; the same again when the same answer is sent again. */
  readonly commandId: string
}

export type Answered =
  | { readonly kind: 'done'; readonly ended: 'declined' | 'submitted' | 'released' | undefined }
  | { readonly kind: 'refused'; readonly problem: Problem }

const endings = { decline: 'declined', submit: 'submitted', release: 'released' } as const

/** East of everywhere it is a day later: whoever hands something in on their own today is not told that it is tomorrow. */
const latestToday = (house: LinkHouse): CalendarDate => localDate(house.clock.now(), 'Pacific/Kiritimati')

const commandFor = (house: LinkHouse, { referralId }: OpenRequest, answer: Answer): ReferralCommand => {
  const of = { referralId, by: 'system' as const }
  const { text } = answer
  switch (answer.act) {
    case 'view':
      return { type: 'ViewReferral', data: of }
    case 'accept':
      return { type: 'AcceptReferral', data: { ...of, message: text } }
    case 'decline':
      return { type: 'DeclineReferral', data: { ...of, reason: text } }
    case 'release':
      return { type: 'ReleaseReferral', data: { ...of, reason: text } }
    case 'ask-more':
      return { type: 'AskMore', data: { ...of, question: text, now: house.clock.now() } }
    case 'submit': {
      const submittedOn = answer.submittedOn as CalendarDate
      return { type: 'SubmitReferral', data: { ...of, submittedOn, today: latestToday(house) } }
    }
  }
}

/** The fields of the domain's command, as the page calls them. */
const fields: Readonly<Record<string, string>> = { message: 'text', reason: 'text', question: 'text' }

const patienceMs = 1_000

/**
 * Gives an answer for whoever holds the link, in nobody's name but the link's. An answer that ends what the link is for
 * uses it up.
 */
export const answerRequest = async (house: LinkHouse, open: OpenRequest, answer: Answer): Promise<Answered> => {
  const { referralId, workspaceId, linkId } = open
  const outcome = await house.commands.handle(referralDecider, referralId, commandFor(house, open, answer), {
    workspaceId,
    actor: 'system',
    // Bound to the link: nobody's command id meets anybody else's act.
    commandId: deterministicId('referral-link', linkId, answer.commandId) as CommandId,
    now: house.clock.now(),
  })
  if (outcome.kind === 'rejected') {
    const { rejection } = outcome
    const { field } = rejection
    const told = field === undefined ? null : (fields[field] ?? field)
    return { kind: 'refused', problem: { code: rejection.code, message: sentenceFor(rejection), field: told } }
  }
  if (outcome.kind === 'conflict') {
    const message = 'This request changed at the same moment. Please look at it as it is now.'
    return { kind: 'refused', problem: { code: 'CONFLICT', message } }
  }
  const { act } = answer
  const ended = act === 'decline' || act === 'submit' || act === 'release' ? endings[act] : undefined
  if (ended !== undefined) await house.links.spend('referral', linkId)
  if (outcome.position !== undefined) await house.waiter.wait(['referral'], outcome.position, patienceMs)
  return { kind: 'done', ended }
}
