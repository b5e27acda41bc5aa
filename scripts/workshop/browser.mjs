import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { bin, run } from './run.mjs'
import { giveUp, say } from './say.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/snap/bin/chromium',
]

const onPath = () => {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path))
}

const installedBrowser = () => {
  const asked = process.env['KITH_BROWSER']
  if (asked && !existsSync(asked)) giveUp(`KITH_BROWSER names ${asked}, and there is no such file.`)
  return asked || onPath() || places.find((path) => existsSync(path))
}

const playwrightBrowser = async () => {
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

const downloadByPlaywright = async () => {
  say('No browser is installed; asking Playwright for one …')
  const { code } = await run(bin('playwright'), ['install', 'chromium'], { quiet: true })
  return code === 0 ? playwrightBrowser() : undefined
}

const installFromDebian = async () => {
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return undefined
  say('Installing Debian’s chromium package …')
  await run('apt-get', ['update'], { quiet: true })
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { code } = await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { quiet: true, env })
  return code === 0 ? onPath() : undefined
}

/** The path of a Chromium for the end-to-end tests. Says which it takes; ends with a sentence where none can be had. */
export const findBrowser = async () => {
  const path =
    installedBrowser() ?? (await playwrightBrowser()) ?? (await downloadByPlaywright()) ?? (await installFromDebian())
  if (!path)
    giveUp(
      'The end-to-end tests need a browser and none could be found or installed: install Chromium or Chrome, or name one with KITH_BROWSER.',
    )
  say(`Browser for the end-to-end tests: ${path}`)
  return path
}
