// The digest from its preview in the settings of mail to one act out of the mail, by somebody who is not signed in.
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { startApp } from './house/app.ts'
import type { App } from './house/app.ts'
import { expectNoBarriers } from './house/barriers.ts'
import { addCloseFriend } from './house/close-friend.ts'
import { makeFirstAccount } from './house/first-account.ts'
import { leave } from './house/leave.ts'
import { sitDown } from './house/people.ts'
import type { Person } from './house/people.ts'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

const friend = 'Ingrid Solvanger'

let app: App
let wim: Person

test.beforeAll(async ({ browser }) => {
  app = await startApp()
  wim = await sitDown(browser, app.url)
  await makeFirstAccount(wim, { email: 'wim@digest.example' })
})

test.afterAll(() => leave(app, wim))

/** One picture at each of two widths and in each of two themes, for whoever wants to look. */
const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['KITH_PICTURES']
  if (folder === undefined) return
  for (const width of [360, 1440])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: `${folder}/${name}-${String(width)}-${colorScheme}.png`, fullPage: true })
    }
  await page.setViewportSize({ width: 1280, height: 800 })
}

test('the next digest is told before it goes, and follows what is chosen', async () => {
  const { page } = wim
  await page.goto('/settings/mail')
  await expect(page.getByText(/Your next digest: \w+ 8:00 in Vienna/)).toBeVisible()
  await expect(page.getByText('Nothing is due, so no mail would go out.')).toBeVisible()
  await picture(page, 'settings-empty')
  await page.getByLabel('At', { exact: true }).selectOption('18:30')
  await expect(page.getByText(/Your next digest: \w+ 18:30 in Vienna/)).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('At', { exact: true })).toHaveValue('18:30')
  await expect(page.getByText(/Your next digest: \w+ 18:30 in Vienna/)).toBeVisible()
  await expect(page.getByLabel('At', { exact: true }).locator('option')).toHaveCount(48)
  await page.getByLabel('Quiet from').selectOption('17')
  await page.getByLabel('until', { exact: true }).selectOption('9')
  await expect(page.getByText(/Your next digest: \w+ 9:00 in Vienna/)).toBeVisible()
  await page.getByRole('switch', { name: 'Digest' }).press('Space')
  await expect(page.getByText('No digest comes: you switched it off.')).toBeVisible()
  await expect(page.getByLabel('How often')).toHaveCount(0)
  await page.getByRole('switch', { name: 'Digest' }).press('Space')
  await expect(page.getByLabel('At', { exact: true })).toHaveValue('18:30')
  await expectNoBarriers(page)
})

test('a preview that is slow or fails says so, and never shows the time of earlier wishes', async () => {
  const { page } = wim
  await page.goto('/settings/mail')
  const next = page.getByRole('region', { name: 'Your next digest' })
  const time = page.getByLabel('At', { exact: true })
  await expect(next.getByText(/Your next digest/)).toBeVisible()
  let asked = 0
  let server: 'answers' | 'is slow' | 'fails' | 'is lost' = 'answers'
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('NextDigest') !== true) return route.continue()
    asked += 1
    if (server === 'answers') return route.continue()
    if (server === 'fails') return route.fulfill({ status: 500, contentType: 'text/plain', body: 'no' })
    if (server === 'is lost') return route.abort()
    await expect.poll(() => server, { timeout: 60_000 }).toBe('answers')
    return route.continue()
  })
  server = 'is slow'
  await time.selectOption('10:30')
  await expect(next.getByRole('status', { name: 'Loading' })).toBeVisible()
  await expect(next.getByText(/Your next digest/)).toHaveCount(0)
  await picture(page, 'settings-waiting')
  server = 'answers'
  await expect(next.getByText(/Your next digest: \w+ 10:30 in Vienna/)).toBeVisible()

  for (const [trouble, wished] of [
    ['fails', '12:30'],
    ['is lost', '14:30'],
  ] as const) {
    server = trouble
    await time.selectOption(wished)
    await expect(next.getByRole('alert')).toContainText('could not be looked up just now')
    await expect(next.getByText(/Your next digest/)).toHaveCount(0)
    await picture(page, `settings-${trouble.replace(' ', '-')}`)
    const before = asked
    await next.getByRole('button', { name: 'Try again' }).press('Enter')
    await expect.poll(() => asked).toBeGreaterThan(before)
    await next.getByRole('button', { name: 'Try again' }).focus()
    server = 'answers'
    // What was just saved may bring the answer by itself, before the press does.
    await page.keyboard.press('Enter')
    await expect(next.getByText(`Your next digest: `)).toContainText(`${wished} in Vienna`)
    await expect(next, 'the keyboard is where the button was').toBeFocused()
  }
  // The browser itself notes failed requests in its console.
  wim.complaints.length = 0
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await time.selectOption('18:30')
  await expect(next.getByText(/Your next digest: \w+ 9:00 in Vienna/)).toBeVisible()
})

