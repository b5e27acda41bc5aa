import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

/** The smallest file that is a PDF. */
export const samplePdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

/** Chooses whom to ask and opens the draft. */
export const draftFor = async (page: Page, name: string, search = ''): Promise<void> => {
  await page.goto(`/referrals/new${search}`)
  await page.getByLabel('Whom would you like to ask?').first().fill(name)
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .click()
  await page.getByRole('button', { name: 'Write the request' }).click()
  await expect(page.getByRole('heading', { name: 'Make it easy for them' })).toBeVisible()
}

/** Fills in what a referrer needs; a role that is known already may stay. */
export const fillPackage = async (
  page: Page,
  { role, company }: { readonly role: string; readonly company: string },
) => {
  await page.getByLabel('Exact role').fill(role)
  await page.getByLabel('Company', { exact: true }).fill(company)
  await page.getByLabel('Why me').fill('I keep build systems kind to those who use them.')
  await page.getByLabel('Why this company').fill('They decide slowly, and in writing.')
  const points = ['Learns fast', 'Finishes what is begun', 'Good to have in a review']
  for (const [at, point] of points.entries()) {
    const field = page.getByLabel(`Talking point ${at + 1}`)
    if (!(await field.isVisible())) await page.getByRole('button', { name: 'Add a point' }).click()
    await field.fill(point)
  }
  await page.getByLabel('Profile link').fill('https://people.example/wim')
  await page.getByLabel('Link to the job').fill('https://jobs.example/platform')
  await page.getByLabel('Link to the job').blur()
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
}
