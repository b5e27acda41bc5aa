// Which mails come: switches in Settings by keyboard, and the page of an unsubscribe link without signing in.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { UserId, WorkspaceId } from '../packages/kernel/src/index.ts'
import { createLinkTokens, makeUnsubscribeToken } from '../packages/vault/src/index.ts'
import { startApp } from './house/app.ts'
import type { App } from './house/app.ts'
import { barriersOn } from './house/barriers.ts'
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

interface Session {
  readonly id: UserId
  readonly workspace: { readonly id: WorkspaceId }
}

const sizes = [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
] as const

const expectNoBarriers = async (page: Page, name: string): Promise<void> => {
  for (const size of sizes)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect(await barriersOn(page), `${name}, ${size.width}, ${colorScheme}`).toEqual([])
      const isWider = await page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth')
      expect(isWider, `${name} is no wider than ${size.width}`).toBe(false)
      const folder = process.env['KITH_LOOKS']
      if (folder)
        await page.screenshot({ path: join(folder, `${name}-${size.width}-${colorScheme}.png`), fullPage: true })
    }
  await page.setViewportSize(sizes[0])
}

test('streams of mails are stopped and resumed, in Settings and by the link of a mail', async ({ browser }) => {
  const { page } = me
  await makeFirstAccount(me, { name: 'Ida Marlow', email: 'ida@wishes.example' })

  await page.goto('/people')
  await expect(page.getByRole('heading', { name: 'People' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('mail')
  await page.getByRole('option', { name: /Settings.*Mail|Mail.*Settings/ }).click()
  await expect(page.getByRole('heading', { name: 'Mail', exact: true })).toBeVisible()
  await expect(page.getByRole('switch', { checked: true })).toHaveCount(3)
  await expectNoBarriers(page, 'mail')

  const reminders = page.getByRole('switch', { name: 'Reminders' })
  await reminders.press('Space')
  await expect(reminders).not.toBeChecked()
  await page.reload()
  await expect(reminders).not.toBeChecked()
  await reminders.press('Enter')
  await expect(reminders).toBeChecked()

  await page.getByRole('button', { name: 'Let mail rest' }).press('Enter')
  await page.getByLabel('Last day away').fill('')
  await page.getByLabel('Last day away').press('Enter')
  await expect(page.getByText('Mail rests until you say that you are back.')).toBeVisible()
  await expect(page.getByText('No digest comes while you are away.')).toBeVisible()
  await page.getByRole('button', { name: 'I am back' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Let mail rest' })).toBeVisible()
  await expect(page.getByText('No digest comes while you are away.')).toBeHidden()

  // What stands in a mail: made as the notifier makes it.
  let session: Session | undefined
  page.on('response', (answer) => {
    if (!answer.url().endsWith('/graphql')) return
    // The body of an answer that the page went away from cannot be read any more.
    void answer.json().then(
      (body: { readonly data?: { readonly viewer?: Session } }) => {
        if (body.data?.viewer?.workspace) session = body.data.viewer
      },
      () => undefined,
    )
  })
  await page.reload()
  await expect.poll(() => session?.id).toBeDefined()
  if (!session) throw new Error('Nobody is signed in')
  const { id: userId, workspace } = session
  const tokens = createLinkTokens(readFileSync(join(app.dataDirectory, 'secrets', 'kek')))
  const token = makeUnsubscribeToken(tokens, {
    kind: 'stream',
    userId,
    workspaceId: workspace.id,
    stream: 'reminders',
  })

  const stranger = await sitDown(browser, app.url)
  const { page: outside } = stranger
  await outside.goto(`/u/${token}`)
  await expect(outside.getByRole('heading', { name: 'Stop reminders?' })).toBeVisible()
  await expect(outside.getByText('i…@wishes.example')).toBeVisible()
  await expectNoBarriers(outside, 'ask')
  await page.reload()
  await expect(reminders, 'looking changes nothing').toBeChecked()

  await outside.getByRole('button', { name: 'Stop reminders' }).press('Enter')
  await expect(outside.getByRole('heading', { name: 'You will get no more reminders' })).toBeVisible()
  await expectNoBarriers(outside, 'stopped')
  await expect(reminders, 'the open page learns of it').not.toBeChecked()
  await outside.getByRole('button', { name: 'Send me reminders again' }).click()
  await expect(outside.getByRole('heading', { name: 'You get reminders again' })).toBeVisible()
  await expect(reminders).toBeChecked()
  await expect(outside.getByRole('link', { name: 'Choose what you get' })).toHaveAttribute(
    'href',
    `${app.url}/settings/mail`,
  )
  await outside.goto('/u/never-ours')
  await expect(outside.getByRole('heading', { name: 'This link is not valid' })).toBeVisible()
  await expectNoBarriers(outside, 'not-valid')
  await stranger.context.close()
  expect(me.complaints).toEqual([])
})
