import type { ReferralAct, ReferralOutcomeKind } from '../../../generated/graphql.ts'
import { actWords as words } from '../../../messages/referral-request.ts'
import { isTold } from '../main-act.ts'
import { otherName } from '../referral.ts'
import type { ReferralCard } from '../referral.ts'

/** What is said with an act. */
export type Said = {
  readonly text: string
  readonly day: string
  readonly outcome: ReferralOutcomeKind | undefined
}

type Fields = {
  /** The label of the text; absent where an act has no words. */
  readonly text?: string
  /** What is said when the text is needed and missing. */
  readonly needed?: string
  readonly day?: string
  readonly outcome?: true
  /** The text begins with one of the viewer's templates. */
  readonly template?: true
  /** It cannot be taken back. */
  readonly final?: true
}

/** What each act asks for. The draft's and the revision's own work have pages of their own. */
const fields: Readonly<Record<ReferralAct, Fields>> = {
  prepare: {},
  request: {},
  revise: {},
  withdraw: { final: true },
  thank: { text: words.thanks, needed: words.missing.thanks, template: true },
  offer_help: { text: words.offer, needed: words.missing.offer },
  close: { final: true },
  ask_more: { text: words.question, needed: words.missing.question },
  accept: { text: words.words },
  decline: { text: words.reason, final: true },
  release: { text: words.reason, final: true },
  submit: { day: words.day },
  record_outcome: { outcome: true, day: words.heardOn },
}

export const fieldsOf = (act: ReferralAct, referral: Pick<ReferralCard, 'side'>): Fields =>
  act === 'ask_more' && isTold(act, referral) ? { ...fields[act], text: words.theirQuestion } : fields[act]

/** Why what is said will not do yet; undefined when it will. */
export const missingIn = (act: ReferralAct, said: Said, today: string): string | undefined => {
  const { needed, day, outcome } = fields[act]
  if (needed !== undefined && said.text.trim() === '') return needed
  if (outcome === true && said.outcome === undefined) return words.missing.outcome
  if (day !== undefined && (said.day === '' || said.day > today)) return words.missing.day
  return undefined
}

/** The title of an act's dialog. */
export const titleOf = (act: ReferralAct, referral: ReferralCard): string => {
  const told: Readonly<Partial<Record<ReferralAct, (name: string) => string>>> = words.toldTitles
  const write = (isTold(act, referral) ? told[act] : undefined) ?? words.titles[act]
  return write(otherName(referral))
}

/** What an act means, before it is done; undefined where its title says enough. */
export const leadOf = (act: ReferralAct, referral: ReferralCard): string | undefined => {
  const name = otherName(referral)
  if (isTold(act, referral)) return words.lead.told
  if (act === 'withdraw' && referral.status === 'drafting') return words.lead.withdrawDraft
  if (act === 'thank' && (referral.way === 'outside' || referral.way === 'link')) return words.lead.thankOutside(name)
  const leads: Readonly<Partial<Record<ReferralAct, string | ((name: string) => string)>>> = words.lead
  const lead = leads[act]
  return typeof lead === 'function' ? lead(name) : lead
}

/** The word on the button that does it. */
export const buttonOf = (act: ReferralAct, referral: ReferralCard): string =>
  isTold(act, referral) || (act === 'thank' && referral.way !== 'kith') ? words.noteIt : words.buttons[act]

/** What is said once it is done. */
export const doneWords = (act: ReferralAct, referral: ReferralCard): string =>
  isTold(act, referral) || referral.way === 'outside' ? words.toldDone : words.done[act](otherName(referral))
