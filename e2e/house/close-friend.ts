import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

/** Goes through the welcome with one person, who is close: due for a check-in from then on. */
export const addCloseFriend = async (page: Page, name: string, company: string): Promise<void> => {
  await page.goto('/welcome')
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByLabel('Or by name').fill(`${name}, ${company}`)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByLabel(`${name} is close`).click()
  await expect(page.getByText('1 person is close')).toBeVisible()
}
