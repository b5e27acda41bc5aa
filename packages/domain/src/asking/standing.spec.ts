import type { CalendarDate } from '@kith/kernel'
import { deterministicId, fold } from '@kith/kernel'
import { describe, expect, it } from 'vitest'
import { sampleEvent } from '../spec/index.ts'
import { defaultSettings } from '../workspace/settings.ts'
import { askingDecider } from './decider.ts'
import { standing } from './standing.ts'
import { noAsking } from './state.ts'

const on = (text: string): CalendarDate => text as CalendarDate
const numbers = defaultSettings.guardrails
const ask = (index: number) => ({ askId: deterministicId(String(index)) })
const after = (count: number) =>
  fold(
    askingDecider,
    Array.from({ length: count }, (_, index) => sampleEvent('asking.ask-reserved', ask(index))),
  )

describe('the quiet hint', () => {
  it('is not given while there is room', () => {
    for (const state of [noAsking, after(1), after(3)])
      expect(standing(state, on('2026-11-23'), numbers).referral.hint).toBeNull()
  })
  it('comes with the last ask but one', () =>
    expect(standing(after(4), on('2026-11-23'), numbers).referral).toEqual({
      used: 4,
      limit: 5,
      hint: '4 of 5 asks this week',
    }))
  it('stays until the week is over', () => {
    expect(standing(after(5), on('2026-11-29'), numbers).referral.hint).toBe('5 of 5 asks this week')
    expect(standing(after(5), on('2026-11-30'), numbers).referral).toEqual({ used: 0, limit: 5, hint: null })
  })
  it('counts introductions apart', () =>
    expect(standing(after(5), on('2026-11-23'), numbers).introduction).toEqual({ used: 0, limit: 5, hint: null }))
  it('tells of thanks that are owed before they stop an ask', () => {
    const state = fold(askingDecider, [
      sampleEvent('asking.ask-reserved', ask(1)),
      sampleEvent('asking.thanks-owed', ask(1)),
    ])
    expect(standing(state, on('2026-11-23'), numbers).thanks).toEqual({
      used: 1,
      limit: 2,
      hint: '1 of 2 thank-yous owed before new asks wait',
    })
  })
})
