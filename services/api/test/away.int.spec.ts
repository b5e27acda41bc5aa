// Being away: begun, changed and ended by its own person, and what the next digest makes of it.
import { addDays } from '@kith/kernel'
import type { CalendarDate } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { id } from './browser.ts'
import { addContact, openHouseOfTwo } from './two-members.ts'
import type { TwoMembers } from './two-members.ts'

interface Answer {
  readonly ok: boolean
  readonly refusal: { readonly field: string; readonly message: string } | null
}

describe('somebody who is away', () => {
  let two: TwoMembers
  beforeAll(async () => {
    two = await openHouseOfTwo()
    const input = { commandId: id(), contactId: id(), name: 'Ana Due', company: 'Acme', closeness: 'close' }
    await two.robin.graphql(addContact, { input })
  })
  afterAll(() => two.house.stop())

  const act = async (mutation: 'goAway' | 'comeBack', input: object = {}): Promise<Answer> => {
    const type = mutation === 'goAway' ? 'GoAwayInput' : 'ComeBackInput'
    const { data, errors } = await two.robin.graphql(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ok refusal { field message } } }`,
      { input: { commandId: id(), ...input } },
    )
    expect(errors).toBeUndefined()
    return (data as never as Readonly<Record<string, Answer>>)[mutation] as Answer
  }
  const seen = async (browser = two.robin) => {
    const { data } = await browser.graphql('{ viewer { today away { until } } digestPreview { none date } }')
    return data as never as {
      readonly viewer: { readonly today: CalendarDate; readonly away: { readonly until: CalendarDate | null } | null }
      readonly digestPreview: { readonly none: string | null; readonly date: CalendarDate | null }
    }
  }

  it('gets the next digest on the day after the last day away', async () => {
    const { today } = (await seen()).viewer
    expect(await act('goAway', { until: addDays(today, 9) })).toEqual({ ok: true, refusal: null })
    const { viewer, digestPreview } = await seen()
    expect(viewer.away).toEqual({ until: addDays(today, 9) })
    expect(digestPreview).toEqual({ none: null, date: addDays(today, 10) })
  })

  it('gets none while the last day is not known', async () => {
    expect(await act('goAway')).toEqual({ ok: true, refusal: null })
    const { viewer, digestPreview } = await seen()
    expect(viewer.away).toEqual({ until: null })
    expect(digestPreview).toEqual({ none: 'away', date: null })
  })

  it('is here again once they say so', async () => {
    expect(await act('comeBack')).toEqual({ ok: true, refusal: null })
    const { viewer, digestPreview } = await seen()
    expect(viewer.away).toBeNull()
    expect(digestPreview.none).toBeNull()
  })

  it('is told when the last day is over already', async () => {
    const { today } = (await seen()).viewer
    const { ok, refusal } = await act('goAway', { until: addDays(today, -1) })
    expect({ ok, field: refusal?.field }).toEqual({ ok: false, field: 'until' })
    expect(refusal?.message).toContain('today or a later one')
    expect((await seen()).viewer.away).toBeNull()
  })

  it('is away alone: nobody else rests', async () => {
    await act('goAway')
    expect((await seen(two.kim)).viewer.away).toBeNull()
  })
})
