// Two people in two browsers: one request from the first thought to the thank-you, another through a question and a no.
// Without an SMTP server the mails lie in the Mailbox of whoever they are for, and are read there.
import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { startApp } from './house/app.ts'
import type { App } from './house/app.ts'
import { draftFor, fillPackage, samplePdf } from './house/asking.ts'
import { expectNoBarriers } from './house/barriers.ts'
import { makeFirstAccount } from './house/first-account.ts'
import { joinAsMentor } from './house/joining.ts'
import { leave } from './house/leave.ts'
import { sitDown, zoneWithDay } from './house/people.ts'
import type { Person } from './house/people.ts'
import { soon } from './house/soon.ts'

test.describe.configure({ mode: 'serial' })

const role = 'Platform engineer'
const company = 'Tidewater Systems'
const names = { wim: 'Wim Ravensby', ada: 'Adaeze Thornquist' }

let app: App
let wim: Person
let ada: Person

test.beforeAll(async ({ browser }) => {
  app = await startApp()
  wim = await sitDown(browser, app.url, zoneWithDay())
  ada = await sitDown(browser, app.url, zoneWithDay())
})

test.afterAll(() => leave(app, wim, ada))

test('a mentor joins', async () => {
  await makeFirstAccount(wim, { name: names.wim, email: 'wim@referring.example' })
  await joinAsMentor(wim, ada, { name: names.ada, email: 'ada@referring.example' })
})

test('an opportunity is read from a posting', async () => {
  const { page } = wim
  await page.goto('/opportunities')
  await page.getByRole('button', { name: 'Add an opportunity' }).first().click()
  await page
    .getByLabel('Paste a job link or the text of the posting')
    .fill(`${role} at ${company}\n${company} · Rotterdam · 2 weeks ago\nWe look for somebody who likes builds.`)
  await page.keyboard.press('Tab')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('Role')).toHaveValue(role)
  await expect(dialog.getByLabel('Company')).toHaveValue(company)
  await dialog.getByRole('button', { name: 'Add and open' }).click()
  await expect(page.getByRole('heading', { name: new RegExp(role) })).toBeVisible()
  await expectNoBarriers(page)
})

/** The plain text of the mail with this subject, as the Mailbox shows it. */
const mailAbout = async (page: Page, subject: string): Promise<string> => {
  await page.goto('/mailbox')
  await page.getByRole('navigation', { name: 'Mails' }).getByRole('link', { name: subject }).first().click()
  await expect(page.getByRole('heading', { name: subject })).toBeVisible()
  await page.getByRole('button', { name: 'Plain text' }).click()
  await expect(page.locator('pre')).toContainText(company)
  return page.locator('pre').innerText()
}

test('a request goes from its draft to the referrer, who hears of it at once and by mail', async () => {
  await ada.page.goto('/referrals?side=referrer')
  await expect(ada.page.getByText('Nobody has asked you yet.')).toBeVisible()

  const { page } = wim
  await draftFor(page, names.ada)
  for (const step of ['Research the company', 'Find out who you know there', 'Prepare your story'])
    await page.getByLabel(step).check()
  await fillPackage(page, { role, company })
  await page
    .getByLabel('Upload a résumé')
    .first()
    .setInputFiles({ name: 'Wim.pdf', mimeType: 'application/pdf', buffer: samplePdf })
  await expect(page.getByLabel('Résumé', { exact: true })).toBeVisible()
  const preview = page.getByRole('region', { name: /will get/ }).or(page.locator('main'))
  await expect(preview.first()).toContainText('Good to have in a review')
  await expectNoBarriers(page)
  await page.getByRole('button', { name: /^Send to/ }).click()
  await expect(page.getByText(/has been asked/).first()).toBeVisible()
  const sent = Date.now()
  await expect(ada.page.getByRole('main')).toContainText(role)
  expect(Date.now() - sent, 'seen by the other soon').toBeLessThan(soon)

  const letter = await mailAbout(ada.page, 'Somebody asks you for a referral')
  expect(letter).toContain(role)
  expect(letter).toContain(names.wim)
  expect(letter).toContain('I keep build systems kind')
  // Pressed in the letter, the link opens the request where the letter was read.
  await ada.page.getByRole('button', { name: 'Letter', exact: true }).click()
  await ada.page.frameLocator('iframe').locator('a[href*="/referrals/"]').first().click()
  await expect(ada.page).toHaveURL(/\/referrals\/[\w-]+/)
  await expect(ada.page.getByRole('heading', { name: new RegExp(role) }).first()).toBeVisible()
})

