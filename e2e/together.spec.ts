// A bootcamp of three, as people do it: an admin opens a cohort and invites by mail; a newcomer gets from the mail to a
// first due check-in; two share with each other and see that and nothing else; one is removed and loses every page.
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { startApp } from './house/app.ts'
import type { App } from './house/app.ts'
import { expectNoBarriers } from './house/barriers.ts'
import { makeFirstAccount } from './house/first-account.ts'
import { linkFor, sitDown } from './house/people.ts'
import type { Person } from './house/people.ts'
import { openPostOffice } from './house/post-office.ts'
import type { PostOffice } from './house/post-office.ts'
import { soon } from './house/soon.ts'

test.describe.configure({ mode: 'serial' })

const password = 'quiet desk, warm lamp'
const cohort = 'Autumn evenings'
const names = { admin: 'Wim Ravensby', ada: 'Adaeze Thornquist', ben: 'Benedikt Halloran' }
const addressOf = (who: 'ada' | 'ben'): string => `${who}@together.example`

let app: App
let office: PostOffice
let admin: Person
let ada: Person
let ben: Person

test.beforeAll(async ({ browser }) => {
  office = await openPostOffice()
  app = await startApp({ SMTP_URL: office.url, MAIL_FROM: 'kith@house.example' })
  admin = await sitDown(browser, app.url)
  ada = await sitDown(browser, app.url)
  ben = await sitDown(browser, app.url)
})

test.afterAll(async () => {
  for (const person of [admin, ada, ben]) await person?.context.close()
  const code = await app?.stop()
  await office?.close()
  expect(code, 'Ctrl-C ends the app cleanly').toBe(0)
})

test('an admin opens a cohort and invites two people by mail', async () => {
  const { page } = admin
  await makeFirstAccount(admin, { name: names.admin, email: 'wim@together.example' })

  await page.goto('/settings/cohorts')
  await page.getByRole('button', { name: 'Open a cohort' }).first().click()
  await page.getByLabel('Name').fill(cohort)
  await page.getByLabel('Starts on').fill('2026-09-01')
  await page.getByRole('dialog').getByRole('button', { name: 'Open a cohort' }).click()
  await expect(page.getByRole('link', { name: cohort })).toBeVisible()
  await expectNoBarriers(page)

  await page.goto('/settings/invitations')
  await page.getByLabel('Addresses').fill(`${addressOf('ada')}\n${addressOf('ben')}\nnot an address`)
  await page.getByLabel(cohort).check()
  await page.getByRole('button', { name: 'Look it over' }).click()
  await expect(page.getByText('2 people will be invited, 1 line stays out.')).toBeVisible()
  await expectNoBarriers(page)
  await page.getByRole('button', { name: 'Invite 2 people' }).click()
  await expect(page.getByText('2 people are invited, 1 line stayed out.')).toBeVisible()
})

/** From the mail to Today, writing down these people on the way and marking the first as close. */
const join = async ({ page }: Person, who: 'ada' | 'ben', people: readonly string[]): Promise<void> => {
  const { letter, link } = await linkFor(office, addressOf(who), 'join')
  expect(letter.text).toContain('Harbour bootcamp')
  expect(link.startsWith(app.url)).toBe(true)
  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'Join Harbour bootcamp' })).toBeVisible()
  expect(page.url()).not.toContain('#')
  await page.getByLabel('Your name').fill(names[who])
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await expect(page).toHaveURL(/welcome/)
  await page.getByRole('button', { name: 'Go on' }).click()
  for (const person of people) {
    await page.getByLabel('Or by name').fill(person)
    await page.keyboard.press('Enter')
    await expect(page.getByText(person.split(',')[0] ?? '').first()).toBeVisible()
  }
  await page.getByRole('button', { name: 'Go on' }).click()
  const first = people[0]?.split(',')[0] ?? ''
  await page.getByLabel(`${first} is close`).click()
  await expect(page.getByText('1 person is close')).toBeVisible()
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('button', { name: 'Open Today' }).click()
  await expect(page.getByText(first)).toBeVisible()
}

test('an invited person gets from the mail to a first due check-in', async () => {
  const started = Date.now()
  await join(ada, 'ada', ['Ingrid Solvanger, Fjord Analytics', 'Milo Tarvanen, Tandem Labs', 'Secret Friend, Lumen'])
  expect(Date.now() - started, 'within two minutes').toBeLessThan(120_000)
  await expectNoBarriers(ada.page)
})

test('the link works once', async ({ browser }) => {
  const stranger = await sitDown(browser, app.url)
  const { link } = await linkFor(office, addressOf('ada'), 'join')
  await stranger.page.goto(link)
  await expect(stranger.page.getByText('This invitation is not valid any more.')).toBeVisible()
  await stranger.context.close()
})

const open = async (page: Page, name: string): Promise<void> => {
  await page.goto('/people')
  await page.getByLabel('Search people').fill(name)
  await page.getByRole('row').getByRole('link', { name }).first().click()
  await expect(page.getByRole('heading', { name })).toBeVisible()
}

