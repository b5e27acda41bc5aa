import type { SharingLevel } from '../../generated/graphql.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import type { Outcome } from '../../graphql/use-act.ts'
import { sharingWords as words } from '../../messages/sharing.ts'
import { SetSharing } from './documents.ts'
import { byLevel } from './levels.ts'

type Cohort = { readonly id: string; readonly name: string }

/** Shares contacts with a cohort, or takes the share back; the undo gives each the level that it had. */
export const useSharing = () => {
  const act = useAct()
  const set = (cohort: Cohort, level: SharingLevel, contactIds: readonly string[]) => ({
    document: SetSharing,
    variables: { input: { commandId: commandId(), cohortId: cohort.id, level, contactIds: [...contactIds] } },
  })
  return (change: {
    /** Whom the toast names. */
    readonly who: string
    readonly cohort: Cohort
    readonly level: SharingLevel
    readonly contactIds: readonly string[]
    /** What each was before; without it the change cannot be taken back from the toast. */
    readonly before: ReadonlyMap<string, SharingLevel> | undefined
  }) => {
    const { who, cohort, level, before } = change
    const said = words.done[level](who, cohort.name)
    if (before === undefined) return act({ ...set(cohort, level, change.contactIds), said })
    const undo = async (): Promise<Outcome<unknown>> => {
      const steps = [...byLevel(before, level)].map(([was, ids]) => act(set(cohort, was, ids)))
      const outcomes = await Promise.all(steps)
      return outcomes.find(({ refused }) => refused !== undefined) ?? { data: undefined, refused: undefined }
    }
    return act({ ...set(cohort, level, change.contactIds), said, undo })
  }
}
