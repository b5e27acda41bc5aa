import { beforeEach, describe, expect, it } from 'vitest'
import { endWelcome, keepWelcomeStep, welcomeStep } from './step.ts'

describe('the step of the first run', () => {
  beforeEach(() => localStorage.clear())

  it('is kept on this device until the end', () => {
    keepWelcomeStep('nina', 2)
    expect(welcomeStep('nina')).toBe(2)
    expect(welcomeStep()).toBe(2)
    endWelcome()
    expect(welcomeStep('nina')).toBeUndefined()
  })

  it('is nobody else’s', () => {
    keepWelcomeStep('nina', 2)
    expect(welcomeStep('tom')).toBeUndefined()
  })

  it('takes nothing that it did not write', () => {
    localStorage.setItem('kith.welcome-step', 'nina two')
    expect(welcomeStep('nina')).toBeUndefined()
  })
})
