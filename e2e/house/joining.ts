import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { Person } from './people.ts'

/** The link of an invitation of a mentor, which the page shows to an admin as long as no mail is sent. */
const inviteMentor = async (page: Page, email: string): Promise<string> => {
  await page.goto('/settings/invitations')
  await page.getByLabel('Addresses').fill(email)
  await page.getByLabel('Mentor', { exact: true }).check()
  await page.getByRole('button', { name: 'Look it over' }).click()
  const answered = page.waitForResponse(async (response) => (await response.text().catch(() => '')).includes('/join#'))
  await page.getByRole('button', { name: /^Invite/ }).click()
  const link = /http[^"]+\/join#[\w-]+/.exec(await (await answered).text())?.[0]
  if (link === undefined) throw new Error('The invitation has no link')
  return link
}

/** An admin invites somebody to be a mentor, who follows the link and arrives at the welcome, signed in. */
export const joinAsMentor = async (
  admin: Person,
  { page }: Person,
  { name, email }: { readonly name: string; readonly email: string },
): Promise<void> => {
  await page.goto(await inviteMentor(admin.page, email))
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('Password', { exact: true }).fill('quiet desk, warm lamp')
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await expect(page).toHaveURL(/welcome/)
}
