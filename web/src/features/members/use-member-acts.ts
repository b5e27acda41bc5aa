import type { MemberRowFragment, Role } from '../../generated/graphql.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { cohortsWords } from '../../messages/cohorts.ts'
import { membersWords as words } from '../../messages/members.ts'
import { ChangeRoles, PutIntoCohort, RemoveMember, TakeOutOfCohort } from './documents.ts'

type Member = Pick<MemberRowFragment, 'id' | 'name'>
type Cohort = { readonly id: string; readonly name: string }

/** The acts on a member, each with its toast and, where there is one, its way back. */
export const useMemberActs = () => {
  const act = useAct()
  const place = (member: Member, cohort: Cohort) => ({
    input: { commandId: commandId(), cohortId: cohort.id, userId: member.id },
  })
  const roles = (member: Member, several: readonly Role[]) => ({
    document: ChangeRoles,
    variables: { input: { commandId: commandId(), userId: member.id, roles: [...several] } },
  })
  return {
    changeRoles: (member: Pick<MemberRowFragment, 'id' | 'name' | 'roles'>, several: readonly Role[]) =>
      act({
        ...roles(member, several),
        said: words.rolesSaved(member.name),
        undo: () => act(roles(member, member.roles)),
      }),
    putIn: (member: Member, cohort: Cohort) =>
      act({
        document: PutIntoCohort,
        variables: place(member, cohort),
        said: cohortsWords.isIn(member.name, cohort.name),
        undo: () => act({ document: TakeOutOfCohort, variables: place(member, cohort) }),
      }),
    takeOut: (member: Member, cohort: Cohort) =>
      act({
        document: TakeOutOfCohort,
        variables: place(member, cohort),
        said: cohortsWords.isOut(member.name, cohort.name),
        undo: () => act({ document: PutIntoCohort, variables: place(member, cohort) }),
      }),
    /** Cannot be taken back: who was removed joins again by an invitation. */
    remove: (member: Member) =>
      act({
        document: RemoveMember,
        variables: { input: { commandId: commandId(), userId: member.id } },
        handled: true,
      }),
  }
}