const share = async (page: Page, name: string, level: string): Promise<void> => {
  await open(page, name)
  await page.getByRole('button', { name: `What may ${cohort} see of ${name}?` }).click()
  await page.getByRole('button', { name: new RegExp(`^${level}`) }).click()
  await expect(page.getByRole('button', { name: `What may ${cohort} see of ${name}? ${level}` })).toBeVisible()
}

test('two people see what the other shared, at once and nothing else', async () => {
  await join(ben, 'ben', ['Oskar Lindhagen, Fjord Analytics'])
  await ben.page.goto('/cohort')
  await expect(ben.page.getByRole('heading', { name: cohort })).toBeVisible()
  await expect(ben.page.getByText('Nobody has shared anything here yet.')).toBeVisible()

  await share(ada.page, 'Ingrid Solvanger', 'Name and company')
  await expect(ben.page.getByText('Ingrid Solvanger')).toBeVisible({ timeout: soon })
  await share(ada.page, 'Milo Tarvanen', 'Company only')
  await expect(ben.page.getByText('Tandem Labs')).toBeVisible({ timeout: soon })
  const seen = await ben.page.getByRole('main').innerText()
  expect(seen).not.toContain('Milo')
  expect(seen).not.toContain('Secret')
  expect(seen).not.toContain('Lumen')
  await expectNoBarriers(ben.page)

  await share(ben.page, 'Oskar Lindhagen', 'Name and company')
  await ada.page.goto('/cohort')
  await expect(ada.page.getByText('Oskar Lindhagen')).toBeVisible()
  await expect(ada.page.getByText('Ingrid Solvanger')).toHaveCount(0)

  // Whoever runs the workspace sees no more than they do.
  await admin.page.goto('/cohort')
  await expect(admin.page.getByText('Ingrid Solvanger')).toBeVisible()
  expect(await admin.page.getByRole('main').innerText()).not.toMatch(/Milo|Secret|Lumen/)
  await expectNoBarriers(admin.page)
})

test('what was shared is taken back', async () => {
  await ben.page.goto('/cohort')
  await expect(ben.page.getByText('Ingrid Solvanger')).toBeVisible()
  await share(ada.page, 'Ingrid Solvanger', 'Hidden')
  await expect(ben.page.getByText('Ingrid Solvanger')).toHaveCount(0, { timeout: soon })
})

test('the first opening of a newcomer is seen by others once an admin has let it through', async () => {
  const role = 'Keeper of the harbour lights'
  const { page } = ben
  await page.goto('/board')
  await page.getByRole('button', { name: 'Post an opening' }).first().click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(/You are new here/)).toBeVisible()
  await dialog.getByLabel('Role').fill(role)
  await dialog.getByLabel('Company').fill('Fjord Analytics')
  await dialog.getByRole('button', { name: 'Post it' }).click()
  await expect(page.getByText('Waits to be looked at').first()).toBeVisible()
  await ada.page.goto('/board')
  await expect(ada.page.getByText('There is no opening on the board at the moment.')).toBeVisible()

  await admin.page.goto('/board')
  await admin.page.getByRole('link', { name: /to look at/ }).click()
  await expect(admin.page.getByText('From new members')).toBeVisible()
  await expectNoBarriers(admin.page)
  await admin.page.getByRole('button', { name: 'Let people see it' }).click()
  await expect(ada.page.getByRole('link', { name: role })).toBeVisible({ timeout: soon })
  await expect(admin.page.getByText('Nothing to look at.')).toBeVisible()
})

test('a member who is removed loses every open page at once', async () => {
  const second = await ben.context.newPage()
  await second.goto('/people')
  await expect(second.getByRole('link', { name: 'Oskar Lindhagen' })).toBeVisible()
  await ben.page.goto('/cohort')
  await expect(ben.page.getByRole('heading', { name: cohort })).toBeVisible()

  const { page } = admin
  await page.goto('/settings/members')
  await page.getByRole('button', { name: `Open ${names.ben}` }).click()
  await page.getByRole('button', { name: 'Remove from the workspace' }).click()
  await page.getByRole('button', { name: `Remove ${names.ben}` }).click()
  const started = Date.now()
  await Promise.all([ben.page.waitForURL(/sign-in/), second.waitForURL(/sign-in/)])
  expect(Date.now() - started).toBeLessThan(soon)
  await expect(second.getByText('Oskar Lindhagen')).toHaveCount(0)
  await expect(page.getByText(`${names.ben} is not a member any more.`)).toBeVisible()
  await page.goto('/settings/administration')
  await expect(page.getByText(/removed/i).first()).toBeVisible()
  await expectNoBarriers(page)
})

test('nothing complained in the browsers', () =>
  expect([admin, ada, ben].flatMap(({ complaints }) => complaints)).toEqual([]))
