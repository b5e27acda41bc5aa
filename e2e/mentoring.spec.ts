// Two people in two browsers: one asks the other to be their mentor, they agree on a session, and it stands in a calendar.
import { expect, test } from '@playwright/test'
import { startApp } from './house/app.ts'
import type { App } from './house/app.ts'
import { expectNoBarriers } from './house/barriers.ts'
import { makeFirstAccount } from './house/first-account.ts'
import { joinAsMentor } from './house/joining.ts'
import { leave } from './house/leave.ts'
import { sitDown, zoneWithDay } from './house/people.ts'
import type { Person } from './house/people.ts'
import { soon } from './house/soon.ts'

let app: App
let wim: Person
let ada: Person

test.beforeAll(async ({ browser }) => {
  app = await startApp()
  wim = await sitDown(browser, app.url, zoneWithDay())
  ada = await sitDown(browser, app.url, zoneWithDay())
})
test.afterAll(() => leave(app, wim, ada))

/** The lines of each event of a calendar. */
const eventsAt = async (address: string): Promise<readonly string[]> =>
  (await (await fetch(address)).text()).split('BEGIN:VEVENT').slice(1)

const instantIn = (event: string | undefined, name: string): number => {
  const [, date, time] = new RegExp(`${name}:(\\d{8})T(\\d{6})Z`).exec(event ?? '') ?? []
  return Date.parse(`${date?.replace(/(....)(..)(..)/, '$1-$2-$3')}T${time?.replace(/(..)(..)(..)/, '$1:$2:$3')}Z`)
}

test('a mentor is asked, a session is agreed on, and the calendar holds it', async () => {
  await makeFirstAccount(wim, { email: 'wim@mentoring.example' })
  await joinAsMentor(wim, ada, { name: 'Adaeze Thornquist', email: 'ada@mentoring.example' })
  const { page } = wim
  await page.goto('/mentoring')
  await page.getByRole('button', { name: /Ask .*Adaeze Thornquist/ }).press('Enter')
  await page.getByLabel('What for').fill('I want to move into data engineering.')
  await page.getByRole('dialog').getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Asked by me' })).toContainText('Waits for an answer')

  await ada.page.goto('/notices')
  await ada.page.getByRole('link', { name: /Wim Ravensby asks you to be their mentor/ }).click()
  await ada.page.getByRole('button', { name: 'Accept' }).click()
  await expect(ada.page.getByRole('region', { name: 'My pairs' })).toContainText('You mentor')

  const pairs = page.getByRole('region', { name: 'My pairs' })
  await pairs.getByRole('button', { name: 'Schedule a session' }).press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectNoBarriers(page)
  await page.getByLabel('Time').fill('17:30')
  await page.getByLabel('What about').fill('Which roles to look for')
  await page.getByLabel('What about').press('Enter')
  await expect(pairs).toContainText('Which roles to look for')
  // Without the toast: while it fades in, its words have too little contrast for a moment.
  await page.reload()
  await expect(pairs).toContainText('Which roles to look for')
  await expectNoBarriers(page)

  await page.goto('/settings/calendar')
  await page.getByRole('button', { name: 'Make an address' }).click()
  const fresh = page.getByRole('region', { name: 'The new address' })
  const address = (await fresh.locator('code').textContent()) ?? ''
  const [event, ...others] = await eventsAt(address)
  expect(others).toEqual([])
  expect(event).toContain('SUMMARY:Session with Adaeze Thornquist')
  expect(event).not.toContain('Which roles')
  expect(instantIn(event, 'DTEND') - instantIn(event, 'DTSTART')).toBe(45 * 60_000)

  const theirs = ada.page.getByRole('region', { name: 'My pairs' })
  await theirs.getByRole('button', { name: 'Cancel', exact: true }).click()
  await ada.page.getByRole('dialog').getByRole('button', { name: 'Cancel the session' }).click()
  await expect(theirs).toContainText('Cancelled')
  await expect.poll(() => eventsAt(address), { timeout: soon }).toHaveLength(0)
  await ada.page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => eventsAt(address), { timeout: soon }).toHaveLength(1)
  expect([...wim.complaints, ...ada.complaints]).toEqual([])
})
