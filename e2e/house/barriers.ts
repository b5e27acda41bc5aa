import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import axe from 'axe-core'

type Violations = Pick<axe.AxeResults, 'violations'>

/**
 * Runs axe in the page, loaded once per document. `AxeBuilder` loads it anew each time and opens another page to put the
 * answers together, which takes six times as long; only that one looks into the frames of letters, which run no script.
 */
const look = async (page: Page, rules: readonly string[] | undefined): Promise<Violations> => {
  if (page.frames().length > 1) {
    const builder = new AxeBuilder({ page })
    return (rules ? builder.withRules([...rules]) : builder).analyze()
  }
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe.source)
  const options = { resultTypes: ['violations'], ...(rules ? { runOnly: rules } : {}) }
  return page.evaluate<Violations>(`axe.run(document, ${JSON.stringify(options)})`)
}

/** Colours on their way from one theme to the other are no colours of the page. */
const settled = `(async () => {
  const frame = () => new Promise((next) => requestAnimationFrame(next))
  await frame()
  await frame()
  const ends = document.getAnimations().filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity)
  await Promise.all(ends.map(({ finished }) => finished.catch(() => undefined)))
})()`

/** What keeps somebody off the page as it stands, a line for each kind: all rules of axe, or those named. */
export const barriersOn = async (page: Page, rules?: readonly string[]): Promise<readonly string[]> => {
  await page.evaluate(settled)
  const { violations } = await look(page, rules)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
}

/** Nothing on the page keeps anybody out, in light and in dark. */
export const expectNoBarriers = async (page: Page): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await barriersOn(page), `in ${colorScheme}`).toEqual([])
  }
}
