import { accept, isSame, nothing, reject } from '@kith/kernel'
import type { Data, Outcome } from './outcome.ts'
import type { Workspace } from './state.ts'

type Dates = Pick<Data<'OpenCohort'>, 'startsOn' | 'endsOn'>

const reversed = ({ startsOn, endsOn }: Dates): boolean => endsOn !== null && endsOn < startsOn

export const openCohort = ({ by: _by, ...data }: Data<'OpenCohort'>, { cohorts }: Workspace): Outcome => {
  const { cohortId, name, startsOn, endsOn } = data
  const known = cohorts.get(cohortId)
  if (known !== undefined)
    return known.name === name && known.startsOn === startsOn && known.endsOn === endsOn
      ? nothing()
      : reject('ALREADY_EXISTS')
  if (reversed(data)) return reject('DATES_REVERSED', { field: 'endsOn' })
  return accept({ type: 'workspace.cohort-opened', data })
}

export const renameCohort = ({ by: _by, ...data }: Data<'RenameCohort'>, { cohorts }: Workspace): Outcome => {
  const cohort = cohorts.get(data.cohortId)
  if (cohort === undefined) return reject('NOT_FOUND')
  return cohort.name === data.name ? nothing() : accept({ type: 'workspace.cohort-renamed', data })
}

export const rescheduleCohort = ({ by: _by, ...data }: Data<'RescheduleCohort'>, { cohorts }: Workspace): Outcome => {
  const cohort = cohorts.get(data.cohortId)
  if (cohort === undefined) return reject('NOT_FOUND')
  if (reversed(data)) return reject('DATES_REVERSED', { field: 'endsOn' })
  const { startsOn, endsOn } = cohort
  return isSame({ startsOn, endsOn }, { startsOn: data.startsOn, endsOn: data.endsOn })
    ? nothing()
    : accept({ type: 'workspace.cohort-rescheduled', data })
}

export const closeCohort = ({ workspaceId, cohortId }: Data<'CloseCohort'>, { cohorts }: Workspace): Outcome => {
  const cohort = cohorts.get(cohortId)
  if (cohort === undefined) return reject('NOT_FOUND')
  return cohort.closed ? nothing() : accept({ type: 'workspace.cohort-closed', data: { workspaceId, cohortId } })
}

export const reopenCohort = ({ workspaceId, cohortId }: Data<'ReopenCohort'>, { cohorts }: Workspace): Outcome => {
  const cohort = cohorts.get(cohortId)
  if (cohort === undefined) return reject('NOT_FOUND')
  return cohort.closed ? accept({ type: 'workspace.cohort-reopened', data: { workspaceId, cohortId } }) : nothing()
}

export const putIntoCohort = ({ by: _by, ...data }: Data<'PutIntoCohort'>, workspace: Workspace): Outcome => {
  const cohort = workspace.cohorts.get(data.cohortId)
  if (cohort === undefined || !workspace.members.has(data.userId)) return reject('NOT_FOUND')
  if (cohort.members.has(data.userId)) return nothing()
  return cohort.closed ? reject('COHORT_CLOSED') : accept({ type: 'workspace.put-into-cohort', data })
}

export const takeOutOfCohort = ({ by: _by, ...data }: Data<'TakeOutOfCohort'>, { cohorts }: Workspace): Outcome => {
  const cohort = cohorts.get(data.cohortId)
  if (cohort === undefined) return reject('NOT_FOUND')
  return cohort.members.has(data.userId) ? accept({ type: 'workspace.taken-out-of-cohort', data }) : nothing()
}