const open = async (page: Page, side: 'seeker' | 'referrer'): Promise<void> => {
  await page.goto(`/referrals?side=${side}`)
  await page
    .getByRole('link', { name: new RegExp(`^${role} at ${company}`) })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: new RegExp(role) }).first()).toBeVisible()
}

const confirm = async (page: Page, button: string): Promise<void> => {
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

test('the referrer says yes by key, takes the résumé and hands it in; the seeker sees each move', async () => {
  await ada.page.goto('/')
  await expect(ada.page.getByRole('heading', { name: 'Waiting for you' })).toBeVisible()
  await open(ada.page, 'referrer')
  await expectNoBarriers(ada.page)
  await expect(wim.page.getByText(/has opened it/).first()).toBeVisible()
  const [download] = await Promise.all([
    ada.page.waitForEvent('download'),
    ada.page
      .getByRole('link', { name: /Wim\.pdf/ })
      .or(ada.page.getByRole('button', { name: /Wim\.pdf/ }))
      .first()
      .click(),
  ])
  expect(download.suggestedFilename()).toBe('Wim.pdf')
  expect(await readFile(await download.path())).toEqual(samplePdf)

  await ada.page.keyboard.press('a')
  await expect(ada.page.getByRole('dialog')).toBeVisible()
  await ada.page.keyboard.press('Enter')
  await expect(ada.page.getByRole('dialog')).toHaveCount(0)
  const accepted = Date.now()
  await expect(wim.page.getByText(/said yes/).first()).toBeVisible()
  expect(Date.now() - accepted).toBeLessThan(soon)

  await ada.page.getByRole('button', { name: 'I have handed it in' }).first().click()
  await confirm(ada.page, 'Note it')
  await expect(wim.page.getByText(/handed it in/).first()).toBeVisible()
  expect(await mailAbout(wim.page, 'Your referral request was accepted')).toContain(role)
  expect(await mailAbout(wim.page, 'Your referral was handed in')).toContain(role)
})

test('outcomes follow one another, and nothing is closed without thanks', async () => {
  const { page } = wim
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Thanks and outcomes you owe' })).toBeVisible()
  await open(page, 'seeker')
  for (const outcome of ['Interviewing', 'Hired']) {
    await page.getByRole('button', { name: 'Tell what was heard' }).click()
    await page
      .getByRole('dialog')
      .getByLabel(new RegExp(`^${outcome}`))
      .check()
    await confirm(page, 'Note it')
  }
  await expect(page.getByRole('button', { name: 'Close', exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: 'Say thank you' }).first().click()
  const words = page.getByRole('dialog').getByLabel('Your thank-you')
  await expect(words).toHaveValue(/Thank you/)
  await words.fill('Thank you, Ada. It became a job, and you began it.')
  await confirm(page, 'Send the thank-you')
  await open(ada.page, 'referrer')
  await expect(ada.page.getByText('It became a job, and you began it.')).toBeVisible()
  await page.getByRole('button', { name: 'Offer help in return' }).click()
  await page.getByRole('dialog').getByLabel('What you could do').fill('I read contracts well.')
  await confirm(page, 'Offer it')
  await expect(ada.page.getByText('I read contracts well.')).toBeVisible()
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await confirm(page, 'Close it')
  await expect(page.getByText('You closed it').first()).toBeVisible()
  await expectNoBarriers(page)
})

test('another request goes through a question and a no to its thanks', async () => {
  const second = 'Staff engineer'
  await draftFor(wim.page, names.ada)
  await fillPackage(wim.page, { role: second, company })
  await wim.page.getByRole('button', { name: /^Send to/ }).click()
  await expect(wim.page.getByText(/has been asked/).first()).toBeVisible()

  const address = new URL(wim.page.url()).pathname
  await ada.page.goto(address)
  await ada.page.getByRole('button', { name: 'Ask for more' }).first().click()
  await ada.page.getByRole('dialog').getByLabel('Your question').fill('Which of the two teams?')
  await confirm(ada.page, 'Ask')
  await expect(wim.page.getByText('Which of the two teams?').first()).toBeVisible()
  await wim.page.getByRole('button', { name: 'Answer and send again' }).first().click()
  await wim.page.getByLabel('Your answer').fill('The one that keeps the builds.')
  await wim.page.getByRole('button', { name: 'Send again', exact: true }).click()
  await expect(ada.page.getByText('The one that keeps the builds.').first()).toBeVisible()
  await ada.page.getByRole('button', { name: 'Decline' }).first().click()
  await ada.page
    .getByRole('dialog')
    .getByLabel(/Reason/)
    .fill('We are not hiring there this year.')
  await confirm(ada.page, 'Decline')
  await expect(wim.page.getByText('We are not hiring there this year.').first()).toBeVisible()

  await wim.page.getByRole('button', { name: 'Say thank you' }).first().click()
  await confirm(wim.page, 'Send the thank-you')
  await wim.page.getByRole('button', { name: 'Close', exact: true }).click()
  await confirm(wim.page, 'Close it')
})

test('asking again soon after a no takes a written reason', async () => {
  const { page } = wim
  await draftFor(page, names.ada)
  await fillPackage(page, { role: 'Principal engineer', company })
  await expect(page.getByText(/declined not long ago/).first()).toBeVisible()
  await page.getByRole('button', { name: /^Send to/ }).click()
  await expect(page.getByText('Before you can send')).toBeVisible()
  await expect(page.getByText(/has been asked/)).toHaveCount(0)
  await page.getByLabel('Why is it right to ask now?').fill('Ada told me that this team is hiring after all.')
  await page.getByRole('button', { name: /^Send to/ }).click()
  await expect(page.getByText(/has been asked/).first()).toBeVisible()
  await expect(page.getByText('Ada told me that this team is hiring after all.')).toBeVisible()
})

test('an opening of the mentor is seen at once and asked from, and its seats go down', async () => {
  const opening = 'Release engineer'
  await wim.page.goto('/board')
  await expect(wim.page.getByText('There is no opening on the board at the moment.')).toBeVisible()
  const { page } = ada
  await page.goto('/board')
  await page.getByRole('button', { name: 'Post an opening' }).first().click()
  const dialog = page.getByRole('dialog')
  await expectNoBarriers(page)
  await dialog.getByLabel('Role').fill(opening)
  await dialog.getByLabel('Company').fill(company)
  await dialog.getByLabel('Seats').fill('2')
  await dialog.getByRole('button', { name: 'Post it' }).click()
  await expect(page.getByText('2 of 2 seats left')).toBeVisible()
  const posted = Date.now()
  await expect(wim.page.getByRole('link', { name: opening })).toBeVisible()
  expect(Date.now() - posted, 'seen by the other soon').toBeLessThan(soon)
  await expectNoBarriers(wim.page)

  await wim.page.getByRole('link', { name: opening }).click()
  await wim.page.getByRole('link', { name: /^Ask .*Adaeze Thornquist.* for a referral$/ }).click()
  await wim.page.getByRole('button', { name: 'Write the request' }).click()
  await fillPackage(wim.page, { role: opening, company })
  const why = wim.page.getByLabel('Why is it right to ask now?')
  for (const field of await why.all()) await field.fill('Ada posted it herself.')
  await wim.page.getByRole('button', { name: /^Send to/ }).click()
  await expect(wim.page.getByText(/has been asked/).first()).toBeVisible()
  await expect(page.getByText('1 of 2 seats left')).toBeVisible()

  await draftFor(wim.page, names.ada)
  await expect(wim.page.getByText('4 of 5 asks this week')).toBeVisible()
})

test('nothing complained in the browsers', () => expect([wim, ada].flatMap(({ complaints }) => complaints)).toEqual([]))
