// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { channelKeys, detailsOf, newDraft, partKeys } from './draft.ts'

const draft = newDraft([{ id: '1', name: 'Ana' }], 'coffee', '2026-11-23')

describe('a draft of an interaction', () => {
  it('sends today, both directions and nothing optional by default', () => {
    expect(detailsOf({ ...draft, summary: ' the new flat ' })).toEqual({
      channel: 'coffee',
      kind: 'catch_up',
      direction: 'mutual',
      happenedOn: '2026-11-23',
      summary: 'the new flat',
      outcome: '',
      helpGiven: [],
      helpReceived: [],
    })
  })

  it('leaves out a part that was closed again', () => {
    const filled = { ...draft, outcome: 'meet again', helpGiven: ['advice'] as const }
    expect(detailsOf(filled)).toMatchObject({ outcome: '', helpGiven: [] })
    expect(detailsOf({ ...filled, open: new Set(['outcome', 'helpGiven']) })).toMatchObject({
      outcome: 'meet again',
      helpGiven: ['advice'],
    })
  })

  it('sends a follow-up only with its text', () => {
    const open = new Set(['followUp'] as const)
    expect(detailsOf({ ...draft, open }).followUp).toBeUndefined()
    const followUp = { ...draft.followUp, text: 'send the link' }
    expect(detailsOf({ ...draft, open, followUp }).followUp).toMatchObject({
      text: 'send the link',
      promisedBy: 'me',
      dueOn: '2026-11-30',
    })
  })

  it('gives every channel and every part a letter of its own', () => {
    const letters = [...Object.values(channelKeys), ...Object.values(partKeys)]
    expect(new Set(letters).size).toBe(letters.length)
  })
})
