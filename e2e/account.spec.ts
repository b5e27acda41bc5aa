// One's own account: the address is confirmed by its mail, a passkey opens the door, a forgotten password is replaced by
// mail, and another device is signed out from afar.
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { startApp } from './house/app.ts'
import type { App } from './house/app.ts'
import { expectNoBarriers } from './house/barriers.ts'
import { linkFor, sitDown } from './house/people.ts'
import type { Person } from './house/people.ts'
import { openPostOffice } from './house/post-office.ts'
import type { PostOffice } from './house/post-office.ts'

test.describe.configure({ mode: 'serial' })

const email = 'wim@account.example'
const first = 'quiet desk, warm lamp'
const second = 'another lamp, another desk'

let app: App
let office: PostOffice
let me: Person
let elsewhere: Person

test.beforeAll(async ({ browser }) => {
  office = await openPostOffice()
  app = await startApp({ SMTP_URL: office.url, MAIL_FROM: 'kith@house.example' })
  me = await sitDown(browser, app.url)
  elsewhere = await sitDown(browser, app.url)
})

test.afterAll(async () => {
  for (const person of [me, elsewhere]) await person?.context.close()
  const code = await app?.stop()
  await office?.close()
  expect(code, 'Ctrl-C ends the app cleanly').toBe(0)
})

const signOut = async (page: Page): Promise<void> => {
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
}

const signIn = async (page: Page, password: string): Promise<void> => {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

test('the address is confirmed by a press on the page of its mail', async () => {
  const { page } = me
  await page.goto('/')
  await page.getByLabel('Your name').fill('Wim Ravensby')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(first)
  await page.getByLabel('Name of the workspace').fill('Harbour bootcamp')
  await page.getByRole('button', { name: 'Create the account' }).click()
  await expect(page).toHaveURL(/welcome/)
  await page.goto('/settings/account')
  await expect(page.getByText('not confirmed yet', { exact: true })).toBeVisible()
  const { link } = await linkFor(office, email, 'confirm-email')
  await page.goto(link)
  await expectNoBarriers(page)
  await page.getByRole('button', { name: 'Confirm' }).click()
  await expect(page.getByText(`${email} is confirmed.`)).toBeVisible()
  await page.goto('/settings/account')
  await expect(page.getByText('confirmed', { exact: true })).toBeVisible()
})

test('a passkey is made and opens the door', async () => {
  const { page, context } = me
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await expect(page.getByText(/^The passkey .+ is added\.$/)).toBeVisible()
  await expectNoBarriers(page)
  // With somebody at the key, the door would open by itself before it was seen.
  await devtools.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled: false })
  await signOut(page)
  await devtools.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled: true })
  // Autofill may be quicker than the press.
  await page
    .getByRole('button', { name: 'Sign in with a passkey' })
    .click({ timeout: 5_000 })
    .catch(() => undefined)
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible()
})

test('a forgotten password is replaced by mail, and the old one opens nothing more', async () => {
  const { page } = elsewhere
  await page.goto('/sign-in')
  await page.getByRole('link', { name: 'Forgot your password?' }).click()
  await page.getByLabel('E-mail').fill(email)
  await expectNoBarriers(page)
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await expect(page.getByText(`If there is an account for ${email}`)).toBeVisible()
  const { link } = await linkFor(office, email, 'reset')
  await page.goto(link)
  await page
    .getByLabel('New password', { exact: true })
    .or(page.getByLabel('Password', { exact: true }))
    .fill(second)
  await expectNoBarriers(page)
  await page.getByRole('button', { name: 'Save and sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible()
  await signOut(page)
  await signIn(page, first)
  await expect(page.getByRole('alert')).toContainText('do not belong together')
  await signIn(page, second)
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible()
})

test('nothing complained in the browsers', () =>
  expect([me, elsewhere].flatMap(({ complaints }) => complaints)).toEqual([]))
