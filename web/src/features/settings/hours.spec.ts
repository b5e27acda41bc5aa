import { describe, expect, it } from 'vitest'
import { hourOptions, timeOf, timeOptions, timeValue } from './hours.ts'

describe('the times of a day', () => {
  it('are forty-eight with the half hours, and twenty-four without', () => {
    const halves = timeOptions('en-GB', true)
    expect(halves).toHaveLength(48)
    expect(halves.slice(15, 19).map(({ label }) => label)).toEqual(['7:30', '8:00', '8:30', '9:00'])
    expect(timeOptions('en-GB', false).map(({ label }) => label)).toEqual(
      hourOptions('en-GB').map(({ label }) => label),
    )
  })
  it('are written as the reader writes them', () =>
    expect(timeOptions('en-US', true)[27]?.label.replace('\u202f', ' ')).toBe('1:30 PM'))
  it('are each what was picked', () => {
    const values = timeOptions('en', true).map(({ value }) => value)
    expect(values.map((value) => timeValue(timeOf(value)))).toEqual(values)
    expect(timeOf('8:30')).toEqual({ localHour: 8, localMinute: 30 })
    expect(timeOf('0:00')).toEqual({ localHour: 0, localMinute: 0 })
  })
})
