import { expect } from '@playwright/test'
import type { App } from './app.ts'
import type { Person } from './people.ts'

/** Closes the browsers, then ends the app, which has to end cleanly. What never came to be, as the walk broke off, is left out. */
export const leave = async (app: App | undefined, ...people: readonly (Person | undefined)[]): Promise<void> => {
  for (const person of people) await person?.context.close()
  expect(await app?.stop(), 'Ctrl-C ends the app cleanly').toBe(0)
}
