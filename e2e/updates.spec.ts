// An update to one's network: written, looked through for each person, sent slowly in one's own name, and stopped by one.
import { expect, test } from '@playwright/test'
import { startApp } from './house/app.ts'
import type { App } from './house/app.ts'
import { expectNoBarriers } from './house/barriers.ts'
import { openPostOffice } from './house/post-office.ts'
import type { PostOffice } from './house/post-office.ts'
import { sitDown } from './house/people.ts'
import type { Person } from './house/people.ts'

let app: App
let office: PostOffice
let me: Person

/** The rules let mails leave by day alone; this zone has its day now, whenever the test runs. */
const zoneWithDay = (): string => {
  const ahead = 12 - new Date().getUTCHours()
  return ahead === 0 ? 'Etc/UTC' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
}

test.beforeAll(async ({ browser }) => {
  office = await openPostOffice()
  app = await startApp({ SMTP_URL: office.url, PUBLIC_URL: 'http://localhost:4000', MAIL_FROM: 'kith@kith.example' })
  me = await sitDown(browser, app.url, zoneWithDay())
})
test.afterAll(async () => {
  await me?.context.close()
  expect(await app?.stop(), 'Ctrl-C ends the app cleanly').toBe(0)
  await office?.close()
})

const names = ['Ada Lind', 'Bo Marsh', 'Cem Aydin']

test('an update goes from a draft to everybody who wants it', async () => {
  test.setTimeout(240_000)
  const { page } = me
  await page.goto('/')
  await page.getByLabel('Your name').fill('Wim Ravensby')
  await page.getByLabel('E-mail').fill('wim@update.example')
  await page.getByLabel('Password', { exact: true }).fill('quiet desk, warm lamp')
  await page.getByLabel('Name of the workspace').fill('Harbour bootcamp')
  await page.getByRole('button', { name: 'Create the account' }).click()
  await expect(page).toHaveURL(/welcome/)

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
  await expect.poll(() => office.letters.length, { timeout: 90_000 }).toBe(1)
  const [letter] = office.letters
  expect(letter?.replyTo?.text).toContain('wim@update.example')
  expect(letter?.from?.text).toContain('Wim Ravensby via Kith')
  expect(letter?.text).toMatch(/Hi (?:Ada|Bo), I moved to the harbour\./)
  await expect(page.getByText(/1 person reached/)).toBeVisible()
  await page.getByRole('button', { name: 'Cancel the rest' }).press('Enter')
  await expect(page.getByText('Cancelled').first()).toBeVisible()
  expect(me.complaints).toEqual([])
})
