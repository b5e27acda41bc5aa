import { describe, expect, it } from 'vitest'
import { deliveryFilterOf, readDeliverySearch } from './search.ts'

describe('the address of the Delivery page', () => {
  it('says which state, kind and domain are shown', () => {
    const search = readDeliverySearch({ state: 'dead', kind: 'digest', domain: 'harbor.example' })
    expect(search).toEqual({ state: 'dead', kind: 'digest', domain: 'harbor.example' })
    expect(deliveryFilterOf(search)).toEqual({ states: ['dead'], kind: 'digest', domain: 'harbor.example' })
  })
  it('shows everything when it makes no sense', () => {
    expect(readDeliverySearch({ state: 'lost', kind: 7, domain: '' })).toEqual({})
    expect(deliveryFilterOf({})).toEqual({ states: null, kind: null, domain: null })
  })
})
