import { expect } from '@playwright/test'
import type { Person } from './people.ts'

/**
 * Makes the first account of an empty app and signs this browser in: the request of the form, without the form, which
 * `main-job` and `account` fill in. The page stays where it is.
 */
export const makeFirstAccount = async (
  { page, context }: Person,
  { name = 'Wim Ravensby', email }: { readonly name?: string; readonly email: string },
): Promise<void> => {
  const timeZone = await page.evaluate<string>('Intl.DateTimeFormat().resolvedOptions().timeZone')
  const workspace = 'Harbour bootcamp'
  const data = { name, email, password: 'quiet desk, warm lamp', workspace, timeZone, locale: 'en-GB' }
  const answer = await context.request.post('/api/first-account', { data })
  expect(answer.status(), await answer.text()).toBe(201)
}
