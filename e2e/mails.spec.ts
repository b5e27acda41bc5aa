// How mails look: each template in light and dark, on a phone and on a desk. `-u` draws the pictures anew.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { barriersOn } from './house/barriers.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const directory = mkdtempSync(join(tmpdir(), 'kith-mails-'))

// One page for all pictures: opening one for each took as long as drawing it.
let page: Page

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage()
  const program = join(root, 'packages/mail/src/preview/write-preview.ts')
  execFileSync(process.execPath, ['--import', 'tsx', program, directory], { cwd: root })
})
test.afterAll(async () => {
  await page?.close()
  rmSync(directory, { recursive: true, force: true })
})

const fontFace = (family: string, file: string): string => {
  const bytes = readFileSync(join(root, 'web/src/design/fonts', file)).toString('base64')
  return `@font-face { font-family: ${family}; font-weight: 400 700; src: url(data:font/woff2;base64,${bytes}) }`
}

// Machines differ in their fonts: for the picture, mails are set in those that we bring along.
const fonts = `<style>${fontFace('KithSans', 'inter-latin.woff2')}${fontFace('KithSerif', 'source-serif-latin.woff2')}</style>`
const looks = [360, 700].flatMap((width) => (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })))

type Look = (typeof looks)[number]

const open = async (name: string): Promise<void> => {
  const html = readFileSync(join(directory, `${name}.html`), 'utf8')
  const set = html.replaceAll('system-ui,', 'KithSans,system-ui,').replaceAll('Georgia,', 'KithSerif,Georgia,')
  await page.setContent(set.replace('</head>', `${fonts}</head>`))
  await page.evaluate('document.fonts.ready.then(() => undefined)')
}

/** Shows the mail that is open on a screen of this width, in this theme: it needs no drawing anew. */
const show = async ({ width, colorScheme }: Look): Promise<void> => {
  await page.setViewportSize({ width, height: 640 })
  await page.emulateMedia({ colorScheme })
}

const pictured = [
  'digest-ordinary',
  'digest-none',
  'digest-long-names',
  'notice-request-received-to-the-referrer',
  'notice-outcome-to-the-seeker',
  'network-update-usual-words',
  'network-update-a-long-name',
  'network-update-right-to-left',
  'invitation-ordinary',
  'verify-email-ordinary',
  'reset-password-ordinary',
  'change-email-ordinary',
  'email-changed-done',
  'password-changed-ordinary',
  'second-factor-changed-ordinary',
  'new-device-ordinary',
]

test('every mail fits a phone and is legible in light and dark', async () => {
  test.setTimeout(240_000)
  const names = readdirSync(directory).map((file) => file.replace('.html', ''))
  for (const name of names.filter((each) => each !== 'index')) {
    await open(name)
    for (const look of looks) {
      await show(look)
      const wide = await page.evaluate<number>('document.documentElement.scrollWidth')
      expect.soft(wide, `${name} at ${look.width} px`).toBeLessThanOrEqual(look.width)
      // Letters of one kind share their colours: one of each is looked at for contrast.
      if (look.width === 360 || !pictured.includes(name)) continue
      const found = await barriersOn(page, ['color-contrast', 'link-name'])
      expect.soft(found, `${name}, ${look.colorScheme}`).toEqual([])
    }
  }
})

/** Mails about accounts are one letter with other words: two looks tell. */
const looksOf = (name: string): typeof looks =>
  /^(?:digest|notice|network-update|invitation)/.test(name)
    ? looks
    : looks.filter(({ width, colorScheme }) => (width === 360) === (colorScheme === 'light'))

for (const name of pictured)
  test(`looks as it did: ${name}`, async () => {
    await open(name)
    for (const look of looksOf(name)) {
      await show(look)
      // Its size is exact. Edges of letters differ between machines, so a few of its dots may.
      await expect.soft(page).toHaveScreenshot([`${name}-${look.width}-${look.colorScheme}.png`], {
        fullPage: true,
        maxDiffPixelRatio: 0.02,
        threshold: 0.25,
      })
    }
  })
