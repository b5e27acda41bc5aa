import {
  askingDecider,
  askingIdFor,
  deskDecider,
  openingDecider,
  referralDecider,
  sentenceFor,
  standing,
  suggestedPath,
} from '@kith/domain'
import type {
  AskingState,
  DomainRejection,
  OverridableRule,
  Referral,
  ReferralPackage,
  ReferralPath,
  ReferralState,
  RejectionCode,
} from '@kith/domain'
import type { Decision, ReferralId } from '@kith/kernel'
import type { MemberContext } from '../graphql/context.ts'
import { claimCommand, requestCommand, reserveCommand, takeCommand } from './ask-commands.ts'
import type { Override } from './ask-commands.ts'
import { askFacts } from './asking-facts.ts'
import type { AskFacts } from './asking-facts.ts'

/** What sending would be refused for; `rule` when a reason may step over it. */
interface Block {
  readonly code: RejectionCode
  readonly message: string
  readonly rule: OverridableRule | null
}

/** What a seeker is told while they prepare a request. */
export interface Advice {
  readonly suggestedPath: ReferralPath
  readonly standing: AskFacts['standing']
  readonly hints: readonly string[]
  readonly blocks: readonly Block[]
}

const rules: Readonly<Partial<Record<RejectionCode, OverridableRule>>> = {
  DIRECT_ASK_TOO_SOON: 'direct-ask',
  COOL_DOWN: 'cool-down',
  UNPAID_THANKS: 'unpaid-thanks',
}

/** Every refusal in turn: each rule that a reason may step over is stepped over to see what comes next. */
const refusals = (
  decide: (overrides: readonly Override[]) => Decision<unknown, RejectionCode>,
): readonly DomainRejection[] => {
  const found: DomainRejection[] = []
  const overrides: Override[] = []
  for (;;) {
    const decision = decide(overrides)
    if (decision.kind !== 'rejected') return found
    found.push(decision.rejection)
    const rule = rules[decision.rejection.code]
    if (rule === undefined || overrides.some((known) => known.rule === rule)) return found
    overrides.push({ rule, reason: '-' })
  }
}

// The package is asked for elsewhere; that it is not written yet must not hide what else stands in the way.
const anyPackage: ReferralPackage = {
  company: '-',
  role: '-',
  department: '',
  whyMe: '-',
  whyCompany: '-',
  talkingPoints: [],
  resume: null,
  profileLink: '',
  jobLink: '',
}

/** Of the text nothing is known yet: one that nobody ever sent. */
const noText = '0'.repeat(64)

const wouldBeRefused = async (
  member: MemberContext,
  facts: AskFacts,
  { referral, ledger }: { readonly referral: Referral; readonly ledger: AskingState },
): Promise<readonly DomainRejection[]> => {
  const { commands } = member.services
  const draft: ReferralState = {
    status: 'drafting',
    referral: { ...referral, prepared: referral.prepared ?? anyPackage },
  }
  const way = facts.standing === null ? 'kith' : 'link'
  const found = [
    ...refusals((overrides) =>
      referralDecider.decide(requestCommand(member, facts, { way, message: '-', overrides }), draft),
    ),
    ...refusals((overrides) =>
      askingDecider.decide(reserveCommand(member, facts, { textDigest: noText, overrides }), ledger),
    ),
  ]
  if (facts.referrer !== null) {
    const command = takeCommand(member, facts, facts.referrer)
    const { state } = await commands.load(deskDecider, command.data.deskId)
    found.push(...refusals(() => deskDecider.decide(command, state)))
  }
  if (facts.opening !== null) {
    const command = claimCommand(member, facts, facts.opening.id)
    const { state } = await commands.load(openingDecider, command.data.openingId)
    found.push(...refusals(() => openingDecider.decide(command, state)))
  }
  return found
}

const toBlocks = (found: readonly DomainRejection[]): readonly Block[] => {
  const byCode = new Map(found.map((rejection) => [rejection.code, rejection]))
  return [...byCode.values()].map((rejection) => ({
    code: rejection.code,
    message: sentenceFor(rejection),
    rule: rules[rejection.code] ?? null,
  }))
}

const seatsHint = ({ opening }: AskFacts): string | null =>
  opening !== null && opening.seatsFree > 0
    ? `${opening.seatsFree} of ${opening.seats} ${opening.seats === 1 ? 'seat is' : 'seats are'} left`
    : null

/** What sending this draft now would meet. Nothing is written; undefined when it is no draft of the viewer's. */
export const adviceFor = async (member: MemberContext, referralId: ReferralId): Promise<Advice | undefined> => {
  const { services, viewer } = member
  const { state } = await services.commands.load(referralDecider, referralId)
  if (state.status !== 'drafting' || !('referral' in state) || state.referral.seekerId !== viewer.userId)
    return undefined
  const [facts, { state: ledger }] = await Promise.all([
    askFacts(member, referralId, state.referral),
    services.commands.load(askingDecider, askingIdFor(viewer.workspaceId, viewer.userId)),
  ])
  const near = standing(ledger, viewer.today, facts.numbers)
  // Without whom there is nobody to decide about.
  const found =
    facts.refusals.length > 0 && facts.standing === null && facts.referrer === null
      ? []
      : await wouldBeRefused(member, facts, { referral: state.referral, ledger })
  return {
    suggestedPath: suggestedPath(facts.standing, viewer.today, facts.numbers.directAskWithinDays),
    standing: facts.standing,
    hints: [near.referral.hint, near.thanks.hint, seatsHint(facts)].filter((hint) => hint !== null),
    blocks: toBlocks([...facts.refusals, ...found]),
  }
}
