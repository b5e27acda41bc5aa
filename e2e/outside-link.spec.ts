// A request that reaches somebody without an account by a link. The link shows the request and takes answers; once it was
// used, taken back or declined it shows nothing any more.
import { expect, test } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'
import { startApp } from './house/app.ts'
import type { App } from './house/app.ts'
import { draftFor, fillPackage } from './house/asking.ts'
import { expectNoBarriers } from './house/barriers.ts'
import { addCloseFriend } from './house/close-friend.ts'
import { makeFirstAccount } from './house/first-account.ts'
import { leave } from './house/leave.ts'
import { sitDown } from './house/people.ts'
import type { Person } from './house/people.ts'

test.describe.configure({ mode: 'serial' })

const company = 'Fjord Analytics'
const friend = 'Ingrid Solvanger'

let app: App
let wim: Person

test.beforeAll(async ({ browser }) => {
  app = await startApp()
  wim = await sitDown(browser, app.url)
  const { page } = wim
  // A server far away: whoever is quicker than its answers sends what they saw, or is told to look again.
  await page.route('**/graphql', async (route) => {
    await new Promise((done) => setTimeout(done, 250))
    await route.continue()
  })
  await makeFirstAccount(wim, { email: 'wim@outside.example' })
  await addCloseFriend(page, friend, company)
})

test.afterAll(() => leave(app, wim))

const askByLink = async (role: string): Promise<string> => {
  const { page } = wim
  await draftFor(page, friend)
  await fillPackage(page, { role, company })
  await page.getByText('By a link that needs no account').click()
  await page.getByRole('button', { name: 'Make the link' }).click()
  const field = page.getByRole('textbox', { name: 'The link' })
  await expect(field).toHaveValue(/\/referral#[\w-]{64}$/)
  return field.inputValue()
}

/** Somebody else’s browser, which has never seen the app. */
const stranger = async (browser: Browser, link: string): Promise<Page> => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(link)
  return page
}

const expectNothing = async (browser: Browser, link: string, role: string): Promise<void> => {
  const page = await stranger(browser, link)
  await expect(page.getByRole('heading', { name: 'This link is not good any more.' })).toBeVisible()
  const seen = await page.locator('body').innerText()
  for (const word of [role, company, 'Wim', 'kind to those who use them', 'Harbour']) expect(seen).not.toContain(word)
  await page.context().close()
}

test('somebody without an account asks, says yes and hands it in by a link', async ({ browser }) => {
  const role = 'Keeper of builds'
  const link = await askByLink(role)
  const page = await stranger(browser, link)
  await expect(page.getByRole('heading', { name: 'Wim Ravensby asks you for a referral' })).toBeVisible()
  expect(page.url()).not.toContain('#')
  await expect(page.getByText(`For ${role} at ${company}.`)).toBeVisible()
  await expect(page.getByText('Good to have in a review').first()).toBeVisible()
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 900 })
    await expectNoBarriers(page)
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth')
    expect(wide, `nothing sticks out at ${width} px`).toBeLessThanOrEqual(width)
  }
  await expect(wim.page.getByText('The link was opened.').first()).toBeVisible()

  await page.getByRole('button', { name: 'I have a question' }).click()
  await page.getByLabel('Your question').fill('Which team is it?')
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByText(/Your question is with Wim Ravensby/)).toBeVisible()
  await wim.page.getByRole('button', { name: 'Answer and send again' }).first().click()
  await wim.page.getByLabel('Your answer').fill('The one at the harbour front.')
  await wim.page.getByRole('button', { name: 'Send again', exact: true }).click()
  await expect(wim.page.getByText('You answered and sent it again').first()).toBeVisible()

  await page.goto(link)
  await page.reload()
  await page.goto(link)
  await expect(page.getByText('The one at the harbour front.')).toBeVisible()
  await page.getByRole('button', { name: 'Yes, I will refer them' }).click()
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByText(/knows that you will/)).toBeVisible()
  await expect(wim.page.getByText(/said yes/).first()).toBeVisible()
  await page.getByRole('button', { name: 'I have handed it in' }).click()
  await page.getByRole('button', { name: 'I have handed it in' }).click()
  await expect(page.getByRole('heading', { name: /knows that you handed it in/ })).toBeVisible()
  await expect(wim.page.getByText(/handed it in/).first()).toBeVisible()
  expect(await page.context().cookies(), 'the link signs nobody in').toEqual([])
  await page.context().close()
  await expectNothing(browser, link, role)
})

test('a link whose request was withdrawn shows nothing any more', async ({ browser }) => {
  const role = 'Tender of pipelines'
  const link = await askByLink(role)
  await wim.page.getByRole('button', { name: 'Withdraw', exact: true }).click()
  await wim.page.getByRole('dialog').getByRole('button', { name: 'Withdraw it' }).click()
  await expect(wim.page.getByText('You withdrew it').first()).toBeVisible()
  // Two thank-yous owed would stand in the way of the next ask.
  await wim.page.getByRole('button', { name: 'Say thank you' }).first().click()
  await wim.page.getByRole('dialog').getByRole('button', { name: 'Note it' }).click()
  await expect(wim.page.getByText('You said thank you').first()).toBeVisible()
  await expectNothing(browser, link, role)
})

test('a link that was declined shows nothing any more', async ({ browser }) => {
  await wim.page.unroute('**/graphql')
  const role = 'Mender of queues'
  const link = await askByLink(role)
  const page = await stranger(browser, link)
  await page.getByRole('button', { name: 'No, not this time' }).click()
  await page.getByLabel('A reason, if you like to give one').fill('I left in spring.')
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByRole('heading', { name: /has your answer/ })).toBeVisible()
  await expect(wim.page.getByText('I left in spring.').first()).toBeVisible()
  await page.context().close()
  await expectNothing(browser, link, role)
})

test('nothing complained in the browser', () => expect(wim.complaints).toEqual([]))
