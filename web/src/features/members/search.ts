import type { MemberFilter, Role } from '../../generated/graphql.ts'

/** The filters of the Members page as they stand in its address. */
export type MembersSearch = { readonly q?: string; readonly role?: Role; readonly cohort?: string }

const roles: readonly Role[] = ['member', 'mentor', 'coach', 'admin']

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export const readMembersSearch = (search: Record<string, unknown>): MembersSearch => {
  const written = typeof search['q'] === 'number' ? String(search['q']) : search['q']
  const q = typeof written === 'string' ? written.trim() : ''
  const role = roles.find((each) => each === search['role'])
  const cohort = search['cohort']
  return {
    ...(q === '' ? {} : { q }),
    ...(role === undefined ? {} : { role }),
    ...(typeof cohort === 'string' && cohort !== '' ? { cohort } : {}),
  }
}

/** The same filters as the server takes them. */
export const memberFilterOf = ({ q, role, cohort }: MembersSearch): MemberFilter => ({
  search: q ?? '',
  role: role ?? null,
  cohortId: cohort ?? null,
})
