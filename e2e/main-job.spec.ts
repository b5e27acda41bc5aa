// The main job, as a person does it: sign in, bring the LinkedIn list, place somebody, log an interaction, see the
// check-in move, see History, read the digest that came by SMTP and follow its link.
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { startApp } from './house/app.ts'
import type { App } from './house/app.ts'
import { expectNoBarriers } from './house/barriers.ts'
import { openPostOffice } from './house/post-office.ts'
import type { PostOffice } from './house/post-office.ts'

const connections = fileURLToPath(new URL('./fixtures/Connections.csv', import.meta.url))
const me = { name: 'Wim Ravensby', email: 'wim@ravensby.example', password: 'quiet desk, warm lamp' }
const friend = 'Jorid Westerholm'

test.describe.configure({ mode: 'serial' })

let app: App
let office: PostOffice
let page: Page
const complaints: string[] = []

test.beforeAll(async ({ browser }) => {
  office = await openPostOffice()
  app = await startApp({ SMTP_URL: office.url, MAIL_FROM: 'kith@house.example' })
  page = await (await browser.newContext({ baseURL: app.url })).newPage()
  page.on('pageerror', (fault) => complaints.push(fault.message))
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text())
  })
})

test.afterAll(async () => {
  await page?.context().close()
  const code = await app?.stop()
  await office?.close()
  expect(code, 'Ctrl-C ends the app cleanly').toBe(0)
})

test('the first visitor creates the first account and arrives at the welcome', async () => {
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Welcome to Kith' })).toBeVisible()
  await expectNoBarriers(page)
  await page.getByLabel('Your name').fill(me.name)
  await page.getByLabel('E-mail').fill(me.email)
  await page.getByLabel('Password', { exact: true }).fill(me.password)
  await page.getByLabel('Name of the workspace').fill('Spring cohort')
  await page.getByRole('button', { name: 'Create the account' }).click()
  await expect(page).toHaveURL(/welcome/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectNoBarriers(page)
})

test('signing out and in again works, a wrong password is told kindly', async () => {
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await page.getByLabel('E-mail').fill(me.email)
  await page.getByLabel('Password', { exact: true }).fill('not the password')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('do not belong together')
  // The browser itself notes a refused request in its console.
  complaints.length = 0
  await page.getByLabel('Password', { exact: true }).fill(me.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByRole('navigation').first()).toBeVisible()
})

test('the list that LinkedIn gives out becomes people', async () => {
  await page.goto('/import')
  await expectNoBarriers(page)
  await page.locator('input[type=file]').setInputFiles(connections)
  await expect(page.getByRole('heading', { name: 'What Kith understood' })).toBeVisible()
  await expectNoBarriers(page)
  const start = page.getByRole('button', { name: /^Import \d+ people/ })
  const promised = Number(/\d+/.exec((await start.textContent()) ?? '')?.[0])
  expect(promised).toBeGreaterThan(350)
  await start.click()
  await expect(page.getByRole('heading', { name: 'Report' })).toBeVisible({ timeout: 30_000 })
  await expectNoBarriers(page)
  await page.goto('/people')
  await expect(page.getByText(`${promised} people`)).toBeVisible()
  await expectNoBarriers(page)
})

test('importing the same file again adds nobody', async () => {
  await page.goto('/import')
  await page.locator('input[type=file]').setInputFiles(connections)
  await expect(page.getByText('There is nothing new in this file')).toBeVisible()
})

/** Finds somebody on the People page and marks them as close, on their own page. */
const placeAsClose = async (name: string): Promise<void> => {
  await page.goto('/people')
  await page.getByLabel('Search people').fill(name)
  await page.getByRole('row').getByRole('link', { name }).first().click()
  await expect(page.getByRole('heading', { name })).toBeVisible()
  await page
    .getByRole('button', { name: /Closeness|Not placed/ })
    .first()
    .click()
  await page
    .getByRole('button', { name: /^Close/ })
    .or(page.getByRole('radio', { name: /^Close/ }))
    .first()
    .click()
  await expect(page.getByText('first hello').first()).toBeVisible()
}

test('placing somebody plans a check-in', async () => {
  await placeAsClose(friend)
  await page.goto('/')
  await expect(page.getByText(friend).first()).toBeVisible()
  await expectNoBarriers(page)
})

test('an interaction is logged with one key, a name and a line; the check-in moves by itself', async () => {
  await page.goto('/')
  await expect(page.getByText(friend).first()).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.type(friend.slice(0, 9))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: friend })).toBeVisible()
  await page.keyboard.press('l')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('o')
  await page.getByLabel('What about').fill('Talked about the harbour and her new team')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Talked about the harbour and her new team').first()).toBeVisible()
  await expect(page.getByText('first hello')).toHaveCount(0)
  await expectNoBarriers(page)
  await page.goto('/')
  await expect(page.getByText('would be good to hear from')).toHaveCount(0)
})

test('History tells who did what, with before and after', async () => {
  await page.goto('/history')
  const list = page.getByRole('main')
  await expect(list.getByText(/coffee/i).first()).toBeVisible()
  await expect(list.getByText(friend).first()).toBeVisible()
  await expect(list.getByText(me.name).first()).toBeVisible()
  await expectNoBarriers(page)
})

test('the digest arrives over SMTP and its link opens the person', async () => {
  // Somebody else becomes due, so that there is something to tell.
  await placeAsClose("Edda O'Tellan")

  await page.goto('/settings/mail')
  await page.getByRole('button', { name: /digest now/ }).click()
  const letter = await office.letterTo(me.email, "Edda O'Tellan")
  expect(letter.from?.value[0]?.address).toBe('kith@house.example')
  expect(letter.text).toContain("Edda O'Tellan")
  expect(letter.text).not.toContain(friend)
  const link = /http\S+\/people\/[0-9a-f-]+/.exec(letter.text ?? '')?.[0]
  expect(link).toBeDefined()
  await page.goto(link ?? '')
  await expect(page.getByRole('heading', { name: "Edda O'Tellan" })).toBeVisible()

  await page.goto('/mailbox')
  await expect(page.getByText(letter.subject ?? '').first()).toBeVisible()
  await expectNoBarriers(page)
})

test('an import is undone as one act; whom the owner worked with stays', async () => {
  await page.goto('/import')
  await page
    .getByRole('link', { name: /Open the import of/ })
    .last()
    .click()
  await page.getByRole('button', { name: 'Undo this import' }).click()
  await page.getByRole('button', { name: 'Yes, undo it' }).click()
  await expect(page.getByText(/This import was undone/)).toBeVisible({ timeout: 30_000 })
  await page.goto('/people')
  await expect(page.getByText('2 people', { exact: true })).toBeVisible()
})

test('nothing complained in the browser', () => expect(complaints).toEqual([]))
