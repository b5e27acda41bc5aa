import type { OverridableRule } from '../../../generated/graphql.ts'
import { actWords } from '../../../messages/referral-request.ts'
import { draftWords as words } from '../../../messages/referral-draft.ts'
import type { ReferralWhole } from '../referral.ts'
import { gapsIn } from '../template-kind.ts'
import type { PackageProblems } from './package-draft.ts'

type Block = NonNullable<ReferralWhole['advice']>['blocks'][number]

/** What the form itself tells, field by field, and better. */
const toldByTheForm = ['PACKAGE_INCOMPLETE', 'TALKING_POINTS']

/** What stands in the way of sending, as the server sees it. */
export const blocksOf = (advice: ReferralWhole['advice']): readonly Block[] =>
  (advice?.blocks ?? []).filter(({ code }) => !toldByTheForm.includes(code))

/** Whether a written reason steps over a block. */
export const isSteppedOver = (
  { rule }: Pick<Block, 'rule'>,
  reasons: Readonly<Partial<Record<OverridableRule, string>>>,
): boolean => rule !== null && (reasons[rule] ?? '').trim() !== ''

/** All that is still to be done before it can be sent, in the order of the page; empty when it can. */
export const openPoints = (draft: {
  readonly problems: PackageProblems
  readonly message: string
  readonly missing: readonly string[]
  readonly advice: ReferralWhole['advice']
  readonly reasons: Readonly<Partial<Record<OverridableRule, string>>>
}): readonly string[] => {
  const gaps = gapsIn(draft.message, draft.missing)
  return [
    ...Object.values(draft.problems),
    ...(draft.message.trim() === '' ? [words.messageMissing] : []),
    ...(gaps.length > 0 ? [actWords.unfilled(gaps)] : []),
    ...blocksOf(draft.advice)
      .filter((block) => !isSteppedOver(block, draft.reasons))
      .map(({ message }) => message),
  ]
}