test('the profile leads to what is said of mail', async () => {
  const { page } = wim
  await page.goto('/settings')
  await expect(page.getByRole('heading', { name: 'Profile', level: 1 })).toBeVisible()
  await expect(page.getByLabel('How often')).toHaveCount(0)
  await picture(page, 'profile')
  await page.getByRole('link', { name: 'Choose which mails come, and when' }).press('Enter')
  await expect(page).toHaveURL(/\/settings\/mail$/)
  await expect(page.getByLabel('Quiet from')).toHaveValue('17')
})

test('a person who is due is shown in it as in the mail', async () => {
  const { page } = wim
  await addCloseFriend(page, friend, 'Fjord Analytics')
  await page.goto('/settings/mail')
  await page.getByRole('button', { name: 'Show how it would look' }).click()
  const letter = page.frameLocator('iframe[title^="Preview of the mail"]')
  await expect(letter.getByRole('link', { name: friend })).toBeVisible()
  await expect(letter.getByText('Snooze 1 week')).toBeVisible()
  await picture(page, 'settings-letter')
})

test('a link of the mail does its one thing for whoever holds it, once', async ({ browser }) => {
  const { page } = wim
  await page.goto('/settings/mail')
  await page.getByRole('button', { name: 'Send me today’s digest now' }).click()
  await page.getByRole('link', { name: 'Open the mailbox' }).click()
  // The preview on the page before says the same words.
  await page
    .getByRole('navigation', { name: 'Mails' })
    .getByRole('link', { name: /1 person to be in touch with/ })
    .click()
  const letter = page.frameLocator('iframe').first()
  const link = await letter.getByRole('link', { name: 'Skip' }).getAttribute('href')
  expect(link).toMatch(/\/act#[\w-]{64}$/)

  const context = await browser.newContext()
  const visitor = await context.newPage()
  await visitor.goto(link ?? '')
  await expect(visitor.getByRole('heading', { name: `Skip the check-in with ${friend}?` })).toBeVisible()
  expect(visitor.url()).not.toContain('#')
  await picture(visitor, 'act')
  await expectNoBarriers(visitor)
  await visitor.getByRole('button', { name: 'Skip it' }).click()
  await expect(visitor.getByRole('heading', { name: 'Skipped.' })).toBeVisible()
  await picture(visitor, 'act-done')
  await visitor.goto('about:blank')
  await visitor.goto(link ?? '')
  await expect(visitor.getByRole('heading', { name: 'This link has done its part' })).toBeVisible()
  await picture(visitor, 'act-over')
  expect(await visitor.locator('body').innerText()).not.toContain(friend)
  await context.close()

  await page.goto('/')
  await expect(page.getByText('That is everyone for today.')).toBeVisible()
  // Folded away among those who rest.
  await expect(page.getByText(friend)).toBeHidden()
  expect(wim.complaints).toEqual([])
})
