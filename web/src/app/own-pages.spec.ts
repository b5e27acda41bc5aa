import { describe, expect, it } from 'vitest'
import { ownPages, ownSettingsPages } from './own-pages.ts'
import { pages } from './pages.ts'
import { settingsPages } from './settings-pages.ts'

const autumn = { id: 'c', name: 'Autumn' }
const paths = (list: readonly { readonly to: string }[]) => list.map(({ to }) => to)

describe('the pages of a person', () => {
  it('have the cohort once there is one', () => {
    expect(paths(ownPages({ roles: ['member'], cohorts: [] }))).not.toContain('/cohort')
    expect(paths(ownPages({ roles: ['member'], cohorts: [autumn] }))).toContain('/cohort')
  })

  it('have the cohort for an admin before the first one is open', () => {
    expect(paths(ownPages({ roles: ['admin'], cohorts: [] }))).toContain('/cohort')
  })

  it('leave out of Settings what only an admin does', () => {
    const coach = paths(ownSettingsPages({ roles: ['member', 'coach'], cohorts: [autumn] }))
    expect(coach).toContain('/settings/workspace')
    expect(coach).not.toContain('/settings/members')
    expect(paths(ownSettingsPages({ roles: ['admin'], cohorts: [] }))).toContain('/settings/members')
  })

  it('have a letter of their own each', () => {
    const letters = [...pages, ...settingsPages].flatMap((page) => ('letter' in page ? [page.letter] : []))
    expect(new Set(letters).size).toBe(letters.length)
  })
})
