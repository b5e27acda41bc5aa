import type { CohortId } from '@kith/kernel'
import type { Viewer } from '../shared/database.ts'
import { containing, foldText } from '../shared/search-text.ts'
import { isOpen, isVisible, status } from './visible.ts'
import type { OpeningView } from './view.ts'

export interface OpeningFilter {
  /** Matches company, role, department, location and notes, whatever the accents and capitals. */
  readonly search?: string | null | undefined
  readonly cohortId?: CohortId | null | undefined
  readonly mine?: boolean | null | undefined
  /** A company by its name, whatever its accents and capitals. */
  readonly company?: string | null | undefined
  /** Anything in the location. */
  readonly location?: string | null | undefined
  /** Without it: open, and not past. */
  readonly status?: OpeningView['status'] | null | undefined
}

interface Conditions {
  /** Names the conditions in force: the same code is always the same text. */
  readonly code: string
  readonly sql: string
  readonly values: unknown[]
}

/** The condition for what a viewer may see and asks for; $3 is always their day. */
export const openingConditions = (viewer: Viewer, filter: OpeningFilter): Conditions => {
  const values: unknown[] = [viewer.userId, viewer.workspaceId, viewer.today]
  let [code, sql] = ['', isVisible]
  const and = (letter: string, condition: (place: string) => string, value?: unknown): void => {
    code += letter
    sql += ` and ${condition(value === undefined ? '' : `$${values.push(value)}`)}`
  }
  const search = foldText(filter.search ?? '')
  const company = foldText(filter.company ?? '')
  const location = foldText(filter.location ?? '')
  if (search !== '') and('s', (at) => `o.search_text like ${at}`, containing(search))
  if (filter.cohortId) and('c', (at) => `${at}::uuid = any(o.cohort_ids)`, filter.cohortId)
  if (filter.mine) and('m', () => 'o.poster_id = $1')
  if (company !== '') and('k', (at) => `o.company_key = ${at}`, company)
  if (location !== '') and('l', (at) => `o.location_key like ${at}`, containing(location))
  if (filter.status) and('t', (at) => `(${status}) = ${at}`, filter.status)
  else and('o', () => isOpen)
  return { code, sql, values }
}
