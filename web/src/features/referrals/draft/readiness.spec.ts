// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { ReferralWhole } from '../referral.ts'
import { blocksOf, isSteppedOver, openPoints } from './readiness.ts'

type Advice = NonNullable<ReferralWhole['advice']>

const block = (code: string, rule: Advice['blocks'][number]['rule']): Advice['blocks'][number] => ({
  code,
  message: `refused: ${code}`,
  rule,
})
const advice = (...blocks: Advice['blocks'][number][]): Advice => ({
  suggestedPath: 'direct',
  standing: null,
  hints: [],
  blocks,
})
const ready = { problems: {}, message: 'Hi', missing: [], advice: advice(), reasons: {} }

describe('before it can be sent', () => {
  it('is nothing when all is there', () => {
    expect(openPoints(ready)).toEqual([])
  })

  it('stands what the form lacks, what the message lacks, and what would be refused', () => {
    expect(
      openPoints({
        ...ready,
        problems: { role: 'Name the exact role.' },
        message: 'the [role]',
        missing: ['role'],
        advice: advice(block('ASK_BUDGET', null)),
      }),
    ).toEqual(['Name the exact role.', 'One part is still to be filled in: role.', 'refused: ASK_BUDGET'])
  })

  it('leaves what the form tells better to the form', () => {
    expect(blocksOf(advice(block('PACKAGE_INCOMPLETE', null), block('COOL_DOWN', 'cool_down')))).toHaveLength(1)
  })
})

describe('a guardrail', () => {
  it('is stepped over with a written reason', () => {
    const blocked = { ...ready, advice: advice(block('COOL_DOWN', 'cool_down')) }
    expect(openPoints(blocked)).toEqual(['refused: COOL_DOWN'])
    expect(openPoints({ ...blocked, reasons: { cool_down: '  ' } })).toHaveLength(1)
    expect(openPoints({ ...blocked, reasons: { cool_down: 'She asked me to.' } })).toEqual([])
  })

  it('without a rule is not', () => {
    expect(isSteppedOver(block('DO_NOT_CONTACT', null), { cool_down: 'because' })).toBe(false)
  })
})
