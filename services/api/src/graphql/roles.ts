import type { Role } from '@kith/domain'
import type { ApiViewer } from './viewer.ts'

/** As much of a viewer as rights hang on. */
export type Asker = Pick<ApiViewer, 'roles' | 'secondFactorMissing'>

const staffRoles: readonly Role[] = ['coach', 'admin']

const holds = ({ roles }: Asker, role: Role): boolean => roles.includes(role)

/** Whether somebody helps to run this: a coach or an admin, whatever they may do at the moment. */
export const isStaff = (viewer: Asker): boolean => staffRoles.some((role) => holds(viewer, role))

/** Roles of staff count for nothing while the second factor that the workspace asks for is missing. */
const actsAs = (viewer: Asker, role: Role): boolean => holds(viewer, role) && !viewer.secondFactorMissing

/** An admin, able to act as one. */
export const runsTheWorkspace = (viewer: Asker): boolean => actsAs(viewer, 'admin')

/** A coach, able to act as one. Which cohorts they look after is another question. */
export const coaches = (viewer: Asker): boolean => actsAs(viewer, 'coach')
