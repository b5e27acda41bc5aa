// An update to one's network: written, looked through for each person, sent slowly, and stopped.
import { expect, test } from '@playwright/test'
import { startApp } from './house/app.ts'
import type { App } from './house/app.ts'
import { expectNoBarriers } from './house/barriers.ts'
import { makeFirstAccount } from './house/first-account.ts'
import { leave } from './house/leave.ts'
import { sitDown } from './house/people.ts'
import type { Person } from './house/people.ts'

let app: App
let me: Person

test.beforeAll(async ({ browser }) => {
  app = await startApp()
  me = await sitDown(browser, app.url)
})
test.afterAll(() => leave(app, me))

const names = ['Ada Lind', 'Bo Marsh', 'Cem Aydin']

test('an update is written, looked through, sent on its way and stopped', async () => {
  test.setTimeout(240_000)
  const { page } = me
  await makeFirstAccount(me, { email: 'wim@update.example' })

  await page.goto('/updates')
  await expect(page.getByText('No update yet')).toBeVisible()
  await expectNoBarriers(page)

  await page.goto('/people')
  for (const name of names) {
    await page.getByRole('button', { name: 'Add a person' }).first().click()
    await page.getByRole('dialog').getByLabel('Name').fill(name)
    await page
      .getByRole('dialog')
      .getByLabel('E-mail')
      .fill(`${name.split(' ')[0]?.toLowerCase() ?? ''}@network.example`)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.goto('/people')
    await expect(page.getByText(name).first()).toBeVisible()
  }
  await page.getByRole('link', { name: 'Updates' }).click()
  await page.getByRole('button', { name: 'Write an update' }).press('Enter')
  await expect(page.getByLabel('Subject')).toBeVisible()
  await page.getByLabel('Subject').fill('A year on, {first name}')
  await page.getByLabel('Your words').fill('Hi ')
  await page.getByRole('button', { name: 'Put in first name' }).press('Enter')
  await page.getByLabel('Your words').press('End')
  await page.getByLabel('Your words').pressSequentially(', I moved to the harbour.')
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Choose all of these' }).press('Enter')
  await expect(page.getByText('3 people chosen').first()).toBeVisible()
  await page.getByRole('checkbox', { name: /Cem Aydin/ }).press('Space')
  await expect(page.getByText('2 people chosen').first()).toBeVisible()
  await expect(page.getByText('Hi Ada, I moved to the harbour.')).toBeVisible()
  await page.getByRole('button', { name: 'Next person' }).press('Enter')
  await expect(page.getByText('Hi Bo, I moved to the harbour.')).toBeVisible()
  await expectNoBarriers(page)

  await page.getByRole('button', { name: 'Send to 2 people …' }).press('Enter')
  await expect(page.getByText('The mails leave one after the other')).toBeVisible()
  await expectNoBarriers(page)
  await page.getByRole('button', { name: 'Send', exact: true }).press('Enter')
  await expect(page.getByText('On its way').first()).toBeVisible()
  await expectNoBarriers(page)
  await page.getByRole('button', { name: 'Cancel the rest' }).press('Enter')
  await expect(page.getByText('Cancelled').first()).toBeVisible()
  expect(me.complaints).toEqual([])
})
