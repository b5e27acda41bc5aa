// How mails fare, for the admin who looks after them: one refused for good is seen, sent again when the server is in a
// better mood, and one that waits is tried at once.
import { expect, test } from '@playwright/test'
import { SMTPServer } from 'smtp-server'
import type { AddressInfo } from 'node:net'
import { startApp } from './house/app.ts'
import type { App } from './house/app.ts'
import { expectNoBarriers } from './house/barriers.ts'
import { makeFirstAccount } from './house/first-account.ts'
import { sitDown } from './house/people.ts'
import type { Person } from './house/people.ts'

test.describe.configure({ mode: 'serial' })

const refusal = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code })

let app: App
let admin: Person
let isKind = false
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onRcptTo: ({ address }, _, done) => {
    if (isKind || address.startsWith('fine')) return done()
    done(
      address.startsWith('later') ? refusal(451, '4.7.1 Come back later') : refusal(550, `5.1.1 <${address}> Unknown`),
    )
  },
  onData: (stream, _, done) => void stream.resume().on('end', () => done()),
})

test.beforeAll(async ({ browser }) => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.server.address() as AddressInfo
  app = await startApp({ SMTP_URL: `smtp://127.0.0.1:${String(port)}`, MAIL_FROM: 'kith@house.example' })
  admin = await sitDown(browser, app.url)
})
test.afterAll(async () => {
  await admin?.context.close()
  await app?.stop()
  await new Promise((resolve) => server.close(() => resolve(undefined)))
})

test('an admin sees what was sent, what waits and what was refused', async () => {
  const { page } = admin
  await makeFirstAccount(admin, { email: 'fine@together.example' })

  await page.goto('/settings/invitations')
  await page.getByLabel('Addresses').fill('never@harbor.example\nlater@fjord.example\nfine@delta.example')
  await page.getByRole('button', { name: 'Look it over' }).click()
  await page.getByRole('button', { name: 'Invite 3 people' }).click()
  await expect(page.getByText('3 people are invited')).toBeVisible()
  await page.goto('/settings/delivery')
  const row = (who: string) => page.getByRole('listitem').filter({ hasText: who })
  await expect(row('n…@harbor.example').getByText('Not delivered')).toBeVisible()
  await expect(row('n…@harbor.example')).toContainText('550')
  await expect(row('l…@fjord.example').getByText('Waiting for another try')).toBeVisible()
  await expect(row('f…@delta.example').getByText('Sent', { exact: true })).toBeVisible()
  await expect(page.getByText('never@harbor.example')).toHaveCount(0)
  await expectNoBarriers(page)
  await page.emulateMedia({ colorScheme: 'light' })
})

test('filters live in the address, by keyboard too', async () => {
  const { page } = admin
  await page.getByRole('button', { name: /^Not delivered/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/state=dead/)
  await expect(page.getByRole('list', { name: 'Mails' }).getByRole('listitem')).toHaveCount(1)
  await page.getByRole('button', { name: 'All', exact: true }).click()
  await page.getByLabel('Domain of the recipient').selectOption('fjord.example')
  await expect(page).toHaveURL(/domain=fjord\.example/)
  await expect(page.getByRole('list', { name: 'Mails' }).getByRole('listitem')).toHaveCount(1)
  await page.goto('/settings/delivery')
})

test('sending again and trying at once work, live, and are written down', async () => {
  const { page } = admin
  isKind = true
  await page.getByRole('button', { name: /^Send again: Invitation for n…@harbor\.example/ }).press('Enter')
  const row = (who: string) => page.getByRole('listitem').filter({ hasText: who })
  await expect(row('n…@harbor.example').getByText('Sent', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: /^Try now: Invitation for l…@fjord\.example/ }).press('Enter')
  await expect(row('l…@fjord.example').getByText('Sent', { exact: true })).toBeVisible()
  await page.goto('/settings/administration')
  await expect(page.getByText('Sent a mail to somebody again')).toBeVisible()
  await expect(page.getByText('Had a mail to somebody tried at once')).toBeVisible()
  expect(admin.complaints).toEqual([])
})
