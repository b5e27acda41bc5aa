import { pages } from './pages.ts'
import type { Viewer } from './session.tsx'
import { useViewer } from './session.tsx'
import { settingsPages } from './settings-pages.ts'

type Who = Pick<Viewer, 'roles' | 'cohorts'>

/** The pages that are there for this person: the cohort page only where there is a cohort to see or to open. */
export const ownPages = ({ roles, cohorts }: Who) =>
  pages.filter(({ to }) => to !== '/cohort' || cohorts.length > 0 || roles.includes('admin'))

/** The parts of Settings that are there for this person. */
export const ownSettingsPages = ({ roles }: Who) =>
  settingsPages.filter((page) => !('admin' in page) || roles.includes('admin'))

export const useOwnPages = () => ownPages(useViewer())
export const useOwnSettingsPages = () => ownSettingsPages(useViewer())
