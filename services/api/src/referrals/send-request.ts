import { createHash } from 'node:crypto'
import { referralDecider } from '@kith/domain'
import type { ReferralEvent, ReferralState } from '@kith/domain'
import type { Decision, ReferralId } from '@kith/kernel'
import { act, conflict, refused } from '../graphql/act.ts'
import type { Outcome } from '../graphql/act.ts'
import type { MemberContext } from '../graphql/context.ts'
import { requestCommand } from './ask-commands.ts'
import type { Ask } from './ask-commands.ts'
import { Try, atAsking, atDesk, atOpening, giveAllBack, takeAll } from './ask-steps.ts'
import { askFacts } from './asking-facts.ts'
import type { AskFacts } from './asking-facts.ts'
import { inOneTry } from './one-try.ts'
import { makeReferralLink } from './referral-link.ts'

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The text as it would go out: cleaned. */
const sentText = (decision: Decision<ReferralEvent, string>): string | undefined => {
  for (const event of decision.kind === 'accepted' ? decision.events : [])
    if (event.type === 'referral.requested') return event.data.message
  return undefined
}

export interface Wish extends Ask {
  readonly commandId: string
  readonly referralId: ReferralId
}

const awaits = ['referral'] as const

/** The last step carries the client's command id: a repeat is answered as it was the first time. */
const goOut = async (member: MemberContext, facts: AskFacts, wish: Wish): Promise<Outcome> => {
  const { commandId, referralId, way } = wish
  const command = requestCommand(member, facts, wish)
  const { services, viewer } = member
  if (way === 'link') await makeReferralLink(services.auth.links, { referralId, workspaceId: viewer.workspaceId })
  return act(member, { decider: referralDecider, id: referralId, command, commandId, awaits })
}

const isTheirs = (
  state: ReferralState,
  { viewer }: MemberContext,
): state is Exclude<ReferralState, { status: 'none' }> =>
  state.status !== 'none' && 'referral' in state && state.referral.seekerId === viewer.userId

const send = async (member: MemberContext, wish: Wish, tryId: string): Promise<Outcome> => {
  const { state } = await member.services.commands.load(referralDecider, wish.referralId)
  if (!isTheirs(state, member)) return refused({ code: 'NOT_FOUND', field: 'referralId' })
  const facts = await askFacts(member, wish.referralId, state.referral)
  // What was sent, or ended, never becomes a draft again: nothing is reserved for it, and nothing can go out.
  if (state.status !== 'drafting') return goOut(member, facts, wish)
  const [gone] = facts.refusals
  if (gone !== undefined) return refused(gone)
  const decision = referralDecider.decide(requestCommand(member, facts, wish), state)
  if (decision.kind === 'rejected') return refused(decision.rejection)
  const sending = {
    member,
    facts,
    textDigest: digestOf(sentText(decision) ?? wish.message),
    overrides: wish.overrides,
    attempt: new Try(member, tryId),
  }
  const stepped = new Set<string>(['direct-ask'])
  const steps = [
    atAsking(sending, stepped),
    ...(facts.referrer === null ? [] : [atDesk(sending, facts.referrer)]),
    ...(facts.opening === null ? [] : [atOpening(sending, facts.opening)]),
  ]
  const refusal = await takeAll(steps)
  if (refusal !== undefined) return refusal.kind === 'conflict' ? conflict : refused(refusal.rejection)
  // A reason for a rule that did not stand in the way is not written down.
  const overrides = wish.overrides.filter(({ rule }) => stepped.has(rule))
  const outcome = await goOut(member, facts, { ...wish, overrides })
  if (!outcome.ok) await giveAllBack(steps)
  return outcome
}

/**
 * Sends a request, as docs/adr/0016 says: decided first without writing, then reserved at the seeker's ledger, taken at
 * the referrer's desk and claimed at the opening, then requested. Throws when a store cannot tell how the last step
 * ended: repeat with the same command id.
 */
export const sendRequest = async (member: MemberContext, wish: Wish): Promise<Outcome> =>
  (await inOneTry(member.services.system, wish.referralId, (tryId) => send(member, wish, tryId))) ?? conflict
