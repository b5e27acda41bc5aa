// The calendar feed: its address is made and shown once, a program fetches it without signing in, and it ends at once.
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

test('a calendar is fetched from a secret address until that is revoked', async () => {
  const { page } = me
  await makeFirstAccount(me, { email: 'wim@calendar.example' })

  await page.goto('/people')
  await expect(page.getByRole('heading', { name: 'People' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.type('calendar')
  await expect(page.getByRole('option', { name: /Calendar/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Calendar' })).toBeVisible()
  await expectNoBarriers(page)

  await page.getByRole('button', { name: 'Make an address' }).press('Enter')
  const fresh = page.getByRole('region', { name: 'The new address' })
  const address = (await fresh.locator('code').textContent()) ?? ''
  expect(address).toMatch(/\/calendar\/[\w-]{43}\.ics$/)
  await expect(fresh.getByRole('link', { name: 'Open in your calendar app' })).toHaveAttribute('href', /^webcal:/)
  await expectNoBarriers(page)

  const fetched = await fetch(address)
  expect([fetched.status, fetched.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
  expect(await fetched.text()).toContain('X-WR-CALNAME:Kith: Harbour bootcamp')
  await page.reload()
  await expect(page.getByText('last fetched just now')).toBeVisible()
  await expect(page.getByText(address)).toHaveCount(0)

  for (const name of ['Check-ins', 'Important dates', 'Follow-ups', 'Mentoring sessions'])
    await page.getByRole('checkbox', { name, exact: true }).uncheck()
  await page.getByRole('checkbox', { name: 'Interviews and next steps' }).click()
  await expect(page.getByRole('alert')).toContainText('Something has to be shown')
  await page.getByRole('checkbox', { name: 'With your own words' }).check()
  await expect(page.getByText('Saved.').first()).toBeVisible()
  await page.reload()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2)

  await page.getByRole('button', { name: 'Revoke' }).click()
  await expectNoBarriers(page)
  await page.getByRole('button', { name: 'Yes, revoke it' }).click()
  await expect(page.getByText('There is no address yet.')).toBeVisible()
  expect((await fetch(address)).status).toBe(404)
  expect(me.complaints).toEqual([])
})
