import { expect, it } from 'vitest'
import { placeOf } from './places.ts'

it.each([
  ['Europe/Kyiv', 'Kyiv'],
  ['Europe/Kiev', 'Kyiv'],
  ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
  ['UTC', 'UTC'],
])('the place of %s is %s', (zone, place) => expect(placeOf(zone)).toBe(place))
